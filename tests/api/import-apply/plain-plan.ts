import type { PlannedWrite } from '../../../src/import/contract';

/**
 * Cities, and agreements between neighbours among them, all to be published. Plans of other names
 * write other documents.
 */
export function plainPlan(count: number, name = 'imported'): PlannedWrite[] {
  const idOf = (kind: string, index: number): string =>
    `${kind}${String(index).padStart(3, '0')}${name}`.padEnd(24, 'x');
  const cities = Array.from({ length: count }, (_, index): PlannedWrite => ({
    ...{ sheet: 0, row: index + 2, action: 'create', uid: 'api::city.city' },
    ...{ documentId: idOf('c', index), slug: `${name}-city-${index}` },
    data: { name: `City ${index}`, kind: 'municipality', countryCode: 'FR' },
    ...{ translations: {}, publish: true },
  }));
  const twinnings = cities.slice(1).map(({ documentId }, index): PlannedWrite => ({
    ...{ sheet: 1, row: index + 2, action: 'create', uid: 'api::twinning.twinning' },
    ...{ documentId: idOf('t', index), slug: `${name}-twinning-${index}` },
    data: { kind: 'twinning', state: 'active', cities: [idOf('c', index), documentId] },
    ...{ translations: { fr: { title: `Jumelage ${index}` } }, publish: true },
  }));
  return [...cities, ...twinnings];
}
