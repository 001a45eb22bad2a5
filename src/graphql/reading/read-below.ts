import type { Core } from '@strapi/strapi';
import { isContentUid } from '../../content/content-types';
import type { PresentedDocument } from '../../content/present';
import { engineQuery, presentAll, type Reading, type Row } from '../../content/read';
import type { Branch } from '../selection/branch';
import { keepBelow } from './nested';

/** Documents with the number of places in the answer at which each is shown. */
type Occurrences = ReadonlyMap<PresentedDocument, number>;

export interface Level {
  uid: string;
  documents: Occurrences;
  below: readonly Branch[];
}

/**
 * Reads what an operation asks below some documents, level by level: two statements for each field
 * of the operation, however many documents there are. Each document of a level is read and shaped
 * once, at however many places it is shown. To be called inside `inReading`, since row ids hold for
 * one moment of the database only.
 * @param spend is told how many documents each field adds to the answer; it may throw.
 */
export async function readBelow(
  strapi: Core.Strapi,
  reading: Reading,
  { uid, documents, below }: Level,
  spend: (documents: number) => void,
): Promise<void> {
  if (documents.size === 0) return;
  for (const branch of below) {
    const related = await readRelated(strapi, reading, uid, [...documents.keys()], branch);
    const children = new Map<PresentedDocument, number>();
    for (const [parent, occurrences] of documents) {
      const all = related.get(parent.id) ?? [];
      const shown = branch.page ? slice(all, branch.page) : all;
      keepBelow(parent, branch.key, { documents: shown, total: all.length, page: branch.page });
      if (isContentUid(branch.plan.uid)) spend(shown.length * occurrences);
      for (const child of shown) children.set(child, (children.get(child) ?? 0) + occurrences);
    }
    const next = { uid: branch.plan.uid, documents: children, below: branch.below };
    await readBelow(strapi, reading, next, spend);
  }
}

const slice = (
  documents: PresentedDocument[],
  { offset, limit }: { offset: number; limit: number },
): PresentedDocument[] => documents.slice(offset, offset + limit);

/** What each parent has in a branch, by the parent's row id. */
async function readRelated(
  strapi: Core.Strapi,
  reading: Reading,
  uid: string,
  parents: PresentedDocument[],
  { attribute, plan }: Branch,
): Promise<Map<unknown, PresentedDocument[]>> {
  const found: Row[] = await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { id: { $in: parents.map(({ id }) => id) } },
    populate: { [attribute]: engineQuery(plan) },
  });
  const unique = new Map<unknown, Row>();
  for (const parent of found) for (const row of rowsIn(parent[attribute])) unique.set(row.id, row);
  const shaped = await presentAll(strapi, { ...reading, plan }, [...unique.values()]);
  const byId = new Map(shaped.map((document) => [document.id, document]));
  return new Map(
    found.map((parent) => [
      parent.id,
      rowsIn(parent[attribute]).flatMap(({ id }): PresentedDocument[] => {
        const document = byId.get(id);
        return document ? [document] : [];
      }),
    ]),
  );
}

const rowsIn = (value: unknown): Row[] => {
  if (!value) return [];
  return Array.isArray(value) ? (value as Row[]) : [value as Row];
};
