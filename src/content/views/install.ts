import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content-types';
import { FILE_UID } from '../query/attributes';
import { EDTF_ATTRIBUTES } from '../edtf-attributes';
import { componentDatesViewSql, componentLinksViewSql } from './component-views-sql';
import { fillCountryNames } from './country-names';
import { fileViewSql } from './file-view-sql';
import { FUNCTIONS_SQL } from './functions-sql';
import { columnOf, quote } from './metadata';
import { listViewSql } from './list-view-sql';
import { listSchema, readingSchema, VERSIONS, type Version } from './reading-schema';
import { boundsColumns, typeViewSql, type ViewTarget } from './type-view-sql';

type Knex = Core.Strapi['db']['connection'];

/** A view may only name views made before it: anniversaries quote twinnings, which quote cities. */
const VIEW_ORDER = ['api::city.city', 'api::network.network', 'api::twinning.twinning'];
const LOCK = "select pg_advisory_xact_lock(hashtext('jumelle reading views'))";

interface ReadingViews {
  schema: string;
  sql: string;
  /** Fingerprint of the SQL, kept as the schema's comment. */
  hash: string;
}

/** Knex takes a bare question mark for a placeholder. */
const verbatim = (sql: string): string => sql.replaceAll('?', '\\?');

async function rowsOf<Row>(knex: Knex, sql: string, bindings: string[] = []): Promise<Row[]> {
  const result: { rows: Row[] } = await knex.raw(sql, bindings);
  return result.rows;
}

/** ICU collation of a locale: its own, its language's, or the root one. */
function collationFor(locale: string, known: ReadonlySet<string>): string {
  const language = locale.split('-')[0] ?? locale;
  const found = [locale, language, 'und'].find((tag) => known.has(`${tag}-x-icu`));
  if (!found) throw new Error('This PostgreSQL was built without ICU, which sorting needs');
  return `${found}-x-icu`;
}

function viewsOf(strapi: Core.Strapi, target: ViewTarget): ReadingViews[] {
  const types = CONTENT_TYPES.map(({ uid }) => strapi.contentType(uid)).sort(
    (a, b) => rank(a.uid) - rank(b.uid),
  );
  const componentsWithDates = Object.keys(EDTF_ATTRIBUTES).filter((uid) => !uid.includes('::'));
  const sql = [
    ...types.map((type) => typeViewSql(type, target)),
    ...types.map((type) => componentLinksViewSql(type, target)),
    ...componentsWithDates.map((uid) => componentDatesViewSql(uid, target)),
    fileViewSql(target),
  ]
    .filter((statement) => statement !== undefined)
    .join('\n');
  const hash = createHash('sha256').update(FUNCTIONS_SQL).update(sql).digest('hex');
  const lists = types.flatMap((type) => listViewSql(type, target) ?? []).join('\n');
  return [
    { schema: readingSchema(target.locale, target.version), sql, hash },
    {
      schema: listSchema(target.locale, target.version),
      sql: lists,
      // They are made of the others, and go with them.
      hash: createHash('sha256').update(hash).update(lists).digest('hex'),
    },
  ];
}

const rank = (uid: string): number => {
  const index = VIEW_ORDER.indexOf(uid);
  return index === -1 ? VIEW_ORDER.length : index;
};

async function wantedViews(
  strapi: Core.Strapi,
  locales: { codes: readonly string[]; default: string },
): Promise<ReadingViews[]> {
  const rows = await rowsOf<{ collname: string }>(
    strapi.db.connection,
    `select collname from pg_collation where collname like '%-x-icu'`,
  );
  const collations = new Set(rows.map((row) => row.collname));
  const targets = locales.codes.flatMap((locale) =>
    VERSIONS.map((version: Version) => ({ locale, version })),
  );
  return targets.flatMap(({ locale, version }) =>
    viewsOf(strapi, {
      db: strapi.db,
      locale,
      version,
      defaultLocale: locales.default,
      collation: collationFor(locale, collations),
    }),
  );
}

const installedViews = async (knex: Knex): Promise<Map<string, string | null>> => {
  const rows = await rowsOf<{ schema: string; hash: string | null }>(
    knex,
    `select nspname as schema, obj_description(oid, 'pg_namespace') as hash
       from pg_namespace where nspname like 'reading\\_%'`,
  );
  return new Map(rows.map(({ schema, hash }) => [schema, hash]));
};

/**
 * Makes the views of every locale and version, replacing those whose definition has changed and
 * removing those of locales that are gone. Does nothing, in two statements, when all are current.
 */
export async function installReadingViews(
  strapi: Core.Strapi,
  locales: { codes: readonly string[]; default: string },
): Promise<void> {
  const wanted = await wantedViews(strapi, locales);
  const isCurrent = (installed: Map<string, string | null>): boolean =>
    installed.size === wanted.length &&
    wanted.every(({ schema, hash }) => installed.get(schema) === hash);
  if (isCurrent(await installedViews(strapi.db.connection))) return;

  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(LOCK);
    const installed = await installedViews(trx);
    if (isCurrent(installed)) return;
    await trx.raw(verbatim(FUNCTIONS_SQL));
    await fillCountryNames(trx, locales.codes);
    const current = new Map(wanted.map(({ schema, hash }) => [schema, hash]));
    for (const [schema, hash] of installed) {
      if (current.get(schema) !== hash) await trx.raw(`drop schema ${quote(schema)} cascade`);
    }
    for (const { schema, sql, hash } of wanted) {
      if (installed.get(schema) === hash) continue;
      await trx.raw(`create schema ${quote(schema)}`);
      await trx.raw(verbatim(sql));
      await trx.raw(`comment on schema ${quote(schema)} is '${hash}'`);
    }
  });
}

/**
 * PostgreSQL refuses to alter a table while a view shows its columns. When the content types have
 * changed since the views were made, Strapi's schema sync must find none.
 */
export async function dropOutdatedReadingViews(strapi: Core.Strapi): Promise<void> {
  const installed = await installedViews(strapi.db.connection);
  if (installed.size === 0) return;
  const fingerprint = tablesFingerprint(strapi);
  const [row] = await rowsOf<{ comment: string | null }>(
    strapi.db.connection,
    `select obj_description(oid, 'pg_namespace') as comment from pg_namespace
       where nspname = 'jumelle'`,
  );
  if (row?.comment === fingerprint) return;
  for (const schema of installed.keys()) {
    await strapi.db.connection.raw(`drop schema if exists ${quote(schema)} cascade`);
  }
}

/** Notes for which tables the installed views were made; see `dropOutdatedReadingViews`. */
export async function markReadingViews(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(`comment on schema jumelle is '${tablesFingerprint(strapi)}'`);
}

function tablesFingerprint(strapi: Core.Strapi): string {
  const schemas = [
    ...CONTENT_TYPES.map(({ uid }) => strapi.contentType(uid).attributes),
    strapi.contentType(FILE_UID).attributes,
    ...Object.values(strapi.components).map(({ attributes }: { attributes: object }) => attributes),
  ];
  return createHash('sha256').update(JSON.stringify(schemas)).digest('hex');
}

/**
 * Tells Strapi's query engine about the columns that only the views have, so that it can select and
 * sort by them. Added after schema sync, which would otherwise create them in the tables. `date` is
 * the type that keeps ISO days as text; `json` keeps a list of names.
 */
export function describeViewColumns(strapi: Core.Strapi): void {
  const add = (uid: string, name: string, type: 'date' | 'json', columnName: string): void => {
    const meta = strapi.db.metadata.get(uid);
    Object.assign(meta.attributes, { [name]: { type, columnName } });
    Object.assign(meta.columnToAttribute, { [columnName]: name });
  };
  for (const { uid } of CONTENT_TYPES) add(uid, 'fallbackFields', 'json', 'fallback_fields');
  for (const [uid, attributes] of Object.entries(EDTF_ATTRIBUTES)) {
    for (const attribute of attributes) {
      const bounds = boundsColumns(columnOf(strapi.db.metadata.get(uid), attribute));
      add(uid, `${attribute}Start`, 'date', bounds.start);
      add(uid, `${attribute}End`, 'date', bounds.end);
    }
  }
}
