import type { Core } from '@strapi/strapi';
import type { Check } from '../answers';
import { DOCUMENTS_TABLE } from '../tables/home-tables';

/** After so many years, or undated, a population is a rumour: censuses come every five to ten. */
export const POPULATION_YEARS = 10;

/** Condition on the rows `d` of the table of documents, and the order that its index has. */
export const checkSql = (check: Check): { where: string; order: string } => {
  const byChange = 'd.changed_at desc, d.document_id';
  if (check === 'broken-rule') return { where: 'd.problems is not null', order: 'd.document_id' };
  if (check === 'no-coordinates') return { where: 'd.no_coordinates', order: byChange };
  if (check === 'no-source') return { where: 'd.no_source', order: byChange };
  return {
    // The year of an EDTF date; X sorts after every digit, so that a decade counts by its end.
    where: 'd.population_as_of is not null and d.population_as_of < :oldest',
    order: 'd.population_as_of, d.document_id',
  };
};

export const checkValues = (now: Date): { oldest: string } => ({
  oldest: String(now.getUTCFullYear() - POPULATION_YEARS).padStart(4, '0'),
});

interface CountRow {
  dataset: string;
  count: number;
}

/** How many documents of each dataset fail each of the given checks. One statement a check. */
export async function countChecks(
  strapi: Core.Strapi,
  checks: readonly Check[],
  datasets: readonly string[],
  now: Date,
): Promise<(CountRow & { check: Check })[]> {
  const counted: (CountRow & { check: Check })[] = [];
  for (const check of checks) {
    const { rows }: { rows: CountRow[] } = await strapi.db.connection.raw(
      `select dataset, count(*)::int as count from ${DOCUMENTS_TABLE} d
       where ${checkSql(check).where} and dataset = any(:datasets) group by dataset`,
      { ...checkValues(now), datasets: [...datasets] },
    );
    counted.push(...rows.map((row) => ({ ...row, check })));
  }
  return counted;
}
