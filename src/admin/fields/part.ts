import type { PanelPart } from '../panel-part';

export const fields: PanelPart = {};
