import { contentTypeOf, type ContentUid } from '../content/content-types';
import { columnOf } from '../content/views/metadata';
import type { Fields } from './fields';
import { FILE_UID, type Resolver } from './input/apply-input';
import type { Input } from './input/parse-input';
import type { Reference, ReferenceChange } from './input/reference';
import type { Referenced, References } from './rules/candidate';
import type { Write } from './write';

/** The attribute that dates a document, where an anniversary can be about it. */
export const DATES: Partial<Record<ContentUid, string>> = {
  'api::twinning.twinning': 'since',
  'api::city.city': 'foundedOn',
  'api::network.network': 'foundedOn',
};

interface Lookup {
  resolver: Resolver;
  references: References;
}

interface ReferencedRow {
  document_id: string;
  name: string | null;
  slug: string | null;
  date: string | null;
  is_published: boolean;
}

/** Everything that `current` refers to and `input` names, looked up in a query per type. */
export async function loadReferences(
  write: Write,
  current: Fields,
  input: Input | null,
): Promise<Lookup> {
  const changes = input ? changesOf(write, input) : [];
  const rowIds = new Map<string, string>();
  const documents = new Map<ContentUid, ReadonlyMap<string, Referenced>>();
  for (const target of new Set(targetsOf(write).values())) {
    const named = changes.flatMap((change) => (change.uid === target ? change.references : []));
    const found = await documentIdsOfRows(write, target, rowIdsIn(named));
    for (const [rowId, documentId] of found) rowIds.set(`${target} ${rowId}`, documentId);
    const ids = new Set([
      ...Object.entries(write.schema.relations).flatMap(([name, relation]) =>
        relation.target === target ? (current.relations[name] ?? []) : [],
      ),
      ...named.flatMap((reference) => ('documentId' in reference ? [reference.documentId] : [])),
      ...found.values(),
    ]);
    if (ids.size > 0) documents.set(target, await readReferenced(write, target, [...ids]));
  }
  const files = await readFiles(
    write,
    changes.flatMap((change) => (change.uid === FILE_UID ? change.references : [])),
  );
  const get: References['get'] = (uid, documentId) => documents.get(uid)?.get(documentId);
  return {
    references: { get },
    resolver: {
      document(target, reference) {
        if ('id' in reference) return rowIds.get(`${target} ${reference.id}`);
        const known = [...documents].some(
          ([uid, found]) => uid === target && found.has(reference.documentId),
        );
        return known ? reference.documentId : undefined;
      },
      file: (reference) => files.get(String(Object.values(reference)[0])),
    },
  };
}

const targetsOf = ({ schema }: Write): Map<string, ContentUid> =>
  new Map(
    [...Object.entries(schema.relations), ...Object.entries(schema.inverse)].map(
      ([name, { target }]) => [name, target],
    ),
  );

interface Named {
  uid: string;
  references: Reference[];
}

/** All references of an input, with the type to which each leads. */
function changesOf(write: Write, input: Input): Named[] {
  const targets = targetsOf(write);
  const relations = { ...input.relations, ...input.inverse };
  const media = [
    ...Object.values(input.media),
    ...Object.values(input.components).flatMap((items) =>
      items.flatMap((item) => Object.values(item.media)),
    ),
  ];
  return [
    ...Object.entries(relations).map(([name, change]) => ({
      uid: targets.get(name) ?? '',
      references: referencesIn(change),
    })),
    ...media.map((change) => ({ uid: FILE_UID, references: referencesIn(change) })),
  ];
}

const referencesIn = ({ set, connect, disconnect }: ReferenceChange): Reference[] => [
  ...(set ?? []),
  ...disconnect,
  ...connect.flatMap(({ reference, position }) => {
    if (typeof position === 'string') return [reference];
    return [reference, 'before' in position ? position.before : position.after];
  }),
];

const rowIdsIn = (references: readonly Reference[]): number[] =>
  references.flatMap((reference) => ('id' in reference ? [reference.id] : []));

async function documentIdsOfRows(
  { strapi, trx }: Write,
  uid: ContentUid,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: number; document_id: string }[] = await trx(
    strapi.db.metadata.get(uid).tableName,
  )
    .select('id', 'document_id')
    .whereIn('id', ids);
  return new Map(rows.map((row) => [row.id, row.document_id]));
}

/** What the rules know about documents of one type, as their drafts in the default locale have it. */
export async function readReferenced(
  { strapi, trx, defaultLocale }: Pick<Write, 'strapi' | 'trx' | 'defaultLocale'>,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<Map<string, Referenced>> {
  const meta = strapi.db.metadata.get(uid);
  const date = DATES[uid];
  const published = trx(`${meta.tableName} as p`)
    .select(trx.raw('1'))
    .whereRaw('p.document_id = d.document_id and p.locale = d.locale')
    .whereNotNull('p.published_at');
  const rows: ReferencedRow[] = await trx(`${meta.tableName} as d`)
    .select(
      'd.document_id',
      'd.slug',
      { name: `d.${columnOf(meta, contentTypeOf(uid).text)}` },
      date ? { date: `d.${columnOf(meta, date)}` } : trx.raw('null as date'),
      trx.raw('exists (?) as is_published', [published]),
    )
    .whereIn('d.document_id', documentIds)
    .where('d.locale', defaultLocale)
    .whereNull('d.published_at');
  return new Map(
    rows.map(({ document_id, is_published, ...row }) => [
      document_id,
      { ...row, isPublished: is_published },
    ]),
  );
}

/** Files by their id and by their document id. */
async function readFiles(
  { strapi, trx }: Write,
  references: readonly Reference[],
): Promise<Map<string, { id: number; isImage: boolean }>> {
  if (references.length === 0) return new Map();
  const documentIds = references.flatMap((each) => ('documentId' in each ? [each.documentId] : []));
  const rows: { id: number; document_id: string; mime: string | null }[] = await trx(
    strapi.db.metadata.get(FILE_UID).tableName,
  )
    .select('id', 'document_id', 'mime')
    .whereIn('id', rowIdsIn(references))
    .orWhereIn('document_id', documentIds);
  return new Map(
    rows.flatMap((row) => {
      const file = { id: row.id, isImage: row.mime?.startsWith('image/') ?? false };
      return [
        [String(row.id), file],
        [row.document_id, file],
      ];
    }),
  );
}
