import type { Sheet, SheetRow } from '../../../../src/import/contract';

export async function all({ rows }: Sheet): Promise<SheetRow[]> {
  const read: SheetRow[] = [];
  for await (const row of rows) read.push(row);
  return read;
}
