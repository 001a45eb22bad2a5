import type { PanelPart } from '../panel-part';

export const translations: PanelPart = {};
