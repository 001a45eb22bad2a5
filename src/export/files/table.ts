/** What a cell of an export holds: dates with a time are `Date`, all others EDTF as text. */
export type ExportCell = string | number | boolean | Date | null;

export interface ExportColumn {
  heading: string;
  /** Numbers and dates stand to the right, and need less room. */
  type: 'text' | 'number' | 'boolean' | 'datetime';
}

/** A list on its way into a file; the rows come as they are read. */
export interface ExportTable {
  /** Of the sheet. */
  name: string;
  columns: readonly ExportColumn[];
  rows: AsyncIterable<readonly ExportCell[]>;
}
