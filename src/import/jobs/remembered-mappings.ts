import type { Core } from '@strapi/strapi';
import { guessMapping, headerKey, type SheetMapping } from '../mapping/guess-mapping';
import { targetOf } from '../targets';
import { MAPPINGS } from './import-tables';

/** Remembers how sheets were mapped, for the next one with the same headers. */
export async function rememberMappings(
  strapi: Core.Strapi,
  sheets: readonly (SheetMapping & { headers: readonly string[] })[],
): Promise<void> {
  for (const { headers, kind, columns, constants } of sheets) {
    await strapi.db.connection.raw(
      `insert into ${MAPPINGS} (headers, mapping) values (?, ?::jsonb)
         on conflict (headers) do update set mapping = excluded.mapping, used_at = now()`,
      [headerKey(headers), JSON.stringify({ kind, columns, constants })],
    );
  }
}

/** The mapping that was used last for these headers, if it is still possible, else a guess. */
export async function recallMapping(
  strapi: Core.Strapi,
  headers: readonly string[],
  locales: readonly string[],
): Promise<SheetMapping> {
  const { rows }: { rows: { mapping: string }[] } = await strapi.db.connection.raw(
    `select mapping::text as mapping from ${MAPPINGS} where headers = ?`,
    [headerKey(headers)],
  );
  const mapping: SheetMapping | undefined = rows[0] && JSON.parse(rows[0].mapping);
  const isPossible =
    mapping?.columns.length === headers.length &&
    [...mapping.columns, ...Object.keys(mapping.constants)].every(
      (attribute) => attribute === null || targetOf(mapping.kind, attribute, locales) !== undefined,
    );
  return mapping && isPossible ? mapping : guessMapping(headers, locales);
}
