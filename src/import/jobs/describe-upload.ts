import type { Core } from '@strapi/strapi';
import { readLocales } from '../../content/locales';
import type { Sheet } from '../contract';
import { LIMITS } from '../sheets/limits';
import { readSheets } from '../sheets/read-sheets';
import { SheetError } from '../sheets/sheet-error';
import { cellText } from '../values/cell-text';
import type { StoredSheet } from './import-store';
import { recallMapping } from './remembered-mappings';

/** Rows from which samples are taken, and how many values of each column are shown. */
const ROWS = 50;
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/**
 * The sheets of uploaded files, each with the mapping that was used for the same headers last, or
 * else a guess.
 *
 * @throws ValidationError that names a file which cannot be read
 */
export async function describeUpload(
  strapi: Core.Strapi,
  files: readonly { name: string; content: Buffer }[],
): Promise<StoredSheet[]> {
  const { codes } = await readLocales(strapi);
  const described: StoredSheet[] = [];
  let total = 0;
  for (const [file, upload] of files.entries()) {
    for (const [place, sheet] of (await readSheets(upload)).entries()) {
      const { headers, name, rowCount } = sheet;
      total += rowCount;
      if (total > LIMITS.rows) {
        const limit = LIMITS.rows;
        throw new SheetError({ code: 'too-many-together', file: sheet.file, limit });
      }
      described.push({
        ...{ index: described.length, file, place, fileName: sheet.file, name, headers, rowCount },
        samples: await readSamples(sheet),
        ...(await recallMapping(strapi, headers, codes)),
      });
    }
  }
  return described;
}

async function readSamples({ headers, rows }: Sheet): Promise<string[][]> {
  const samples: string[][] = headers.map(() => []);
  let count = 0;
  for await (const { cells } of rows) {
    for (const [column, known] of samples.entries()) {
      const text = cellText(cells[column] ?? null).slice(0, SAMPLE_LENGTH);
      if (text !== '' && known.length < SAMPLES && !known.includes(text)) known.push(text);
    }
    count += 1;
    if (count >= ROWS) break;
  }
  return samples;
}
