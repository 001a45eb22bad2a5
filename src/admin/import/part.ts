import type { PanelPart } from '../panel-part';

export const importing: PanelPart = {};
