import type { Sheet, SheetKind } from '../contract';
import type { PlanContext } from './context';
import type { Outcome } from './outcome';
import { type MappedSheet, parseRow, type ParsedRow, prepareReading } from './parse-row';
import { noRowCities, planCities } from './plan-cities';
import { planExchanges } from './plan-exchanges';
import { planPairs } from './plan-pairs';
import { resolvePairs } from './resolve-pairs';
import { planTwinnings, resolveTwinnings } from './plan-twinnings';
import { TwinningRows } from './twinning-rows';

export interface SheetToPlan {
  sheet: Sheet;
  mapping: MappedSheet;
}

/** Rows between two pauses. */
const PAUSE = 500;

/**
 * Says of every row what becomes of it, cities first, since agreements refer to them, then agreements
 * and exchanges; each sheet in the order of its rows. The register that the context holds grows by
 * what the plan makes.
 */
export async function* planImport(
  context: PlanContext,
  sheets: readonly SheetToPlan[],
  locales: readonly string[],
): AsyncGenerator<Outcome> {
  const rowsOf = (kind: SheetKind): Promise<ParsedRow[]> =>
    readRows(context, sheets, kind, locales);
  const rowCities = noRowCities();
  yield* planCities(context, await rowsOf('cities'), rowCities);
  const seen = new TwinningRows();
  const twinnings = await resolveTwinnings(context, await rowsOf('twinnings'), rowCities, seen);
  const pairs = await resolvePairs(context, await rowsOf('pairs'), rowCities, seen);
  yield* planTwinnings(context, twinnings, seen);
  yield* planPairs(context, pairs, seen);
  yield* planExchanges(context, await rowsOf('exchanges'), rowCities);
}

async function readRows(
  context: PlanContext,
  sheets: readonly SheetToPlan[],
  kind: SheetKind,
  locales: readonly string[],
): Promise<ParsedRow[]> {
  const rows: ParsedRow[] = [];
  for (const { sheet, mapping } of sheets) {
    if (mapping.kind !== kind) continue;
    const { reading } = prepareReading(mapping, locales);
    for await (const row of sheet.rows) {
      rows.push(parseRow(reading, row));
      if (rows.length % PAUSE === 0) await context.breathe();
    }
  }
  return rows;
}
