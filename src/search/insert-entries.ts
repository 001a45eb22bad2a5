import { type ContentUid, contentTypeOf } from '../content/content-types';
import type { Transaction } from '../documents/one-write-at-a-time';
import { foldToAscii } from '../domain/fold';
import { foldText } from './fold-text';
import type { SearchEntry } from './read-entries';
import type { NameTerm } from './score-name';
import { DOCUMENTS_TABLE, NAMES_TABLE } from './search-tables';

/** PostgreSQL's `tsvector` holds a megabyte: words with their positions. */
const MAX_TEXT_LENGTH = 100_000;

/** Makes documents of a type known to search, in two statements. Those known already must be gone. */
export async function insertEntries(
  trx: Transaction,
  uid: ContentUid,
  entries: readonly SearchEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const type = contentTypeOf(uid).singular;
  const named = entries.flatMap((entry) => namesOf(uid, entry).map((name) => ({ entry, name })));
  await trx.raw(
    `insert into ${NAMES_TABLE} (type, document_id, slug, kind, folded, ascii)
       select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])`,
    [
      type,
      named.map(({ entry }) => entry.documentId),
      named.map(({ entry }) => entry.slug),
      named.map(({ name }) => name.kind),
      named.map(({ name }) => name.folded),
      named.map(({ name }) => name.ascii),
    ],
  );
  // An array of arrays must be rectangular, so that the ids of one document come as one text.
  await trx.raw(
    `insert into ${DOCUMENTS_TABLE} (type, document_id, slug, quotes, words)
       select ?, document_id, slug, string_to_array(quotes, ' '),
         setweight(to_tsvector('pg_catalog.simple', names), 'A')
           || setweight(to_tsvector('pg_catalog.simple', summaries), 'B')
           || to_tsvector('pg_catalog.simple', texts)
         from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
           as entry (document_id, slug, quotes, names, summaries, texts)`,
    [
      type,
      entries.map(({ documentId }) => documentId),
      entries.map(({ slug }) => slug),
      entries.map(({ quotes }) => quotes.join(' ')),
      entries.map(({ names, variants }) => words([...names, ...variants])),
      entries.map(({ summaries }) => words(summaries)),
      entries.map(({ texts }) => words(texts)),
    ],
  );
}

/** Each name once, folded; what is both name and variant is a name. */
function namesOf(uid: ContentUid, { names, variants }: SearchEntry): NameTerm[] {
  const byFolded = new Map<string, NameTerm>();
  const add = (kind: NameTerm['kind'], text: string): void => {
    const name = foldText(text);
    if (name.ascii !== '' && !byFolded.has(name.folded)) {
      byFolded.set(name.folded, { kind, ...name });
    }
  };
  for (const name of names) add(contentTypeOf(uid).text, name);
  for (const variant of variants) add('variant', variant);
  return [...byFolded.values()];
}

const words = (texts: readonly string[]): string =>
  foldToAscii(texts.join('\n').slice(0, MAX_TEXT_LENGTH));
