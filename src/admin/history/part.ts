import type { PanelPart } from '../panel-part';

export const history: PanelPart = {};
