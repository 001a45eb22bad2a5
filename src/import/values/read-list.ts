import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';

/**
 * Values separated by semicolons or line breaks, as our CSV has them: a backslash takes its meaning
 * from a semicolon or backslash behind it. Empty values keep their place among others.
 */
export function readList(cell: Cell): string[] {
  const text = cellText(cell);
  if (text === '') return [];
  const values = [''];
  for (const [part] of text.matchAll(/\\[\\;]|[\s\S]/g)) {
    if (part === ';' || part === '\n') values.push('');
    else values.push((values.pop() ?? '') + (part.length > 1 ? part.slice(1) : part));
  }
  return values.map((value) => value.trim());
}

/** A list of components as JSON, which is how CSV and exports hold them. */
export function readJsonList(cell: Cell): Read<Record<string, unknown>[]> {
  const given = cellText(cell);
  try {
    const list: unknown = JSON.parse(given);
    if (Array.isArray(list) && list.every((item) => isObject(item))) return { value: list };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return problem('notJson', { given: given.slice(0, 40) });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
