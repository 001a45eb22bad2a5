import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { edtfInWords } from '../../domain/edtf-words';
import { readEdtf } from '../../domain/edtf';
import { fieldLabel, modelWords, panelLanguage, valueLabel } from '../../labels/labels';

/** How things are called in the language of the panel. */
export interface PanelWords {
  /** A message of ours, by what follows `jumelle.home.` in its id. */
  say: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  /** All documents of a type: "Cities". */
  many: (uid: string) => string;
  /** One of them: "City". */
  one: (uid: string) => string;
  field: (uid: string, name: string) => string;
  value: (uid: string, name: string, value: string) => string;
  /** "19 cities". */
  counted: (uid: string, count: number) => string;
  /** A locale of the content within a sentence: "French", "français". */
  language: (code: string) => string;
  /** The same by itself: "French", "Français". */
  languageName: (code: string) => string;
  /** An EDTF date: "about 1317". */
  date: (edtf: string) => string;
  list: (items: readonly string[]) => string;
}

const isOne = (locale: string, count: number): boolean =>
  new Intl.PluralRules(locale).select(count) === 'one';

const capitalised = (locale: string, word: string): string =>
  word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);

export function usePanelWords(): PanelWords {
  const { locale, formatMessage, formatList } = useIntl();
  return useMemo(() => {
    const language = panelLanguage(locale);
    const languages = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
    return {
      say: (id, values) => formatMessage({ id: `jumelle.home.${id}` }, values),
      many: (uid) => modelWords(language, uid)?.many ?? uid,
      one: (uid) => modelWords(language, uid)?.one ?? uid,
      field: (uid, name) => fieldLabel(language, uid, name.replace(/[[.].*$/, '')),
      value: (uid, name, value) => valueLabel(language, uid, name, value),
      counted: (uid, count) => {
        const type = modelWords(language, uid)?.[isOne(locale, count) ? 'one' : 'many'] ?? uid;
        return formatMessage({ id: 'jumelle.home.counted' }, { count, type: type.toLowerCase() });
      },
      language: (code) => languages.of(code) ?? code,
      languageName: (code) => capitalised(locale, languages.of(code) ?? code),
      date: (edtf) => {
        const date = readEdtf(edtf);
        return date ? edtfInWords(language, date) : edtf;
      },
      list: (items) => formatList(items, { type: 'conjunction' }),
    };
  }, [locale, formatMessage, formatList]);
}
