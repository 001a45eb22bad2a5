import type { ContentUid } from '../../content/content-types';
import { forStaff } from '../../documents/advice/advice';
import { fieldOf, type Path, type RefusedWrite, type Violation } from '../../documents/violation';
import { fieldLabel, modelWords, type PanelLanguage } from '../../labels/labels';

/** Which component the items of an attribute are, if they are some. */
type ComponentOf = (uid: string, attribute: string) => string | undefined;

interface Told {
  message: string;
  errors: { path: string[]; field: string; message: string; name: 'ValidationError' }[];
}

/**
 * What a refused write tells staff: a sentence for each field, shown below it, and all of them in one
 * message, where each names its field as the form does. `titles` is what documents that it names are
 * called, by document id.
 */
export function refusedWriteForStaff(
  { uid, violations }: Pick<RefusedWrite, 'uid' | 'violations'>,
  language: PanelLanguage,
  titles: ReadonlyMap<string, string>,
  componentOf: ComponentOf,
): Told {
  const told = violations.map((violation) => {
    const advice = violation.naming?.withTitles(titles) ?? violation;
    const sentence = capitalised(forStaff(advice, language));
    const place = placeOf(violation.path, uid, language, componentOf);
    const colon = language === 'fr' ? '\u00a0: ' : ': ';
    return { violation, sentence, summary: place ? `${place}${colon}${sentence}` : sentence };
  });
  return {
    message: told.map(({ summary }) => `${summary}.`).join(' '),
    errors: told.map(({ violation, sentence }) => error(violation, `${sentence}.`)),
  };
}

const error = ({ path }: Violation, message: string): Told['errors'][number] => ({
  path: path.map(String),
  field: fieldOf(path),
  message,
  name: 'ValidationError',
});

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** `['milestones', 2, 'date']` as « Étapes 3, Date »; empty where the form has no such field. */
function placeOf(
  path: Path,
  uid: ContentUid | undefined,
  language: PanelLanguage,
  componentOf: ComponentOf,
): string {
  const [attribute, index, inner] = path;
  if (!uid || !modelWords(language, uid)?.fields[attribute]) return '';
  const label = fieldLabel(language, uid, attribute);
  if (typeof index !== 'number') return label;
  const component = componentOf(uid, attribute);
  const nested =
    component && inner !== undefined ? fieldLabel(language, component, String(inner)) : '';
  return nested ? `${label} ${index + 1}, ${nested}` : `${label} ${index + 1}`;
}
