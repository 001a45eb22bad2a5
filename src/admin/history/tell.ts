import type { IntlShape } from 'react-intl';
import type { HistoryEntry } from '../../history/contract';
import { fieldLabel, panelLanguage } from '../../labels/labels';

type Told = Pick<HistoryEntry, 'actor' | 'action' | 'isPublished' | 'locale' | 'cause' | 'fields'>;

/** "French", « français »: a language as a reader of the panel calls it. */
export function languageName(intl: IntlShape, locale: string): string {
  try {
    return new Intl.DisplayNames([intl.locale], { type: 'language' }).of(locale) ?? locale;
  } catch {
    // A locale that somebody made up for themselves.
    return locale;
  }
}

/** Who it was; a program is marked as one. */
export function actorName(intl: IntlShape, { kind, name }: Told['actor']): string {
  if (kind === 'token') return intl.formatMessage({ id: 'jumelle.history.actor.token' }, { name });
  return name;
}

const SENTENCES: Readonly<Record<string, string>> = {
  'first-seen': 'first-seen',
  create: 'create',
  publish: 'publish',
  unpublish: 'unpublish',
  discardDraft: 'discard',
  delete: 'delete',
};

function sentenceOf({ action, isPublished, cause }: Told): string {
  const kind = typeof cause?.kind === 'string' ? cause.kind : undefined;
  if (kind === 'restore') return action === 'create' ? 'restore-deleted' : 'restore';
  if (kind === 'deletion' || kind === 'elsewhere') return kind;
  if (kind === 'import') return action === 'create' ? 'import-create' : 'import';
  if (action === 'update') return isPublished ? 'update-published' : 'update';
  return SENTENCES[action] ?? 'update';
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an entry of the history says, as a sentence: "Claire Martin published the French version". */
export function tell(intl: IntlShape, uid: string, entry: Told): string {
  const { cause } = entry;
  const at = textIn(cause?.at);
  return intl.formatMessage(
    { id: `jumelle.history.tell.${sentenceOf(entry)}` },
    {
      who: actorName(intl, entry.actor),
      language: languageName(intl, entry.locale),
      name: textIn(cause?.label),
      file: textIn(cause?.file),
      date: at ? intl.formatDate(at, { dateStyle: 'long', timeStyle: 'short' }) : '',
      fields: fieldList(intl, uid, entry.fields),
      count: entry.fields.length,
    },
  );
}

const SHOWN_FIELDS = 3;

/** The first fields by their labels, and how many more there are. */
export function fieldList(intl: IntlShape, uid: string, fields: readonly string[]): string {
  const language = panelLanguage(intl.locale);
  const labels = fields.map((field) => fieldLabel(language, uid, field));
  const more = labels.length - SHOWN_FIELDS;
  const shown =
    more > 1
      ? [
          ...labels.slice(0, SHOWN_FIELDS),
          intl.formatMessage({ id: 'jumelle.history.more-fields' }, { count: more }),
        ]
      : labels;
  return intl.formatList(shown, { type: 'conjunction' });
}
