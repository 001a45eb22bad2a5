import { STATES } from '../../../import/words/states';
import type { PanelLanguage } from '../../../labels/labels';
import type { Words } from '../../panel-part';

export const states = (language: PanelLanguage): Words =>
  Object.fromEntries(
    Object.entries(STATES[language]).map(([state, text]) => [
      `jumelle.import.state.${state}`,
      text,
    ]),
  );
