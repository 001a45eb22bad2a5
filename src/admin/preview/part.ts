import type { PanelPart } from '../panel-part';

export const preview: PanelPart = {};
