import type { ReactElement } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { TIE_KINDS } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { mapColours } from './map-colours';

const DASHES = ['', '6 4', '2 4'];

interface Props {
  /** Places in `TIE_KINDS`. */
  kinds: ReadonlySet<number>;
  hasHome: boolean;
}

/** What dots and lines mean, those that are on the map. */
export const Legend = ({ kinds, hasHome }: Props): ReactElement => {
  const { say } = usePanelWords();
  const colours = mapColours(useTheme());
  return (
    <Flex tag="ul" gap={4} wrap="wrap" aria-label={say('map.legend')}>
      {hasHome && (
        <Flex tag="li" gap={2}>
          <svg width="14" height="14" aria-hidden>
            <circle cx="7" cy="7" r="5" fill={colours.home} stroke={colours.halo} strokeWidth="2" />
          </svg>
          <Typography variant="pi">{say('map.home')}</Typography>
        </Flex>
      )}
      {TIE_KINDS.map((kind, index) =>
        kinds.has(index) ? (
          <Flex key={kind} tag="li" gap={2}>
            <svg width="28" height="8" aria-hidden>
              <line
                {...{ x1: 0, x2: 28, y1: 4, y2: 4, strokeWidth: 2 }}
                stroke={colours.ties[index]}
                strokeDasharray={DASHES[index]}
              />
            </svg>
            <Typography variant="pi">{say(`map.${kind}`)}</Typography>
          </Flex>
        ) : null,
      )}
    </Flex>
  );
};
