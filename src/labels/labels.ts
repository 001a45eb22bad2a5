import type { ContentUid } from '../content/content-types';
import { en } from './en';
import { fr } from './fr';
import {
  COMPONENT_UIDS,
  type ComponentUid,
  type LabelWords,
  type ModelWords,
  SYSTEM_FIELDS,
  type SystemField,
} from './label-words';

/** The languages that the panel speaks. */
export const PANEL_LANGUAGES = ['en', 'fr'] as const;

export type PanelLanguage = (typeof PANEL_LANGUAGES)[number];

const WORDS: Readonly<Record<PanelLanguage, LabelWords>> = { en, fr };

/** `fr` for `fr`, `fr-FR` and `fr-CA`, English for whatever else there is. */
export const panelLanguage = (tag: string | null | undefined): PanelLanguage =>
  /^fr(?:-|$)/i.test(tag ?? '') ? 'fr' : 'en';

const isLabelled = (uid: string): uid is ContentUid | ComponentUid => Object.hasOwn(en.models, uid);

export const isComponentUid = (uid: string): uid is ComponentUid =>
  COMPONENT_UIDS.some((known) => known === uid);

const isSystemField = (name: string): name is SystemField =>
  SYSTEM_FIELDS.some((known) => known === name);

/** The words for a content type or component of ours, or undefined. */
export const modelWords = (language: PanelLanguage, uid: string): ModelWords | undefined =>
  isLabelled(uid) ? WORDS[language].models[uid] : undefined;

/** What staff call a field; its own name where we have no word for it. */
export function fieldLabel(language: PanelLanguage, uid: string, name: string): string {
  const own = modelWords(language, uid)?.fields[name]?.[0];
  return own ?? (isSystemField(name) ? WORDS[language].system[name] : name);
}

/** What is written below a field. */
export const fieldHelp = (language: PanelLanguage, uid: string, name: string): string =>
  modelWords(language, uid)?.fields[name]?.[1] ?? '';

/** The value of an enumeration as staff read it; itself where it is none of ours. */
export const valueLabel = (
  language: PanelLanguage,
  uid: string,
  name: string,
  value: string,
): string => modelWords(language, uid)?.values?.[name]?.[value] ?? value;
