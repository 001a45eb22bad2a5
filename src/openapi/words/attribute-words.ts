import { ref, type Schema } from '../open-api';

/** What the document says about an attribute beyond its type. */
export interface AttributeWords {
  description: string;
  /** Narrows what the type alone says: a named schema, a format, bounds. */
  schema?: Schema;
}

export type Words = Readonly<Record<string, AttributeWords>>;

/** Words that several types share. */
export const SLUG: AttributeWords = {
  description:
    'Name in addresses, the same in every locale and unique among the documents of its type. ' +
    'Made from the name or title where a writer gives none. A former slug keeps answering, with 301.',
  schema: ref('Slug'),
};
export const SUMMARY: AttributeWords = { description: 'A few sentences of plain text.' };
export const BODY: AttributeWords = { description: 'The full text, in Markdown.' };
export const COVER: AttributeWords = { description: 'The picture that stands for it.' };
export const GALLERY: AttributeWords = { description: 'Further pictures.' };
export const SOURCES: AttributeWords = { description: 'Where its facts come from.' };
/** Not `format: uri`, which has no place for the letters of most languages. */
export const WEB_ADDRESS: Schema = {
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$',
};
export const WEBSITE: AttributeWords = { description: 'Its own web site.', schema: WEB_ADDRESS };
