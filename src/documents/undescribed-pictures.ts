import { currentActor } from '../changes/actor';
import { FILE_TEXTS_TABLE } from '../content/views/reading-schema';
import type { Fields, PlainFields } from './fields';
import { FILE_UID } from './input/apply-input';
import { DOCUMENT } from './advice/document-advice';
import type { Path, Violation } from './violation';
import type { Write } from './write';

interface Shown {
  path: Path;
  file: number;
}

interface Undescribed {
  id: number;
  name: string;
  locales: string[];
}

/**
 * Pictures that would go public in a language in which nothing says what is on them: whoever does
 * not see them would be told nothing (WCAG 2.2, 1.1.1), and a description in another language is
 * read aloud with the wrong voice.
 *
 * Staff are held to it. Programs that write with a token can describe a picture in one language
 * only, and are not: the home page of the panel lists what they leave to be done.
 *
 * @param locales those in which the version is, or is about to be, public
 */
export async function undescribedPictures(
  { strapi, trx, defaultLocale }: Pick<Write, 'strapi' | 'trx' | 'defaultLocale'>,
  fields: Fields,
  locales: Iterable<string>,
): Promise<Violation[]> {
  const shown = filesIn(fields);
  if (shown.length === 0 || currentActor(strapi).kind !== 'staff') return [];
  const { tableName } = strapi.db.metadata.get(FILE_UID);
  const { rows }: { rows: Undescribed[] } = await trx.raw(
    `select f.id, f.name, array_agg(l.code order by l.code) as locales
       from ?? f cross join unnest(?::text[]) as l (code)
       left join ${FILE_TEXTS_TABLE} t on t.file_id = f.id and t.locale = l.code
      where f.id = any(?) and f.mime like 'image/%'
        and btrim(coalesce(case when l.code = ? then f.alternative_text
              else t.alternative_text end, '')) = ''
      group by f.id, f.name`,
    [tableName, [...new Set(locales)], shown.map(({ file }) => file), defaultLocale],
  );
  const undescribed = new Map(rows.map((row) => [row.id, row]));
  return shown.flatMap(({ path, file }) => {
    const found = undescribed.get(file);
    if (!found) return [];
    return [{ path, ...DOCUMENT.describePicture(found.name, found.locales) }];
  });
}

const filesIn = (fields: Fields): Shown[] => [
  ...filesOf(fields, (name) => [name]),
  ...Object.entries(fields.components).flatMap(([component, items]) =>
    items.flatMap((item, index) => filesOf(item, (name) => [component, index, name])),
  ),
];

const filesOf = ({ media }: PlainFields, pathOf: (name: string) => Path): Shown[] =>
  Object.entries(media).flatMap(([name, files]) =>
    files.map((file) => ({ path: pathOf(name), file })),
  );
