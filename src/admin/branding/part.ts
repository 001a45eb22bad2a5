import type { PanelPart } from '../panel-part';

export const branding: PanelPart = {};
