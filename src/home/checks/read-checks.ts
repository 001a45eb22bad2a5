import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentUid } from '../../content/content-types';
import type { Violation } from '../../documents/violation';
import { fieldOf } from '../../documents/violation';
import { type Check, CHECKS, type CheckedDocument, type HomeChecks, type Listed } from '../answers';
import { PAGE_SIZE } from '../read-input';
import { readTitles } from '../read-titles';
import type { StaffReader } from '../staff-reader';
import { DOCUMENTS_TABLE } from '../tables/home-tables';
import { checkSql, checkValues, countChecks, POPULATION_YEARS } from './checks';
import { recheck } from './keep-checking';

/** What is to be checked, by kind and type, of what may be read in the default locale. */
export async function readChecks(
  strapi: Core.Strapi,
  reader: StaffReader,
  now: Date,
): Promise<HomeChecks> {
  const types = reader.readable(reader.locales.default);
  const counted = await countChecks(
    strapi,
    CHECKS,
    types.map(({ plural }) => plural),
    now,
  );
  return {
    populationYears: POPULATION_YEARS,
    checks: CHECKS.map((check) => {
      const found = types.flatMap(({ uid, plural }) => {
        const row = counted.find((each) => each.check === check && each.dataset === plural);
        return row ? [{ uid, count: row.count }] : [];
      });
      return { check, types: found, total: found.reduce((sum, { count }) => sum + count, 0) };
    }),
  };
}

interface CheckQuery {
  check: Check;
  uid?: ContentUid;
  page: number;
}

interface CheckRow {
  dataset: string;
  documentId: string;
  isPublished: boolean;
  populationAsOf: string | null;
}

/** A page of the documents that one check is about. Broken rules are looked at again as they are now. */
export async function listChecks(
  strapi: Core.Strapi,
  reader: StaffReader,
  { check, uid, page }: CheckQuery,
  now: Date,
): Promise<Listed<CheckedDocument>> {
  const types = reader
    .readable(reader.locales.default)
    .filter((type) => uid === undefined || type.uid === uid);
  const datasets = types.map(({ plural }) => plural);
  const { where, order } = checkSql(check);
  const { rows }: { rows: CheckRow[] } = await strapi.db.connection.raw(
    `select d.dataset, d.document_id as "documentId", d.is_published as "isPublished",
       nullif(d.population_as_of, '') as "populationAsOf"
     from ${DOCUMENTS_TABLE} d where ${where} and d.dataset = any(:datasets)
     order by ${order} limit :limit offset :offset`,
    { ...checkValues(now), datasets, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const listed = rows.flatMap((row) => {
    const type = CONTENT_TYPES.find(({ plural }) => plural === row.dataset);
    return type ? [{ ...row, uid: type.uid }] : [];
  });
  const problems: ReadonlyMap<string, readonly Violation[]> =
    check === 'broken-rule' ? await recheck(strapi, listed) : new Map();
  const shown =
    check === 'broken-rule' ? listed.filter(({ documentId }) => problems.has(documentId)) : listed;
  const counts = await countChecks(strapi, [check], datasets, now);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const titles = await readTitles(strapi, reader.language, shown);
  return {
    data: shown.map(({ uid: type, documentId, isPublished, populationAsOf }) => ({
      ...{ uid: type, documentId, isPublished, populationAsOf },
      title: titles.get(documentId) ?? documentId,
      problems: (problems.get(documentId) ?? []).map(({ path, message, french }) => ({
        field: fieldOf(path),
        message: reader.speaks === 'fr' ? french : message,
      })),
    })),
    total,
    pageCount: Math.ceil(total / PAGE_SIZE),
  };
}
