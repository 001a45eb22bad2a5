import { foldName } from '../../domain/fold';
import { modelWords, PANEL_LANGUAGES } from '../../labels/labels';
import type { SheetKind } from '../contract';
import { TARGETS } from '../targets';

const TYPES: Readonly<Partial<Record<SheetKind, string>>> = {
  ...{ cities: 'api::city.city', twinnings: 'api::twinning.twinning' },
  exchanges: 'api::exchange.exchange',
};
const leftOut = new Map<SheetKind, ReadonlySet<string>>();

/** Columns of lists, folded, that are no targets: the exchanges of a twinning, pictures. */
export function leftOutOf(kind: SheetKind): ReadonlySet<string> {
  const known = leftOut.get(kind);
  if (known) return known;
  const targets = new Set(TARGETS[kind].map(({ attribute }) => attribute));
  const labels = PANEL_LANGUAGES.flatMap((language) =>
    Object.entries(modelWords(language, TYPES[kind] ?? '')?.fields ?? {}).flatMap(
      ([name, [label]]) => (targets.has(name) ? [] : [foldName(label)]),
    ),
  );
  const own = new Set(labels);
  leftOut.set(kind, own);
  return own;
}
