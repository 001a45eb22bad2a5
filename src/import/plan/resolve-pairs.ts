import { foldName } from '../../domain/fold';
import { type Message, message } from '../message';
import type { PlanContext } from './context';
import { findCity } from './find-references';
import { matchTwinning } from './match-twinning';
import { twinCalled } from './other-side';
import { at, type ParsedRow, rowName, stringOf } from './parse-row';
import { selfPair } from './plan-twinnings';
import { type KnownCity, type KnownTwinning, nameKey, partiesKey, type Register } from './register';
import { resolveCity, type RowCities } from './resolve-city';
import type { TwinningRows } from './twinning-rows';

/** Rows between two pauses. */
const PAUSE = 500;

export interface ResolvedPair {
  row: ParsedRow;
  ours: KnownCity | null;
  /** Null when it is not in the register yet. */
  partner: KnownCity | null;
  partnerKey: string;
  match: KnownTwinning | null;
  problems: Message[];
}

/** Finds both cities of each row of pairs; a partner that nobody knows yet will be made. */
export async function resolvePairs(
  { register, breathe }: PlanContext,
  rows: readonly ParsedRow[],
  rowCities: RowCities,
  seen: TwinningRows,
): Promise<ResolvedPair[]> {
  const resolved: ResolvedPair[] = [];
  const twin = twinCalled(register);
  for (const row of rows) {
    if (resolved.length % PAUSE === 0) await breathe();
    const found = findCity(register, rowCities, row, OURS);
    const partner = findPartner(register, rowCities, row);
    const name = stringOf(row, 'ourCity');
    const otherSide =
      found.problems.some(needsCountry) && name !== null && partner.city
        ? twin(partner.city, name)
        : null;
    const ours = found.cities[0] ?? otherSide;
    const problems = otherSide ? [] : [...found.problems];
    if (!ours && problems.length === 0) problems.push(at(row, 'ourCity', message('needed')));
    if (partner.problem) problems.push(at(row, partner.attribute, partner.problem));
    if (ours && partner.city) problems.push(...selfPair(row, [ours, partner.city]));
    const parties = ours ? [ours.documentId, partner.city?.documentId ?? partner.key] : [];
    const matched =
      problems.length > 0 || !partner.city
        ? { twinning: null }
        : matchTwinning(register, row, parties);
    if ('problem' in matched) problems.push(matched.problem);
    const match = 'twinning' in matched ? matched.twinning : null;
    if (problems.length === 0) seen.note(row, partiesKey(parties), match);
    resolved.push({ row, ours, partner: partner.city, partnerKey: partner.key, match, problems });
  }
  noteOtherSides(resolved);
  return resolved;
}

const OURS = { texts: ['ourCity'], country: 'ourCountry' };
const needsCountry = ({ code }: Message): boolean => code === 'cityNeedsCountry';

/** `A; B` where B is new, and `B; A`: the second says nothing of where B is. */
function noteOtherSides(pairs: readonly ResolvedPair[]): void {
  const sideKey = (city: KnownCity, name: string): string => `${city.documentId} ${foldName(name)}`;
  const told = new Map<string, ParsedRow>();
  for (const { row, ours, partner } of pairs) {
    const name = stringOf(row, 'partner');
    if (ours && !partner && name !== null && !told.has(sideKey(ours, name))) {
      told.set(sideKey(ours, name), row);
    }
  }
  for (const { row, partner, problems } of pairs) {
    const name = stringOf(row, 'ourCity');
    const place = problems.findIndex(needsCountry);
    const other = partner && name !== null ? told.get(sideKey(partner, name)) : undefined;
    if (place === -1 || !other) continue;
    problems.splice(place, 1, message('samePair', { row: rowName(other, row) }));
  }
}

interface Partner {
  city: KnownCity | null;
  key: string;
  attribute: string;
  problem?: Message;
}

function findPartner(register: Register, rowCities: RowCities, row: ParsedRow): Partner {
  const [name, country, wikidataId] = ['partner', 'partnerCountry', 'partnerWikidataId'].map(
    (attribute) => stringOf(row, attribute),
  );
  if (!name) return { city: null, key: '', attribute: 'partner', problem: message('needed') };
  const key = wikidataId ?? nameKey(country ?? '', name);
  const [known] = wikidataId ? register.byWikidataId.get(wikidataId) : [];
  const byId = register.cities.get(known ?? '');
  if (byId) return { city: byId, key, attribute: 'partner' };
  const found = resolveCity(register, rowCities, { text: name, country: country ?? null });
  if (found === 'none') {
    if (country) return { city: null, key, attribute: 'partner' };
    return { city: null, key, attribute: 'partnerCountry', problem: message('needed') };
  }
  if ('problem' in found) return { city: null, key, attribute: 'partner', problem: found.problem };
  return { city: found.city, key, attribute: 'partner' };
}
