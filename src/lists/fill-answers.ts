import type { Core } from '@strapi/strapi';
import { contentTypeOf, type ContentUid } from '../content/content-types';
import { readLocales } from '../content/locales';
import { DISPLAY_TITLE } from './display-title';
import { readLinks, type Relation, relationsOf } from './read-links';
import { COMPUTED, isComposed, readShown, type Shown, type Showing } from './read-shown';

/** A document as the content manager answers it. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** What somebody may not read is missing from a row; what is missing is not filled in. */
const isShown = (row: Row, attribute: string): boolean => row[attribute] !== undefined;

/**
 * The rows of a list as they are shown: where nobody has written a name or title, that which readers
 * get, and what is computed for them. So are the single documents that their relations lead to, in
 * a translation too. One statement a type, and a relation, however many rows.
 */
export async function fillList(
  strapi: Core.Strapi,
  uid: ContentUid,
  found: readonly Row[],
  showing: Showing,
): Promise<Row[]> {
  const relations = relationsOf(strapi, uid);
  const rows = await withLinks(strapi, uid, found, showing, relations);
  return fillRows(strapi, uid, rows, showing, relations);
}

/**
 * Rows for a file, with the titles and dates that are composed; also of the documents that their
 * relations lead to. Text of another language does not take the place of a translation: the file
 * may be imported again.
 */
export const fillComposed = (
  strapi: Core.Strapi,
  uid: ContentUid,
  rows: readonly Row[],
  showing: Showing,
): Promise<Row[]> =>
  fillRows(
    strapi,
    uid,
    rows,
    showing,
    relationsOf(strapi, uid).filter(({ target }) => isComposed(target)),
    isComposed,
  );

async function fillRows(
  strapi: Core.Strapi,
  uid: ContentUid,
  rows: readonly Row[],
  showing: Showing,
  relations: readonly Relation[],
  isFilled: (type: ContentUid) => boolean = () => true,
): Promise<Row[]> {
  const wanted = new Map<ContentUid, Row[]>(isFilled(uid) ? [[uid, [...rows]]] : []);
  for (const { name, target } of relations) {
    const linked = rows.flatMap((row) => linkedIn(row[name]));
    wanted.set(target, [...(wanted.get(target) ?? []), ...linked]);
  }
  const shown = new Map<ContentUid, Map<string, Shown>>();
  for (const [type, documents] of wanted) {
    const ids = documents.filter((row) => isIncomplete(type, row)).map(idOf);
    shown.set(type, await readShown(strapi, type, new Set(ids), showing));
  }
  const fill = (type: ContentUid, row: Row): Row =>
    filled(type, row, shown.get(type)?.get(idOf(row)));
  const fillLinked = (type: ContentUid, value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((each: unknown) => fillLinked(type, each))
      : isRow(value)
        ? fill(type, value)
        : value;
  return rows.map((row) => ({
    ...fill(uid, row),
    ...Object.fromEntries(
      relations.flatMap(({ name, target }) =>
        name in row ? [[name, fillLinked(target, row[name])]] : [],
      ),
    ),
  }));
}

/** One document or several; not the number of them. */
const linkedIn = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (each): each is Row => isRow(each) && 'documentId' in each,
  );

/** The rows of translations with the relations of the documents. */
async function withLinks(
  strapi: Core.Strapi,
  uid: ContentUid,
  rows: readonly Row[],
  { version }: Showing,
  relations: readonly Relation[],
): Promise<readonly Row[]> {
  const { default: defaultLocale } = await readLocales(strapi);
  const translations = rows.filter(({ locale }) => locale !== defaultLocale);
  const readable = relations.filter(({ name }) => translations.some((row) => isShown(row, name)));
  if (readable.length === 0) return rows;
  const ids = translations.map(idOf);
  const links = await readLinks(strapi, uid, ids, { defaultLocale, version }, readable);
  return rows.map((row) => {
    const own = row['locale'] === defaultLocale ? undefined : links.get(idOf(row));
    if (!own) return row;
    const shown = Object.entries(own).filter(([name]) => isShown(row, name));
    return { ...row, ...Object.fromEntries(shown) };
  });
}

/** Documents in the picker of a relation, or chosen there: filled, and with their display title. */
export async function fillLinks(
  strapi: Core.Strapi,
  uid: ContentUid,
  rows: readonly Row[],
  showing: Showing,
): Promise<Row[]> {
  const { text } = contentTypeOf(uid);
  const ids = rows.filter((row) => isShown(row, text) && isEmpty(row[text])).map(idOf);
  const shown = await readShown(strapi, uid, new Set(ids), showing);
  return rows.map((row) => {
    if (!isShown(row, text)) return row;
    const title = shown.get(idOf(row))?.[text] ?? row[text];
    return { ...row, [text]: title, [DISPLAY_TITLE]: title };
  });
}

const idOf = (row: Row): string => String(row['documentId']);

const isIncomplete = (uid: ContentUid, row: Row): boolean => {
  const { text } = contentTypeOf(uid);
  const computed = COMPUTED[uid] ?? [];
  return (isShown(row, text) && isEmpty(row[text])) || computed.some((name) => isShown(row, name));
};

function filled(uid: ContentUid, row: Row, shown: Shown | undefined): Row {
  if (!shown) return row;
  const { text } = contentTypeOf(uid);
  const names = [
    ...(isEmpty(row[text]) ? [text] : []),
    ...(COMPUTED[uid] ?? []).filter((name) => shown[name] !== null),
  ].filter((name) => isShown(row, name));
  return { ...row, ...Object.fromEntries(names.map((name) => [name, shown[name]])) };
}
