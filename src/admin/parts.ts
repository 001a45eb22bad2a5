import { access } from './access/part';
import { branding } from './branding/part';
import { fields } from './fields/part';
import { history } from './history/part';
import { home } from './home/part';
import { importing } from './import/part';
import { labels } from './labels/part';
import { lists } from './lists/part';
import type { PanelPart } from './panel-part';
import { pictures } from './pictures/part';
import { translations } from './translations/part';

export const PARTS: readonly PanelPart[] = [
  ...[branding, labels, home, fields],
  ...[translations, history, importing, pictures, access, lists],
];
