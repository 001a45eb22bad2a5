import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readLocales } from '../../content/locales';
import type { SheetKind } from '../contract';
import type { StoredImport, StoredSheet } from '../jobs/import-store';
import { rememberMappings } from '../jobs/remembered-mappings';
import { mappingProblems } from '../mapping/check-mapping';
import type { SheetMapping } from '../mapping/guess-mapping';
import { sayAll } from '../message';
import { languageOf, refuse } from './refuse';

const KINDS: readonly SheetKind[] = ['cities', 'twinnings', 'exchanges', 'pairs', 'ignored'];

/**
 * The import with the mapping that the request gives, which is remembered for sheets like these.
 *
 * @throws HttpError, ValidationError that say what is wrong with the mapping
 */
export async function saveMapping(
  strapi: Core.Strapi,
  ctx: Context,
  found: StoredImport,
): Promise<StoredImport> {
  const body: { publish?: unknown; sheets?: unknown } = Object(ctx.request.body);
  const given: unknown[] = Array.isArray(body.sheets) ? body.sheets : [];
  const { codes } = await readLocales(strapi);
  const sheets = found.sheets.map((sheet): StoredSheet => {
    const mapping = given
      .filter((each) => isObject(each) && each.index === sheet.index)
      .map((each) => parseMapping(each, sheet))[0];
    return { ...sheet, ...(mapping ?? refuse(ctx, 400, 'badMapping')) };
  });
  const problems = sheets.flatMap((sheet) => mappingProblems(sheet, sheet, codes));
  if (problems.length > 0) {
    throw new errors.ValidationError(sayAll(problems, languageOf(ctx)));
  }
  if (sheets.every(({ kind }) => kind === 'ignored')) refuse(ctx, 400, 'nothingToImport');
  await rememberMappings(strapi, sheets);
  return { ...found, sheets, publish: body.publish === true };
}

function parseMapping(given: unknown, { headers }: StoredSheet): SheetMapping | undefined {
  if (!isObject(given)) return undefined;
  const kind = KINDS.find((each) => each === given.kind);
  const list: unknown[] = Array.isArray(given.columns) ? given.columns : [];
  const columns = list.map((each) => (typeof each === 'string' && each !== '' ? each : null));
  const constants = Object.entries(isObject(given.constants) ? given.constants : {}).flatMap(
    ([name, value]): [string, string][] =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  );
  if (!kind || (kind !== 'ignored' && columns.length !== headers.length)) return undefined;
  return {
    kind,
    columns: kind === 'ignored' ? headers.map(() => null) : columns,
    constants: kind === 'ignored' ? {} : Object.fromEntries(constants),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
