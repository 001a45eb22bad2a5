import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentTypeOf } from '../content/content-types';
import { readLocales } from '../content/locales';
import { modelWords } from '../labels/labels';
import { writeCsv } from './files/write-csv';
import { writeXlsx } from './files/write-xlsx';
import { listColumns } from './list-columns';
import type { ListPermission } from './list-permission';
import type { ListRequest } from './list-request';
import { readList } from './read-list';

/**
 * A list as a file, read while it is written.
 *
 * @returns what the file is called, and what is in it
 * @throws ValidationError for columns, a locale or a query that there are not
 */
export async function exportList(
  strapi: Core.Strapi,
  { uid, format, language, columns: names, list }: ListRequest,
  permission: ListPermission,
): Promise<{ name: string; content: Readable }> {
  const { default: defaultLocale, codes } = await readLocales(strapi);
  const asked = list['locale'];
  if (asked !== undefined && !codes.some((code) => code === asked)) {
    throw new errors.ValidationError(`locale must be one of ${codes.join(', ')}`);
  }
  const locale = typeof asked === 'string' && asked !== defaultLocale ? asked : null;
  const columns = listColumns({ strapi, uid, language, locale, permission }, names);
  const title = modelWords(language, uid)?.many ?? contentTypeOf(uid).plural;
  const rows = await readList(strapi, { uid, query: list, columns, defaultLocale, permission });
  const table = { name: title, columns, rows };
  return {
    name: `${title} ${new Date().toISOString().slice(0, 10)}.${format}`,
    content: format === 'csv' ? Readable.from(writeCsv(table)) : writeXlsx(table),
  };
}
