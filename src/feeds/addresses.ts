import type { DatasetName } from './records';

interface Where {
  publicUrl: string;
  locale: string;
}

/** What a document is identified by, whatever its language. */
export const documentIri = (publicUrl: string, dataset: DatasetName, documentId: string): string =>
  `${publicUrl}/api/${dataset}/${documentId}`;

/** What a document is identified by in one language. */
export const documentInLocaleIri = (
  { publicUrl, locale }: Where,
  dataset: DatasetName,
  documentId: string,
): string => `${documentIri(publicUrl, dataset, documentId)}?locale=${encodeURIComponent(locale)}`;

/** Where the public record of a document is, as JSON. */
export const recordUrl = (
  { publicUrl, locale }: Where,
  dataset: DatasetName,
  documentId: string,
): string =>
  `${publicUrl}/feeds/${dataset}/${documentId}.json?locale=${encodeURIComponent(locale)}`;
