import type { Core } from '@strapi/strapi';
import { type ContentUid, isContentUid } from '../content/content-types';
import { isComposed, readShown, type Shown } from '../lists/read-shown';
import type { FieldChange, FieldValue, NamedDocument } from './contract';

/** As a short name is; a title of one word in small letters is looked up in vain. */
const SHORT_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What changed, with the titles of related documents that have none of their own: they are composed
 * for readers, so that the log knows such documents by their short names alone. One statement a
 * type, and only where there are some.
 *
 * @param locale in which they are named
 */
export async function nameDocuments<Told extends { changes: readonly FieldChange[] }>(
  strapi: Core.Strapi,
  uid: ContentUid,
  told: readonly Told[],
  locale: string | undefined,
): Promise<(Told & { changes: FieldChange[] })[]> {
  const attributes: Readonly<Record<string, object>> = strapi.contentType(uid).attributes;
  const targetOf = (field: string): ContentUid | undefined => {
    const attribute = attributes[field];
    const target = attribute && 'target' in attribute ? String(attribute.target) : '';
    return isContentUid(target) && isComposed(target) ? target : undefined;
  };
  const unnamed = new Map<ContentUid, Set<string>>();
  for (const { field, before, after } of told.flatMap(({ changes }) => changes)) {
    const target = targetOf(field);
    if (!target) continue;
    const ids = unnamed.get(target) ?? new Set<string>();
    for (const { documentId } of [...unnamedIn(before), ...unnamedIn(after)]) ids.add(documentId);
    unnamed.set(target, ids);
  }
  const titles = new Map<ContentUid, Map<string, Shown>>();
  for (const [target, ids] of unnamed) {
    titles.set(target, await readShown(strapi, target, ids, { locale, version: 'draft' }));
  }
  const name = (field: string, value: FieldValue): FieldValue => {
    const target = targetOf(field);
    const known = target && titles.get(target);
    if (!known || !isDocuments(value)) return value;
    return value.map((document) => {
      const title = isUnnamed(document) ? known.get(document.documentId)?.['title'] : undefined;
      return typeof title === 'string' ? { ...document, label: title } : document;
    });
  };
  return told.map((each) => ({
    ...each,
    changes: each.changes.map((change) => ({
      ...change,
      before: name(change.field, change.before),
      after: name(change.field, change.after),
    })),
  }));
}

const isUnnamed = ({ label }: NamedDocument): boolean => label !== null && SHORT_NAME.test(label);

const isDocuments = (value: FieldValue): value is readonly NamedDocument[] =>
  Array.isArray(value) && value.every((item: object) => 'documentId' in item);

const unnamedIn = (value: FieldValue): NamedDocument[] =>
  isDocuments(value) ? value.filter((document) => isUnnamed(document)) : [];
