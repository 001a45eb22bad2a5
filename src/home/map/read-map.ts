import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../../changes/change-tables';
import { linkTableOf, quote } from '../../content/views/metadata';
import { readingSchema } from '../../content/views/reading-schema';
import { digestOf } from '../../http/etag';
import type { HomeMap } from '../answers';
import type { StaffReader } from '../staff-reader';

/** Places in `TIE_KINDS`. */
const KIND_OF_STATE = `case when t.state in ('prospective', 'negotiating') then 1
  when t.state in ('dormant', 'suspended', 'ended') then 2 else 0 end`;

interface Stored {
  /** Number of the last entry of the log that it shows. */
  version: string;
  etag: string;
  body: string;
}

const stored = new WeakMap<Core.Strapi, Map<string, Stored>>();

/** The map as JSON with its validator: made anew only after cities or agreements have changed. */
export async function readMap(
  strapi: Core.Strapi,
  { language, locales }: StaffReader,
): Promise<{ etag: string; body: string }> {
  const known = stored.get(strapi) ?? new Map<string, Stored>();
  stored.set(strapi, known);
  const version = `${locales.default} ${await lastChange(strapi)}`;
  const found = known.get(language);
  if (found?.version === version) return found;
  const body = JSON.stringify(await drawMap(strapi, language));
  const made = { version, body, etag: `"${digestOf(body)}"` };
  known.set(language, made);
  return made;
}

async function lastChange(strapi: Core.Strapi): Promise<string> {
  const { rows }: { rows: { id: string }[] } = await strapi.db.connection.raw(
    `select coalesce(max(id), 0) as id from ${LOG_TABLE} where dataset in ('cities', 'twinnings')`,
  );
  return rows[0]?.id ?? '0';
}

interface CityRow {
  id: number;
  slug: string;
  name: string;
  longitude: number;
  latitude: number;
  isHome: boolean | null;
}

interface TieRow {
  from: number;
  to: number;
  kind: number;
}

async function drawMap(strapi: Core.Strapi, language: string): Promise<HomeMap> {
  const schema = quote(readingSchema(language, 'draft'));
  const meta = strapi.db.metadata.get('api::twinning.twinning');
  const link = linkTableOf(meta, 'cities');
  const twinnings = `${schema}.${quote(meta.tableName)}`;
  const cities = `${schema}.${quote(strapi.db.metadata.get('api::city.city').tableName)}`;
  const [from, to, links] = [quote(link.from), quote(link.to), quote(link.table)];
  const placed = (alias: string): string =>
    `${alias}.latitude is not null and ${alias}.longitude is not null`;
  const { rows: ties }: { rows: TieRow[] } = await strapi.db.connection.raw(
    `select a.${to} as "from", b.${to} as "to", min(${KIND_OF_STATE}) as kind
     from ${twinnings} t
       join ${links} a on a.${from} = t.id
       join ${links} b on b.${from} = t.id and b.${to} > a.${to}
       join ${cities} c on c.id = a.${to} and ${placed('c')}
       join ${cities} d on d.id = b.${to} and ${placed('d')}
     group by 1, 2 order by 3 desc, 1, 2`,
  );
  const { rows: shown }: { rows: CityRow[] } = await strapi.db.connection.raw(
    `select c.id, coalesce(c.slug, c.document_id) as slug, coalesce(c.name, c.slug, '') as name,
       c.longitude, c.latitude, c.is_home as "isHome"
     from ${cities} c where ${placed('c')} and (c.is_home or exists (
       select from ${links} k join ${twinnings} t on t.id = k.${from} where k.${to} = c.id))`,
  );
  const { rows: counts }: { rows: { twinnings: number; undrawn: number }[] } =
    await strapi.db.connection.raw(
      `select count(*)::int as twinnings, (count(*) filter (where placed < 2))::int as undrawn
       from (select count(c.id) as placed from ${twinnings} t
         left join ${links} k on k.${from} = t.id
         left join ${cities} c on c.id = k.${to} and ${placed('c')}
         group by t.id) n`,
    );
  const place = new Map(shown.map(({ id }, index) => [id, index]));
  const hundredths = (degrees: number): number => Math.round(degrees * 100) + 0;
  return {
    cities: shown.map(({ slug, name, longitude, latitude, isHome }) => [
      ...([slug, name, hundredths(longitude), hundredths(latitude)] as const),
      isHome ? 1 : 0,
    ]),
    ties: ties.flatMap((tie): HomeMap['ties'] => {
      const [a, b] = [place.get(tie.from), place.get(tie.to)];
      return a === undefined || b === undefined ? [] : [[a, b, tie.kind]];
    }),
    twinnings: counts[0]?.twinnings ?? 0,
    undrawn: counts[0]?.undrawn ?? 0,
  };
}
