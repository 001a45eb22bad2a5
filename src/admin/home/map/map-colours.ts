import type { DefaultTheme } from 'styled-components';
import type { MapColours } from './draw-map';

/** The map in the colours of the panel's theme, which has a dark variant of each. */
export const mapColours = ({ colors }: DefaultTheme): MapColours => ({
  sea: colors.neutral100,
  land: colors.neutral200,
  grid: colors.neutral150,
  ties: [colors.primary600, colors.warning600, colors.neutral500],
  city: colors.primary700,
  home: colors.danger600,
  halo: colors.neutral0,
});
