import type { ContentUid } from '../../content/content-types';
import { fieldLabel, modelWords, type PanelLanguage } from '../../labels/labels';

/**
 * What to change about a write, without a stop at the end: `message` for programs, with the names of
 * the schema; `french` for staff, with those of the panel.
 */
export interface Advice {
  message: string;
  french: string;
  /** For staff whose panel is English, where `message` has names that only the schema knows. */
  english?: string;
  /** Of advice that names other documents: which, and how it reads when they are called so. */
  naming?: Naming;
}

interface Naming {
  documents: readonly Named[];
  /** `titles` by document id; those without one keep the name that programs know. */
  withTitles: (titles: ReadonlyMap<string, string>) => Advice;
}

/** Another document, by what programs know it as. */
export interface Named {
  uid: ContentUid;
  documentId: string;
  name: string;
}

/** Advice that names documents; whoever words it for staff gives it their titles. */
export const naming = (
  documents: readonly Named[],
  write: (documents: readonly Named[]) => Advice,
): Advice => ({
  ...write(documents),
  naming: {
    documents,
    withTitles: (titles) =>
      write(documents.map((each) => ({ ...each, name: titles.get(each.documentId) ?? each.name }))),
  },
});

/** What staff read: in their language, with the words of the panel. */
export const forStaff = (
  { message, french, english = message }: Advice,
  language: PanelLanguage,
): string => (language === 'fr' ? french : english);

/** A field in a French sentence: « Latitude ». */
export const champ = (uid: string, name: string): string =>
  `«\u00a0${fieldLabel('fr', uid, name)}\u00a0»`;

/** A field in an English sentence for staff: “Latitude”. */
export const field = (uid: string, name: string): string => `“${fieldLabel('en', uid, name)}”`;

/** A type in a sentence: ville, city. */
export const type = (uid: ContentUid, language: PanelLanguage): string =>
  modelWords(language, uid)?.one.toLowerCase() ?? uid;
