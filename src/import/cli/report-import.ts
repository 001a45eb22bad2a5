import type { Core } from '@strapi/strapi';
import type { StoredImport, StoredSheet } from '../jobs/import-store';
import { readRows, type StoredRow } from '../jobs/row-store';
import { sayAll } from '../message';
import type { Options } from './options';

/** Writes text for whoever called. */
export type Report = (text: string) => void;

const PAGE = 500;

/** Tells how the sheets were read, what is wrong with which rows, and what was or would be done. */
export async function reportImport(
  strapi: Core.Strapi,
  job: StoredImport,
  { json, language }: Options,
  report: Report,
): Promise<void> {
  const error = job.error ? sayAll(job.error, language) : undefined;
  const { state, counts, publish, sheets } = job;
  if (json) {
    const errors: unknown[] = [];
    for await (const { sheet, row, label, messages } of errorsOf(strapi, job)) {
      errors.push({ sheet, row, label, reason: sayAll(messages, language) });
    }
    const shown = sheets.map(
      ({ index, fileName, name, kind, rowCount, headers, columns, constants }) => ({
        ...{ index, file: fileName, name, kind, rowCount, headers, columns, constants },
      }),
    );
    report(
      `${JSON.stringify({ state, error, publish, counts, sheets: shown, errors }, null, 2)}\n`,
    );
    return;
  }
  for (const sheet of sheets) report(describe(sheet));
  for await (const { sheet, row, label, messages } of errorsOf(strapi, job)) {
    const name = sheets[sheet]?.name ?? '';
    report(`${name}:${row}  ${label}: ${sayAll(messages, language)}\n`);
  }
  if (error !== undefined) report(`\n${error}\n`);
  if (counts) {
    const { create, update, unchanged, error: wrong } = counts;
    const verb = state === 'applied' ? '' : 'to ';
    report(
      `\n${create} ${verb}create${verb ? '' : 'd'}, ${update} ${verb}update${verb ? '' : 'd'}, ` +
        `${unchanged} unchanged, ${wrong} in error.\n`,
    );
  }
  report(NEXT[state] ?? '');
}

const NEXT: Partial<Record<StoredImport['state'], string>> = {
  applied: 'Applied.\n',
  checked:
    'Nothing was written. Add --apply to write it (and --leave-out-errors if rows are in error).\n',
  failed: 'Failed: nothing was written.\n',
};

async function* errorsOf(strapi: Core.Strapi, { id }: StoredImport): AsyncGenerator<StoredRow> {
  for (let page = 1; ; page += 1) {
    const filter = { verdict: 'error' as const, sheet: null, page, pageSize: PAGE };
    const { rows } = await readRows(strapi, id, filter);
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

function describe({ name, kind, rowCount, headers, columns, constants }: StoredSheet): string {
  const mapped = headers.flatMap((header, index) =>
    columns[index] ? [`${header} → ${columns[index]}`] : [],
  );
  const ignored = headers.filter((_, index) => !columns[index]);
  const filled = Object.entries(constants).map(([attribute, value]) => `${attribute} = ${value}`);
  return [
    `${name}: ${rowCount} rows, ${kind}`,
    ...(mapped.length > 0 ? [`  Columns: ${mapped.join(', ')}`] : []),
    ...(ignored.length > 0 ? [`  Ignored columns: ${ignored.join(', ')}`] : []),
    ...(filled.length > 0 ? [`  For rows that have none: ${filled.join(', ')}`] : []),
    '',
    '',
  ].join('\n');
}
