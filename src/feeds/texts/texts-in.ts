import { de } from './de';
import { en } from './en';
import type { FeedTexts } from './feed-texts';
import { fr } from './fr';
import { he } from './he';
import { it } from './it';
import { ja } from './ja';
import { pl } from './pl';

const TEXTS: Readonly<Record<string, FeedTexts>> = { en, fr, de, it, ja, he, pl };

/** Texts in the language of a locale (`de-AT` reads `de`), in English where there are none. */
export const textsIn = (locale: string): FeedTexts => TEXTS[languageOf(locale)] ?? en;

/** The same in all languages of these locales that have texts, by language; English always. */
export const textsByLanguage = (locales: readonly string[]): [string, FeedTexts][] => {
  const wanted = new Set(['en', ...locales.map(languageOf)]);
  return Object.entries(TEXTS).filter(([language]) => wanted.has(language));
};

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;
