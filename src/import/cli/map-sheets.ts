import { foldName } from '../../domain/fold';
import type { StoredSheet } from '../jobs/import-store';
import { guessMappingOf } from '../mapping/guess-mapping';
import { targetOf } from '../targets';
import { type Options, UsageError } from './options';

/**
 * Sheets with the mapping that the command line asks for: guessed, but for what it says.
 *
 * @throws UsageError for a column or value that fits no sheet
 */
export function mapSheets(
  sheets: readonly StoredSheet[],
  { kind, constants, columns }: Options,
  locales: readonly string[],
): StoredSheet[] {
  const used = new Set<string>();
  const mapped = sheets.map((sheet): StoredSheet => {
    const guess =
      kind === null || kind === sheet.kind ? sheet : guessMappingOf(kind, sheet.headers, locales);
    const attributes = sheet.headers.map((header, index) => {
      const wanted = [...columns].find(([name]) => foldName(name) === foldName(header));
      if (!wanted) return guess.columns[index] ?? null;
      used.add(wanted[0]);
      return wanted[1] === '' ? null : wanted[1];
    });
    const values = { ...guess.constants };
    for (const [name, value] of constants) {
      const target = targetOf(guess.kind, name, locales);
      if (!target || (target.choice && value !== '' && !target.choice.codes.includes(value)))
        continue;
      used.add(name);
      values[name] = value;
    }
    const kept = Object.entries(values).filter(
      ([name, value]) => value !== '' && !attributes.includes(name),
    );
    return { ...sheet, ...guess, columns: attributes, constants: Object.fromEntries(kept) };
  });
  for (const name of [...constants.keys(), ...columns.keys()]) {
    if (used.has(name)) continue;
    throw new UsageError(`No sheet has a use for “${name}=…”: look at the columns and attributes.`);
  }
  return mapped;
}
