import { contentTypeOf, type ContentUid } from '../content/content-types';
import { linkTableOf } from '../content/views/metadata';
import { SUBJECTS } from './rules/anniversary';
import { PARTIES } from './rules/twinning';
import type { Named } from './advice/advice';
import { DOCUMENT } from './advice/document-advice';
import type { Violation } from './violation';
import type { Write } from './write';

const TWINNING = 'api::twinning.twinning';
const ANNIVERSARY = 'api::anniversary.anniversary';

/**
 * Published documents that would lack what they need without this one: twinnings that would be left
 * with too few parties, and anniversaries of it. Each violation is at the attribute from which the
 * dependents are seen. Optional relations, such as the members of a network, hold nobody back.
 */
export async function dependentViolations(write: Write, publishedId: number): Promise<Violation[]> {
  const dependents = [
    ...(await agreements(write, publishedId)),
    ...(await anniversaries(write, publishedId)),
  ];
  const isDeletion = write.action === 'delete';
  return Object.entries(write.schema.inverse).flatMap(([name, { target }]): Violation[] => {
    const named = dependents.filter(({ uid }) => uid === target);
    if (named.length === 0) return [];
    return [{ path: [name], ...DOCUMENT.neededBy(named, isDeletion) }];
  });
}

interface Row {
  document_id: string;
  slug: string | null;
  title: string | null;
}

const dependent =
  (uid: ContentUid) =>
  ({ slug, title, document_id }: Row): Named => ({
    uid,
    documentId: document_id,
    name: `${slug ?? document_id}${title ? ` (${title})` : ''}`,
  });

async function agreements({ strapi, trx, uid }: Write, cityId: number): Promise<Named[]> {
  if (uid !== 'api::city.city') return [];
  const meta = strapi.db.metadata.get(TWINNING);
  const { table, from, to } = linkTableOf(meta, 'cities');
  const rows: Row[] = await trx(`${meta.tableName} as t`)
    .select('t.document_id', 't.slug', 't.title')
    .join(`${table} as k`, `k.${from}`, 't.id')
    .where(`k.${to}`, cityId)
    .whereNotNull('t.published_at')
    .whereRaw(
      `(select count(*) from ?? o where o.?? = t.id and o.?? <> ?)
         < case when t.state = 'prospective' and t.prospect_country_code <> '' then 1 else ${PARTIES} end`,
      [table, from, to, cityId],
    )
    .orderBy('t.slug');
  return rows.map(dependent(TWINNING));
}

async function anniversaries({ strapi, trx, uid }: Write, rowId: number): Promise<Named[]> {
  const subject = SUBJECTS.find((name) => name === contentTypeOf(uid).singular);
  if (!subject) return [];
  const meta = strapi.db.metadata.get(ANNIVERSARY);
  const { table, from, to } = linkTableOf(meta, subject);
  const rows: Row[] = await trx(`${meta.tableName} as a`)
    .select('a.document_id', 'a.slug', 'a.title')
    .join(`${table} as k`, `k.${from}`, 'a.id')
    .where(`k.${to}`, rowId)
    .whereNotNull('a.published_at')
    .orderBy('a.slug');
  return rows.map(dependent(ANNIVERSARY));
}
