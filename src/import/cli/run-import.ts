import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { currentActor } from '../../changes/actor';
import { readLocales } from '../../content/locales';
import { applyImport } from '../jobs/apply-import';
import { checkImport } from '../jobs/check-import';
import { describeUpload } from '../jobs/describe-upload';
import { createImport, moveImport, readImport, type StoredImport } from '../jobs/import-store';
import { mappingProblems } from '../mapping/check-mapping';
import { message, say, sayAll } from '../message';
import { SheetError } from '../sheets/sheet-error';
import { mapSheets } from './map-sheets';
import { type Options, UsageError } from './options';
import { type Report, reportImport } from './report-import';

/** Rows are in error, and nothing was written. */
const ROWS_IN_ERROR = 2;

/**
 * Checks files, and applies them if that is asked for, like an import of the panel, where it is
 * listed with the others. Resolves to the exit code.
 *
 * @throws UsageError, ValidationError
 */
export async function runImport(
  strapi: Core.Strapi,
  options: Options,
  folder: string,
  report: Report,
): Promise<number> {
  const files = await Promise.all(
    options.files.map(async (file) => ({
      name: basename(file),
      content: await readFile(resolve(folder, file)).catch((cause: unknown) => {
        throw new UsageError(`${file} cannot be read: ${reasonFor(cause)}.`, { cause });
      }),
    })),
  );
  const { codes } = await readLocales(strapi);
  const described = await describeUpload(strapi, files).catch((error: unknown) => {
    const isFrench = error instanceof SheetError && options.language === 'fr';
    throw isFrench ? new UsageError(error.french, { cause: error }) : error;
  });
  const sheets = mapSheets(described, options, codes);
  const problems = sheets.flatMap((sheet) => mappingProblems(sheet, sheet, codes));
  if (problems.length > 0) throw new UsageError(sayAll(problems, options.language));
  if (sheets.every(({ kind }) => kind === 'ignored')) {
    throw new UsageError(say(message('nothingToImport'), options.language));
  }
  const id = await createImport(strapi, currentActor(strapi), sheets, files);
  await moveImport(strapi, id, ['mapping'], 'checking', { publish: options.publish });
  await checkImport(strapi, await find(strapi, id));
  const checked = await find(strapi, id);
  const mayApply = checked.state === 'checked' && options.apply;
  const errors = checked.counts?.error ?? 0;
  if (!mayApply || (errors > 0 && !options.leaveOutErrors)) {
    await reportImport(strapi, checked, options, report);
    if (checked.state !== 'checked') return 1;
    return errors > 0 ? ROWS_IN_ERROR : 0;
  }
  if (!(await moveImport(strapi, id, ['checked'], 'applying', { error: null }))) {
    throw new UsageError(say(message('anotherApplies'), options.language));
  }
  await applyImport(strapi, checked);
  const applied = await find(strapi, id);
  await reportImport(strapi, applied, options, report);
  return applied.state === 'applied' ? 0 : 1;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

async function find(strapi: Core.Strapi, id: string): Promise<StoredImport> {
  const found = await readImport(strapi, id);
  if (!found) throw new Error('Somebody has deleted the import meanwhile');
  return found;
}
