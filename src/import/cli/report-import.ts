import type { Core } from '@strapi/strapi';
import type { StoredImport, StoredSheet } from '../jobs/import-store';
import { readRows, type StoredRow } from '../jobs/row-store';
import { type Language, sayAll } from '../message';
import type { Verdict } from '../plan/outcome';
import { reasonOf } from '../reason-of';
import { targetLabel } from '../words/target-labels';
import type { Options } from './options';
import { REPORT_WORDS, type ReportWords } from './report-words';

/** Writes text for whoever called. */
export type Report = (text: string) => void;

const PAGE = 500;
/** Characters of a long value that are shown. */
const SHOWN = 60;

/** Tells how the sheets were read, what becomes of each row and why, and what was or would be done. */
export async function reportImport(
  strapi: Core.Strapi,
  job: StoredImport,
  options: Options,
  report: Report,
): Promise<void> {
  if (options.json) return reportJson(strapi, job, options, report);
  const { language, errorsOnly } = options;
  const { state, counts, sheets, error } = job;
  const words = REPORT_WORDS[language];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  for (const sheet of sheets) report(`${describe(sheet, language)}\n\n`);
  const width = Math.max(...Object.values(words.verdicts).map(({ length }) => length));
  for await (const row of rowsOf(strapi, job, errorsOnly ? 'error' : null)) {
    const place = `${sheets[row.sheet]?.name ?? ''}:${row.row}`;
    const verdict = words.verdicts[row.verdict].padEnd(width);
    report(`${place}  ${verdict}  ${row.label}${colon}${whatAndWhy(row, language)}\n`);
  }
  if (error) report(`\n${sayAll(error, language)}\n`);
  if (counts) {
    report(`\n${state === 'applied' ? words.done(counts) : words.planned(counts)}\n`);
  }
  const next = nextStep(job, words);
  if (next) report(`${next}\n`);
}

function nextStep({ state, counts }: StoredImport, words: ReportWords): string | undefined {
  if (state !== 'checked' || !counts) return words.next[state];
  if (counts.error > 0) return words.stoppedByErrors;
  return counts.create + counts.update === 0 ? words.nothingToWrite : words.next.checked;
}

/** Of a change each value, before and after; else the reason. */
function whatAndWhy(row: StoredRow, language: Language): string {
  if (row.verdict !== 'update') return reasonOf(row, language);
  const changes = (row.changes ?? []).map(
    ({ attribute, before, after }) =>
      `${targetLabel(attribute, language)} ${shown(before)} → ${shown(after)}`,
  );
  return [
    changes.join(', '),
    ...(row.messages.length > 0 ? [sayAll(row.messages, language)] : []),
  ].join(language === 'fr' ? '\u202f; ' : '; ');
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** One object, written row by row: `rows`, and those of them that are `errors` once more. */
async function reportJson(
  strapi: Core.Strapi,
  job: StoredImport,
  { language, errorsOnly }: Options,
  report: Report,
): Promise<void> {
  const { state, counts, publish, error } = job;
  const sheets = job.sheets.map(
    ({ index, fileName, name, kind, rowCount, headers, columns, constants }) => ({
      ...{ index, file: fileName, name, kind, rowCount, headers, columns, constants },
    }),
  );
  const head = { state, error: error ? sayAll(error, language) : undefined, publish, counts };
  report(JSON.stringify({ ...head, sheets }).slice(0, -1));
  const lists = [['errors', 'error'] as const, ...(errorsOnly ? [] : [['rows', null] as const])];
  for (const [name, verdict] of lists) {
    report(`,\n"${name}":[`);
    let separator = '\n';
    for await (const row of rowsOf(strapi, job, verdict)) {
      const { messages: _, cells: __, ...kept } = row;
      report(`${separator}${JSON.stringify({ ...kept, reason: reasonOf(row, language) })}`);
      separator = ',\n';
    }
    report(']');
  }
  report('}\n');
}

async function* rowsOf(
  strapi: Core.Strapi,
  { id }: StoredImport,
  verdict: Verdict | null,
): AsyncGenerator<StoredRow> {
  for (let page = 1; ; page += 1) {
    const { rows } = await readRows(strapi, id, { verdict, sheet: null, page, pageSize: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

function describe(
  { name, kind, rowCount, headers, columns, constants }: StoredSheet,
  language: Language,
): string {
  const words = REPORT_WORDS[language];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const mapped = headers.flatMap((header, index) =>
    columns[index] ? [`${header} → ${columns[index]}`] : [],
  );
  const ignored = headers.filter((_, index) => !columns[index]);
  const filled = Object.entries(constants).map(([attribute, value]) => `${attribute} = ${value}`);
  return [
    `${name}${colon}${words.rows(rowCount)}, ${words.kinds[kind]}`,
    ...(mapped.length > 0 ? [`  ${words.columns}${colon}${mapped.join(', ')}`] : []),
    ...(ignored.length > 0 ? [`  ${words.ignored}${colon}${ignored.join(', ')}`] : []),
    ...(filled.length > 0 ? [`  ${words.constants}${colon}${filled.join(', ')}`] : []),
  ].join('\n');
}
