import type { Language } from '../message';
import type { SheetKind } from '../contract';
import type { Counts, StoredImport } from '../jobs/import-store';
import type { Verdict } from '../plan/outcome';

export interface ReportWords {
  kinds: Readonly<Record<SheetKind, string>>;
  verdicts: Readonly<Record<Verdict, string>>;
  rows: (count: number) => string;
  columns: string;
  ignored: string;
  constants: string;
  /** What would be done, or was. */
  planned: (counts: Counts) => string;
  done: (counts: Counts) => string;
  next: Partial<Record<StoredImport['state'], string>>;
  /** Instead of what comes after a check. */
  nothingToWrite: string;
  stoppedByErrors: string;
}

/** What the report of an import says around the reasons of its rows. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    kinds: {
      ...{ cities: 'cities', twinnings: 'twinnings', exchanges: 'exchanges', pairs: 'pairs' },
      ignored: 'ignored',
    },
    verdicts: { create: 'create', update: 'update', unchanged: 'unchanged', error: 'error' },
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    columns: 'Columns',
    ignored: 'Ignored columns',
    constants: 'For rows that have none',
    planned: ({ create, update, unchanged, error }) =>
      `${create} to create, ${update} to update, ${unchanged} unchanged, ${error} in error.`,
    done: ({ create, update, unchanged, error }) =>
      `${create} created, ${update} updated, ${unchanged} unchanged, ${error} in error.`,
    next: {
      applied: 'Applied.',
      checked: 'Nothing was written yet: add --apply to write it.',
      failed: 'Failed: nothing was written.',
    },
    nothingToWrite: 'There is nothing to write.',
    stoppedByErrors:
      'Nothing was written: correct the rows in error, or leave them out with --apply --leave-out-errors.',
  },
  fr: {
    kinds: {
      ...{ cities: 'villes', twinnings: 'jumelages', exchanges: 'échanges', pairs: 'paires' },
      ignored: 'ignorée',
    },
    verdicts: { create: 'créer', update: 'modifier', unchanged: 'inchangé', error: 'erreur' },
    rows: (count) => (count < 2 ? `${count} ligne` : `${count} lignes`),
    columns: 'Colonnes',
    ignored: 'Colonnes ignorées',
    constants: 'Pour les lignes qui n’ont rien',
    planned: ({ create, update, unchanged, error }) =>
      `${create} à créer, ${update} à modifier, ${unchanged} sans changement, ${error} en erreur.`,
    done: ({ create, update, unchanged, error }) =>
      `Créations\u00a0: ${create}, modifications\u00a0: ${update}, sans changement\u00a0: ${unchanged}, en erreur\u00a0: ${error}.`,
    next: {
      applied: 'Appliqué.',
      checked: 'Rien n’est encore écrit\u00a0: ajoutez --apply pour écrire.',
      failed: 'Échec\u00a0: rien n’a été écrit.',
    },
    nothingToWrite: 'Il n’y a rien à écrire.',
    stoppedByErrors:
      'Rien n’a été écrit\u00a0: corrigez les lignes en erreur, ou laissez-les de côté avec --apply --leave-out-errors.',
  },
};
