import type { SheetKind, SheetRow } from '../contract';
import { type Message, message } from '../message';
import { type Target, targetOf } from '../targets';
import { cellText } from '../values/cell-text';
import { type CellValue, readCell } from './read-cell';

/** A row as its cells say, before it is compared with anything. */
export interface ParsedRow {
  sheet: number;
  sheetName: string;
  number: number;
  /** As people see them. */
  cells: readonly string[];
  /** By attribute, with its locale if it has one; empty cells are absent. */
  values: ReadonlyMap<string, CellValue>;
  /** Values for all rows, which fill what is empty. */
  constants: ReadonlyMap<string, CellValue>;
  /** Headers by attribute. */
  columns: ReadonlyMap<string, string>;
  problems: Message[];
  notes: Message[];
}

/** How the rows of a sheet are to be read. */
export interface Reading {
  index: number;
  name: string;
  columns: readonly (Target | null)[];
  attributes: readonly (string | null)[];
  headers: readonly string[];
  headerOf: ReadonlyMap<string, string>;
  constants: ReadonlyMap<string, CellValue>;
}

export interface MappedSheet {
  index: number;
  name: string;
  kind: SheetKind;
  headers: readonly string[];
  columns: readonly (string | null)[];
  constants: Readonly<Record<string, string>>;
}

/** Makes a mapping ready, and says what is wrong with its values for all rows. */
export function prepareReading(
  { index, name, kind, headers, columns, constants }: MappedSheet,
  locales: readonly string[],
): { reading: Reading; problems: Message[] } {
  const problems: Message[] = [];
  const values = new Map<string, CellValue>();
  for (const [attribute, text] of Object.entries(constants)) {
    const target = targetOf(kind, attribute, locales);
    const read = target ? readCell(text, target) : 'unknown';
    if (read === 'empty') continue;
    if (read === 'unknown') problems.push({ ...message('notForAll', { given: text }), attribute });
    else if ('problem' in read) problems.push({ ...read.problem, attribute });
    else values.set(attribute, read.value);
  }
  const headerOf = new Map(
    columns.flatMap((attribute, column): [string, string][] =>
      attribute === null ? [] : [[attribute, headers[column] ?? '']],
    ),
  );
  const targets = columns.map((attribute) =>
    attribute === null ? null : (targetOf(kind, attribute, locales) ?? null),
  );
  return {
    reading: {
      ...{ index, name, headers, headerOf, columns: targets, attributes: columns },
      constants: values,
    },
    problems,
  };
}

export function parseRow(reading: Reading, { number, cells }: SheetRow): ParsedRow {
  const values = new Map<string, CellValue>();
  const problems: Message[] = [];
  const notes: Message[] = [];
  for (const [column, target] of reading.columns.entries()) {
    const attribute = reading.attributes[column];
    if (target === null || attribute === null || attribute === undefined) continue;
    const cell = cells[column] ?? null;
    const read = readCell(cell, target);
    if (read === 'empty') continue;
    const place = { attribute, column: reading.headers[column] };
    if (read === 'unknown')
      notes.push({ ...message('asEmpty', { given: cellText(cell) }), ...place });
    else if ('problem' in read) problems.push({ ...read.problem, ...place });
    else values.set(attribute, read.value);
  }
  const surplus = cells.slice(reading.headers.length).map(cellText).filter(Boolean);
  if (surplus.length > 0) {
    problems.push(message('surplusCells', { given: surplus.slice(0, 3).join(' | ') }));
  }
  const { index, name, constants, headerOf } = reading;
  const shown = cells.map(cellText);
  return {
    sheet: index,
    sheetName: name,
    number,
    cells: shown,
    values,
    constants,
    columns: headerOf,
    problems,
    notes,
  };
}

/** The value of an attribute, from its cell or else the one for all rows. */
export const valueOf = (row: ParsedRow, attribute: string): CellValue | undefined =>
  row.values.get(attribute) ?? row.constants.get(attribute);

export function stringOf(row: ParsedRow, attribute: string): string | null {
  const value = valueOf(row, attribute);
  return typeof value === 'string' ? value : null;
}

export function listOf(row: ParsedRow, attribute: string): readonly (string | null)[] {
  const value = valueOf(row, attribute);
  return Array.isArray(value)
    ? value.filter((item): item is string | null => item === null || typeof item === 'string')
    : [];
}

/** A problem with the column of an attribute. */
export const at = (row: ParsedRow, attribute: string, about: Message): Message => ({
  ...about,
  attribute,
  ...(row.columns.has(attribute) ? { column: row.columns.get(attribute) } : {}),
});

/** The number of a row, with its sheet where a row of another one is told of it. */
export const rowName = (named: ParsedRow, reader: ParsedRow): string | number =>
  named.sheet === reader.sheet ? named.number : `${named.number} (${named.sheetName})`;
