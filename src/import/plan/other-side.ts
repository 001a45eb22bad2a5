import { foldName } from '../../domain/fold';
import type { KnownCity, Register } from './register';

/**
 * The city that has an agreement with another one and goes by a name: `Karlsruhe; Nancy; France` is
 * the agreement of Nancy told from its other side, whichever country Karlsruhe is in. Nothing when
 * there are several such cities, or none.
 */
export function twinCalled(
  register: Register,
): (city: KnownCity, name: string) => KnownCity | null {
  let twins: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return ({ documentId }, name) => {
    const folded = foldName(name);
    const called = [...((twins ??= twinsIn(register)).get(documentId) ?? [])].flatMap((id) => {
      const twin = register.cities.get(id);
      return twin?.names.has(folded) ? [twin] : [];
    });
    return called.length === 1 ? (called[0] ?? null) : null;
  };
}

/** With which others each city has agreements of two. */
function twinsIn(register: Register): Map<string, Set<string>> {
  const twins = new Map<string, Set<string>>();
  for (const { cities } of register.twinnings.values()) {
    const [one, other] = cities;
    if (cities.length !== 2 || one === undefined || other === undefined) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = twins.get(from);
      if (known) known.add(to);
      else twins.set(from, new Set([to]));
    }
  }
  return twins;
}
