import { writingDirection } from '../../domain/writing-direction';
import { documentInLocaleIri, recordUrl } from '../addresses';
import type { FeedContext } from '../feed-context';
import type { DatasetName, FeedRecord, FileReference } from '../records';
import { textsIn } from '../texts/texts-in';
import { nameBasedUuid } from '../../domain/name-based-uuid';
import { renderMarkdown } from './render-markdown';

/** What is known of a document that was published, in one locale. */
export interface NewsEntry {
  dataset: DatasetName;
  record: FeedRecord;
  /** When it became public, the last time if it was away. ISO 8601, UTC. */
  published: string;
  /** When it last changed in what it shows. ISO 8601, UTC. */
  modified: string;
}

/** A document that was published, as every news format tells it. */
export interface NewsItem {
  /** Of the document in its locale: the same on any domain, and when it is published again. */
  id: string;
  /** Its record as JSON: there is no page of one document. */
  url: string;
  /** Plain text, never empty. */
  title: NewsText;
  /** Plain text. */
  summary: NewsText | null;
  /** HTML that is safe to show. */
  body: NewsText | null;
  published: string;
  /** Not before `published`. */
  updated: string;
  /** What kind of document it is, then its themes. */
  categories: readonly Category[];
  cover: FileReference | null;
}

/** A text may be in the default locale because its translation is missing. */
export interface NewsText {
  text: string;
  language: string;
}

export interface Category {
  term: string;
  label: string;
  /** IRI of the list that the term is from. */
  scheme: string;
}

export function toNewsItem(entry: NewsEntry, context: FeedContext): NewsItem {
  const { dataset, record, published, modified } = entry;
  const { documentId } = record;
  const textOf = (field: string, value: string | null | undefined): NewsText | null =>
    isBlank(value) ? null : { text: value, language: languageOf(field, record, context) };
  const nameField = 'name' in record ? 'name' : 'title';
  const name = textOf(nameField, 'name' in record ? record.name : record.title);
  const body = textOf('body', 'body' in record ? record.body : null);
  return {
    id: `urn:uuid:${nameBasedUuid(newsName(dataset, documentId, context.locale))}`,
    url: recordUrl(context, dataset, documentId),
    title: name ?? { text: record.slug ?? documentId, language: record.locale },
    summary: textOf('summary', record.summary),
    body: body && { ...body, text: htmlOf(body, context) },
    published,
    updated: modified > published ? modified : published,
    categories: categoriesOf(dataset, record, context),
    cover: 'cover' in record ? record.cover : null,
  };
}

/** Named without the address of the instance. Document ids are random: no two instances share one. */
const newsName = (dataset: DatasetName, documentId: string, locale: string): string =>
  documentInLocaleIri({ publicUrl: 'news:', locale }, dataset, documentId);

const isBlank = (text: string | null | undefined): text is null | undefined =>
  text == null || text.trim() === '';

/** BCP 47: locale codes of Strapi are. */
const languageOf = (field: string, record: FeedRecord, { locales, locale }: FeedContext): string =>
  record.fallbackFields.includes(field) ? (locales[0] ?? locale) : record.locale;

/** The element around it says the language and its direction, which no feed format can. */
function htmlOf({ text, language }: NewsText, { publicUrl }: FeedContext): string {
  const html = renderMarkdown(text, publicUrl);
  return `<div lang="${language}" dir="${writingDirection(language)}">\n${html}\n</div>`;
}

function categoriesOf(dataset: DatasetName, record: FeedRecord, context: FeedContext): Category[] {
  const scheme = `${context.publicUrl}/feeds`;
  const themes = 'themes' in record ? record.themes : [];
  return [
    { term: dataset, label: textsIn(context.locale).kinds[dataset], scheme },
    ...themes.map(({ documentId, slug, name }) => {
      const term = slug ?? documentId;
      return { term, label: name ?? term, scheme: `${scheme}/themes.json` };
    }),
  ];
}
