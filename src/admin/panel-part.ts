import type { StrapiApp } from '@strapi/strapi/admin';

/** Our words in one language, by the id that react-intl looks them up with. */
export type Words = Readonly<Record<string, string>>;

/** A part of the panel that is ours: a room of its own in `src/admin`. */
export interface PanelPart {
  /** Both languages have the same ids. Ids of Strapi's own words replace them. */
  words?: { en: Words; fr: Words };
  /** Routes, menu links, fields and widgets. */
  register?(app: StrapiApp): void;
  /** What is added to Strapi's own pages. */
  bootstrap?(app: StrapiApp): void;
}
