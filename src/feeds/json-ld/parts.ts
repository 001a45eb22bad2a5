import { documentIri } from '../addresses';
import type { FeedContext } from '../feed-context';
import type {
  CityReference,
  DatasetName,
  FileReference,
  NamedReference,
  Source,
  TitledReference,
} from '../records';
import { date, integer, type LdNode, resource, several, text, type Value } from './values';

/** One record on its way: what its parts need to know of it. */
export interface Subject {
  publicUrl: string;
  /** The language that an attribute's text is in. */
  languageOf: (attribute: string) => string;
}

interface Localised {
  locale: string;
  fallbackFields: readonly string[];
}

/** Text that is not translated is in the default locale, which comes first. */
export function subjectOf(record: Localised, { publicUrl, locales }: FeedContext): Subject {
  const [defaultLocale = record.locale] = locales;
  return {
    publicUrl,
    languageOf: (attribute) =>
      record.fallbackFields.includes(attribute) ? defaultLocale : record.locale,
  };
}

/**
 * A related document, by its IRI; its name, in whatever language it is there, without one: the
 * record does not say which.
 */
export const related = (
  { publicUrl }: Subject,
  dataset: DatasetName,
  type: string | readonly string[],
  reference: NamedReference | TitledReference | null,
): LdNode | undefined =>
  reference === null
    ? undefined
    : {
        '@id': documentIri(publicUrl, dataset, reference.documentId),
        '@type': type,
        name: text('name' in reference ? reference.name : reference.title, null),
      };

/** A municipality, county or region: which, the reference does not say. */
export const relatedCity = (subject: Subject, city: CityReference | null): LdNode | undefined =>
  related(subject, 'cities', 'AdministrativeArea', city);

export const image = (file: FileReference | null): Value =>
  file === null ? undefined : media('ImageObject', file);

export const media = (
  type: 'ImageObject' | 'MediaObject',
  { url, name, alternativeText, caption, mime, width, height }: FileReference,
): LdNode => ({
  '@type': type,
  contentUrl: resource(url),
  name,
  description: text(alternativeText, null),
  caption: text(caption, null),
  encodingFormat: mime,
  width: integer(width),
  height: integer(height),
});

/** Where the facts are from. */
export const sources = (all: readonly Source[]): Value =>
  several(
    all.map(({ title, url, publishedOn, retrievedOn, note }) => ({
      '@type': 'CreativeWork',
      name: text(title, null),
      url: resource(url),
      datePublished: date(publishedOn),
      'feeds:retrievedOn': date(retrievedOn),
      description: text(note, null),
    })),
  );

/** Longer text about a document is a work of its own, in Markdown (RFC 7763). */
export const article = (body: string | null, { languageOf }: Subject): Value =>
  body === null
    ? undefined
    : {
        '@type': 'CreativeWork',
        encodingFormat: 'text/markdown',
        text: text(body, languageOf('body')),
      };
