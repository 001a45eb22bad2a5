import type { PanelPart } from '../panel-part';

export const home: PanelPart = {};
