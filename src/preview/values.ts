/** A record of the content as it was read: values are looked at before they are believed. */
export type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list, none where there is no list; one that stands alone is a list of one. */
export const entriesOf = (value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter(isEntry) : isEntry(value) ? [value] : [];

/** A text or number that says something, or null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** What an entry is called. */
export const nameOf = (entry: Entry): string | null => textOf(entry.name) ?? textOf(entry.title);
