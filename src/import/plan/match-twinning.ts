import { type Message, message } from '../message';
import { at, type ParsedRow, stringOf } from './parse-row';
import { type KnownTwinning, labelOf, partiesKey, type Register, textOf } from './register';

const UID = 'api::twinning.twinning';

/**
 * The agreement of the register that a row is about: by document id and short name, which must
 * agree, else the one between just these cities, whichever is named first.
 */
export function matchTwinning(
  register: Register,
  row: ParsedRow,
  cities: readonly string[],
): { twinning: KnownTwinning | null } | { problem: Message } {
  const [documentId, slug] = [stringOf(row, 'documentId'), stringOf(row, 'slug')];
  if (documentId !== null && !register.twinnings.has(documentId)) {
    return { problem: at(row, 'documentId', message('unknownDocument', { given: documentId })) };
  }
  const bySlug = slug === null ? [] : register.bySlug.get(`${UID} ${slug}`);
  const strong = [...new Set([...(documentId === null ? [] : [documentId]), ...bySlug])];
  if (strong.length > 1) {
    return { problem: message('contradictory', { candidates: list(register, strong) }) };
  }
  const named = register.twinnings.get(strong[0] ?? '');
  if (named) return { twinning: named };
  return matchByParties(register, row, cities);
}

function matchByParties(
  register: Register,
  row: ParsedRow,
  cities: readonly string[],
): ReturnType<typeof matchTwinning> {
  const between = cities.length < 2 ? [] : register.parties.get(partiesKey(cities));
  // Two cities may have a twinning and a project besides: the row says which, in a cell of its own.
  const kind = row.values.get('kind');
  const ofKind = between.filter((id) => {
    const twinning = register.twinnings.get(id);
    return twinning && textOf(twinning, 'kind') === kind;
  });
  const ids = between.length > 1 && ofKind.length > 0 ? ofKind : between;
  if (ids.length > 1) {
    const params = { candidates: list(register, ids) };
    return { problem: message('severalTwinnings', params) };
  }
  return { twinning: register.twinnings.get(ids[0] ?? '') ?? null };
}

const list = (register: Register, ids: readonly string[]): string =>
  ids
    .slice(0, 5)
    .map((id) => {
      const known = register.twinnings.get(id);
      return known ? (textOf(known, 'slug') ?? labelOf(known)) : id;
    })
    .join(', ');
