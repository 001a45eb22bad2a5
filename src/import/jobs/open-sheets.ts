import type { Core } from '@strapi/strapi';
import type { Sheet } from '../contract';
import type { SheetToPlan } from '../plan/plan-import';
import { readSheets } from '../sheets/read-sheets';
import { readFiles, type StoredImport } from './import-store';

/** The sheets of an import, read again from what was uploaded, with their mapping. */
export async function openSheets(
  strapi: Core.Strapi,
  { id, sheets }: Pick<StoredImport, 'id' | 'sheets'>,
): Promise<SheetToPlan[]> {
  const opened: Sheet[][] = [];
  for (const file of await readFiles(strapi, id)) opened.push(await readSheets(file));
  return sheets.flatMap((mapping) => {
    const sheet = opened[mapping.file]?.[mapping.place];
    return sheet ? [{ sheet, mapping }] : [];
  });
}
