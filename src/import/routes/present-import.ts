import type { SheetKind } from '../contract';
import type { ImportState, StoredImport, StoredSheet } from '../jobs/import-store';
import type { StoredRow } from '../jobs/row-store';
import { guessMappingOf, type SheetMapping } from '../mapping/guess-mapping';
import { type Language, sayAll } from '../message';
import { reasonOf } from '../reason-of';
import { TARGETS } from '../targets';
import { targetLabel } from '../words/target-labels';

interface PresentedSheet {
  index: number;
  file: string;
  name: string;
  rowCount: number;
  kind: SheetKind;
  columns: { header: string; samples: string[]; attribute: string | null }[];
  constants: Record<string, string>;
  /** What its columns are likely to be, should it be of another kind. */
  guesses: Partial<Record<SheetKind, SheetMapping>>;
}

interface PresentedTarget {
  attribute: string;
  label: string;
  required: boolean;
  isLocalised: boolean;
  /** For an attribute that is chosen from a few words. */
  choices?: readonly string[];
}

/** An import as the panel gets it. */
interface PresentedImport {
  id: string;
  state: ImportState;
  progress?: StoredImport['progress'];
  error?: string;
  publish: boolean;
  sheets: PresentedSheet[];
  targets: Record<SheetKind, PresentedTarget[]>;
  locales: readonly string[];
  counts?: StoredImport['counts'];
  actor: { kind: string; name: string };
  createdAt: string;
}

const KINDS = ['cities', 'twinnings', 'exchanges', 'pairs', 'ignored'] as const;

export function presentImport(
  { id, state, progress, error, publish, sheets, counts, actor, createdAt }: StoredImport,
  language: Language,
  locales: readonly string[],
): PresentedImport {
  return {
    ...{ id, state, publish, locales },
    ...(progress ? { progress } : {}),
    ...(error ? { error: sayAll(error, language) } : {}),
    ...(counts ? { counts } : {}),
    sheets: sheets.map((sheet) => presentSheet(sheet, locales)),
    targets: {
      cities: targetsOf('cities', language),
      twinnings: targetsOf('twinnings', language),
      exchanges: targetsOf('exchanges', language),
      pairs: targetsOf('pairs', language),
      ignored: [],
    },
    actor: { kind: actor.kind, name: actor.name },
    createdAt: createdAt.toISOString(),
  };
}

const presentSheet = (
  { index, fileName, name, rowCount, kind, columns, constants, headers, samples }: StoredSheet,
  locales: readonly string[],
): PresentedSheet => ({
  ...{ index, file: fileName, name, rowCount, kind, constants },
  columns: headers.map((header, column) => ({
    ...{ header, samples: samples[column] ?? [], attribute: columns[column] ?? null },
  })),
  guesses: Object.fromEntries(KINDS.map((each) => [each, guessMappingOf(each, headers, locales)])),
});

const targetsOf = (kind: SheetKind, language: Language): PresentedTarget[] =>
  TARGETS[kind].map(({ attribute, required, isLocalised, choice }) => ({
    ...{ attribute, label: targetLabel(attribute, language), required, isLocalised },
    ...(choice ? { choices: choice.codes } : {}),
  }));

/** A row as the panel gets it, its reason in words. */
interface PresentedRow extends Omit<StoredRow, 'messages'> {
  reason: string;
}

export const presentRow = (row: StoredRow, language: Language): PresentedRow => {
  const { messages: _, ...rest } = row;
  return { ...rest, reason: reasonOf(row, language) };
};
