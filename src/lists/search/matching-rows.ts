import type { Core } from '@strapi/strapi';
import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { columnOf, linkTableOf, quote } from '../../content/views/metadata';
import type { Version } from '../../content/views/reading-schema';
import { foldText } from '../../search/fold-text';
import { NAMES_TABLE } from '../../search/search-tables';
import { QUOTED } from '../../search/searched-attributes';
import { FOLDED_NAME } from './draft-names';

export interface Wanted {
  uid: ContentUid;
  /** As it was typed. */
  text: string;
  /** All where none is asked for. */
  locale: string | undefined;
  version: Version;
  /** `names`: of documents, in any language and spelling; `all`: what else is written in them too. */
  scope: 'names' | 'all';
}

interface Sql {
  sql: string;
  bindings: string[];
}

type Query = ReturnType<Core.Strapi['db']['connection']['queryBuilder']>;

/** Fewer letters are inside of too many names, where they have to begin a word, and of all texts. */
const MIN_INSIDE = 3;
const LINES: readonly string[] = ['string', 'email', 'uid'];
const TEXTS: readonly string[] = ['text', 'richtext'];
const NUMBERS: readonly string[] = ['integer', 'biginteger', 'float', 'decimal'];
/** Two letters are part of too many words. */
const CODES: readonly string[] = ['countryCode', 'prospectCountryCode'];

/**
 * The ids of the rows of a type that answer a search, as a query. Each word has to occur in a name:
 * of the document in any language, with or without accents, in a variant of it, or of what its title
 * is composed of, so that the twinnings of Kraków are found as "Cracovie". What was typed may as well
 * occur, as it was typed, in the texts of the row.
 */
export function matchingRows(strapi: Core.Strapi, wanted: Wanted): Query {
  const { uid, text, locale, version } = wanted;
  const knex = strapi.db.connection;
  const words = wordsOf(text);
  const query = knex
    .select('t.id')
    .from(`public.${strapi.db.metadata.get(uid).tableName} as t`)
    .where((either) => {
      for (const { sql, bindings } of textsWith(strapi, wanted)) either.orWhereRaw(sql, bindings);
      if (words.length > 0) {
        either.orWhere((names) => {
          for (const word of words) {
            const { sql, bindings } = namesWith(strapi, uid, word, version);
            names.whereRaw(`t.document_id in (${sql})`, bindings);
          }
        });
      }
    });
  if (version === 'published') query.whereNotNull('t.published_at');
  else query.whereNull('t.published_at');
  if (locale !== undefined) query.where('t.locale', locale);
  return query;
}

/** The words of Latin script each by itself; those of others are not told apart by spaces. */
function wordsOf(text: string): string[] {
  const { ascii } = foldText(text);
  if (ascii === '') return [];
  return /\p{Script=Latin}|\d/u.test(text) ? ascii.split(' ') : [ascii];
}

/** Where a word is in the names of a document, or of those whose names are part of its title. */
function namesWith(strapi: Core.Strapi, uid: ContentUid, word: string, version: Version): Sql {
  const meta = strapi.db.metadata.get(uid);
  const table = `public.${quote(meta.tableName)}`;
  const { singular, text } = contentTypeOf(uid);
  const has = (name: string): Sql =>
    word.length < MIN_INSIDE
      ? { sql: `(${name} like ? or ${name} like ?)`, bindings: [`${word}%`, `% ${word}%`] }
      : { sql: `${name} like ?`, bindings: [`%${word}%`] };
  const published = has('n.ascii');
  // Search knows what is published; who works on drafts looks for them as well.
  const draft = has(`${FOLDED_NAME}(d.${quote(columnOf(meta, text))})`);
  const parts: Sql[] = [
    {
      sql: `select n.document_id from ${NAMES_TABLE} n where n.type = ? and ${published.sql}`,
      bindings: [singular, ...published.bindings],
    },
    {
      sql: `select d.document_id from ${table} d where d.published_at is null and ${draft.sql}`,
      bindings: draft.bindings,
    },
  ];
  for (const [relation, target] of Object.entries(QUOTED[uid] ?? {})) {
    const link = linkTableOf(meta, relation);
    const quoted = strapi.db.metadata.get(target).tableName;
    const names = namesWith(strapi, target, word, version);
    parts.push({
      sql: `select d.document_id from public.${quote(quoted)} o
        join public.${quote(link.table)} k on k.${quote(link.to)} = o.id
        join ${table} d on d.id = k.${quote(link.from)}
        where o.published_at is ${version === 'published' ? 'not null' : 'null'}
          and o.document_id in (${names.sql})`,
      bindings: names.bindings,
    });
  }
  return {
    sql: parts.map(({ sql }) => sql).join(' union all '),
    bindings: parts.flatMap(({ bindings }) => bindings),
  };
}

/** What the row itself says. */
function textsWith(strapi: Core.Strapi, { uid, text, scope }: Wanted): Sql[] {
  const typed = text.trim();
  const pattern = `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const isTelling = typed.length >= MIN_INSIDE;
  const isNumber = /^\d+$/.test(typed);
  const names = ['slug', contentTypeOf(uid).text];
  const found = Object.entries(strapi.db.metadata.get(uid).attributes).flatMap(
    ([name, attribute]): Sql[] => {
      if (!('columnName' in attribute) || !attribute.columnName) return [];
      if (name === 'locale' || (scope === 'names' && !names.includes(name))) return [];
      const column = `t.${quote(attribute.columnName)}`;
      if (name === 'documentId') return [{ sql: `${column} = ?`, bindings: [typed] }];
      if (CODES.includes(name)) return [{ sql: `${column} = upper(?)`, bindings: [typed] }];
      if (LINES.includes(attribute.type) || (isTelling && TEXTS.includes(attribute.type))) {
        return [{ sql: `${column} ilike ?`, bindings: [pattern] }];
      }
      return isNumber && NUMBERS.includes(attribute.type)
        ? [{ sql: `${column}::text = ?`, bindings: [typed] }]
        : [];
    },
  );
  return found;
}
