import type { DatasetName } from '../records';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { he } from './words/he';
import { it } from './words/it';
import { ja } from './words/ja';
import { pl } from './words/pl';

/** A heading and what it leads into. */
interface Section {
  title: string;
  intro: string;
}

/** What the page of feeds says, in one language. `{name}` is the place of a value. */
export interface PageWords {
  /** BCP 47, and the direction of its script. */
  language: string;
  direction: 'ltr' | 'rtl';

  skip: string;
  navigation: { main: string; language: string; onThisPage: string };
  links: { documentation: string; feeds: string; administration: string };
  /** `{publisher}` in both. */
  title: string;
  description: string;
  heading: string;
  /** `{publisher}` */
  lead: string;

  facts: {
    records: string;
    languages: string;
    lastChange: string;
    never: string;
    license: string;
    contact: string;
  };

  calendar: Section & {
    subscribe: string;
    /** Where programs ask for the address of a calendar. */
    paste: string;
    /** `{month}` and `{year}` are what to add to the address. */
    precision: string;
    /** `{parameter}` is what to add to the address, `{city}` the name of one. */
    oneCity: string;
  };
  spreadsheet: Section & {
    excel: string;
    google: string;
    libreOffice: string;
    /** `{schema}` is a link. */
    columns: string;
  };
  news: Section;
  map: Section & { cities: string; twinnings: string };
  programs: Section & { again: string };
  catalogue: Section;
  changes: Section & {
    /** `{sequence}` and `{meta}` are names in the answer. */
    start: string;
    ask: string;
    /** `{create}`, `{update}`, `{remove}` and `{canonical}` are names in the answer. */
    follow: string;
    remember: string;
    promise: string;
    /** `{section}` is the English title of a chapter of the README. */
    readme: string;
  };

  datasets: Section & {
    /** `{count}` */
    records: string;
    /** `{when}` */
    modified: string;
    /** `{parameters}` are their names. */
    narrowed: string;
    names: Readonly<Record<DatasetName, { name: string; about: string }>>;
  };
  parameters: Section & {
    locale: string;
    city: string;
    theme: string;
    state: string;
    since: string;
    precision: string;
  };

  copy: string;
  copied: string;
  footer: { license: string; hosts: string };
}

const WORDS: Readonly<Record<string, PageWords>> = { en, fr, de, it, ja, he, pl };

/** In the language of a locale where the page has been translated into it. */
export const translatedWords = (locale: string): PageWords | undefined =>
  WORDS[locale] ?? WORDS[locale.split('-')[0] ?? ''];

/** For the readers of a locale; those of a language that is not there get English. */
export const pageWords = (locale: string): PageWords => translatedWords(locale) ?? en;
