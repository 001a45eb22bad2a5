import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import { fillComposed } from '../lists/fill-answers';
import type { ExportCell } from './files/table';
import type { ListColumn, Row } from './list-columns';
import type { ListPermission } from './list-permission';
import { splitStatus } from './list-status';

/** Rows that are read, and in memory, at once. */
const BATCH = 500;

interface List {
  uid: ContentUid;
  /** `filters`, `sort`, `_q` and `locale` as the list of the content manager has them. */
  query: Row;
  columns: readonly ListColumn[];
  /** In which facts and relations are kept. */
  defaultLocale: string;
  permission: ListPermission;
}

/**
 * All rows of a list of the content manager, in its order, drafts as it shows them. Which they are
 * is read at once, so that nothing appears twice when others write meanwhile; what is in them,
 * batch by batch.
 *
 * @throws ValidationError for a query that cannot be, before anything is written
 */
export async function readList(
  strapi: Core.Strapi,
  list: List,
): Promise<AsyncGenerator<readonly ExportCell[]>> {
  const { query, version, order, wanted } = splitStatus(list.query);
  const { sort, ...permitted } = await list.permission.permitted(query);
  const found: { id: unknown }[] = await strapi.documents(list.uid).findMany({
    ...permitted,
    ...version,
    ...{ sort: [sort ?? [], order ?? []].flat(), fields: ['documentId'] },
  });
  const showing = {
    locale: typeof query['locale'] === 'string' ? query['locale'] : undefined,
    version: version['status'] === 'published' ? ('published' as const) : ('draft' as const),
  };
  const ids = found.map(({ id }) => Number(id));
  return readRows(strapi, list, ids, showing, wanted);
}

async function* readRows(
  strapi: Core.Strapi,
  list: List,
  ids: readonly number[],
  showing: Parameters<typeof fillComposed>[3],
  wanted: string | undefined,
): AsyncGenerator<readonly ExportCell[]> {
  const { columns, permission } = list;
  for (let start = 0; start < ids.length; start += BATCH) {
    const found = await readBatch(strapi, list, ids.slice(start, start + BATCH));
    const rows = await fillComposed(strapi, list.uid, found, showing);
    for (const row of rows) {
      if (wanted !== undefined && row['status'] !== wanted) continue;
      yield columns.map(({ attribute, value }) =>
        !permission.dependsOnRow || isSystem(attribute) || permission.mayRead(attribute, row)
          ? value(row)
          : null,
      );
    }
  }
}

/** What permissions on fields do not cover. */
const isSystem = (attribute: string): boolean =>
  /^(id|documentId|locale|status|(created|updated|published)(At|By))$/.test(attribute);

async function readBatch(
  strapi: Core.Strapi,
  list: List,
  ids: readonly number[],
): Promise<Record<string, unknown>[]> {
  const { uid, columns, permission, defaultLocale } = list;
  const { attributes } = strapi.getModel(uid);
  const scalars = columns.filter(({ populate }) => !populate).map(({ attribute }) => attribute);
  const needed = ['id', 'documentId', 'locale', 'updatedAt', 'publishedAt'];
  const found: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { id: { $in: ids } },
    ...(!permission.dependsOnRow && {
      select: [...new Set([...needed, ...scalars.filter((it) => it in attributes)])],
    }),
    populate: {
      ...(permission.dependsOnRow && { createdBy: { populate: { roles: true } } }),
      ...populateOf(columns),
    },
  });
  const shared = columns.filter(({ isShared }) => isShared);
  const isTranslation = found.some(({ locale }) => locale !== defaultLocale);
  const facts =
    isTranslation && shared.length > 0 ? await readFacts(strapi, list, shared, found) : undefined;
  const metadata = strapi.plugin('content-manager').service('document-metadata');
  const others: { documentId: string }[] = await metadata.getManyAvailableStatus(uid, found);
  const byDocument = new Map(others.map((other) => [other.documentId, other]));
  const rows = new Map(found.map((row) => [row['id'], row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const other = byDocument.get(String(row['documentId']));
    const status: unknown = metadata.getStatus(row, other ? [other] : []);
    return { ...row, ...facts?.get(row['documentId']), status };
  });
}

/** What translations have no rows of their own for: relations, and lists that are no text. */
async function readFacts(
  strapi: Core.Strapi,
  { uid, defaultLocale }: List,
  columns: readonly ListColumn[],
  rows: readonly Row[],
): Promise<Map<unknown, Row>> {
  const isPublished = rows.some(({ publishedAt }) => publishedAt !== null);
  const found: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: {
      ...{ documentId: { $in: rows.map((row) => row['documentId']) }, locale: defaultLocale },
      publishedAt: { $notNull: isPublished },
    },
    select: ['id', 'documentId'],
    populate: populateOf(columns),
  });
  return new Map(found.map(({ id: _, ...row }) => [row['documentId'], row]));
}

const populateOf = (columns: readonly ListColumn[]): Record<string, Row> =>
  Object.fromEntries(
    columns.flatMap(({ attribute, populate }) => (populate ? [[attribute, populate]] : [])),
  );
