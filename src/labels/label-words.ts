import type { ContentUid } from '../content/content-types';

/** The components that staff fill in. */
export const COMPONENT_UIDS = [
  'city.name-variant',
  'city.key-figure',
  'city.highlight',
  'city.award',
  'twinning.milestone',
  'shared.source',
] as const;

export type ComponentUid = (typeof COMPONENT_UIDS)[number];

/** What is written above a field, and what below it. */
type FieldWords = readonly [label: string, help: string];

/** How staff call a content type or component and what is in it. */
export interface ModelWords {
  /** One of them: "City". */
  one: string;
  /** All of them: "Cities". */
  many: string;
  fields: Readonly<Record<string, FieldWords>>;
  /** The values of its enumerations, by attribute. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of one language. A unit test compares them with the schemas, both ways. */
export interface LabelWords {
  models: Readonly<Record<ContentUid | ComponentUid, ModelWords>>;
  /** Fields that Strapi adds to every type. */
  system: Readonly<Record<SystemField, string>>;
}

export const SYSTEM_FIELDS = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
] as const;

export type SystemField = (typeof SYSTEM_FIELDS)[number];
