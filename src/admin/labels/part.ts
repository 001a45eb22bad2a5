import type { PanelPart } from '../panel-part';

export const labels: PanelPart = {};
