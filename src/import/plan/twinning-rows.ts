import { type Message, message } from '../message';
import { type ParsedRow, rowName, stringOf } from './parse-row';
import type { KnownTwinning } from './register';

/** Attributes that name the parties, in whichever order. */
const PARTIES = /^(?:city|cities|our|partner)/;
const LISTED = 5;

/**
 * Which rows of an import are about the same agreement: A–B, B–A and A–B again. Of rows that say the
 * same the first stands; of rows that contradict each other none does.
 */
export class TwinningRows {
  readonly #groups = new Map<string, ParsedRow[]>();
  readonly #keys = new Map<ParsedRow, readonly string[]>();
  readonly #matches = new Map<ParsedRow, string>();

  /** To be called for every row whose cities are known, before any problem is asked for. */
  note(row: ParsedRow, parties: string, match: KnownTwinning | null): void {
    const kind = stringOf(row, 'kind');
    const keys = [
      ...(parties === '' ? [] : [`${kind ?? ''} ${parties}`]),
      ...(match ? [match.documentId] : []),
    ];
    this.#keys.set(row, keys);
    if (match) this.#matches.set(row, match.documentId);
    for (const key of keys) {
      const group = this.#groups.get(key);
      if (group) group.push(row);
      else this.#groups.set(key, [row]);
    }
  }

  problems(row: ParsedRow): Message[] {
    const groups = (this.#keys.get(row) ?? []).flatMap((key) => this.#groups.get(key) ?? []);
    // A row that cannot be read contradicts nobody.
    const others = [...new Set(groups)].filter(
      (other) => other !== row && other.problems.length === 0 && !this.#areDistinct(row, other),
    );
    const [first] = others;
    if (!first) return [];
    if (others.every((other) => factsOf(other) === factsOf(row))) {
      const isFirst = others.every((other) => isBefore(row, other));
      return isFirst ? [] : [message('samePair', { row: rowName(first, row) })];
    }
    const rows = others.slice(0, LISTED).map((other) => rowName(other, row));
    return [message('samePairOtherwise', { rows: rows.join(', '), count: others.length })];
  }

  /** Two agreements of the register may well be between the same cities. */
  #areDistinct(a: ParsedRow, b: ParsedRow): boolean {
    const [one, other] = [this.#matches.get(a), this.#matches.get(b)];
    return one !== undefined && other !== undefined && one !== other;
  }
}

const isBefore = (a: ParsedRow, b: ParsedRow): boolean =>
  a.sheet === b.sheet ? a.number < b.number : a.sheet < b.sheet;

/** What a row says of the agreement besides its parties. */
const factsOf = (row: ParsedRow): string =>
  JSON.stringify([...row.values].filter(([attribute]) => !PARTIES.test(attribute)).sort());
