import { foldName } from '../../domain/fold';
import { type Message, message } from '../message';
import type { PlanContext } from './context';
import { findCities, findCity, findOthers, findThemes } from './find-references';
import { finishRows, missing, plannedKnown, type Ready, rowLabel } from './finish-rows';
import { failed, type Outcome } from './outcome';
import { at, type ParsedRow, rowName, stringOf } from './parse-row';
import { type Known, labelOf, type Register, textOf } from './register';
import type { DocumentPlan } from './plan-document';
import type { RowCities } from './resolve-city';
import { rowData } from './row-data';

const UID = 'api::exchange.exchange';
const HOST = { texts: ['hostId', 'hostSlug', 'host'], country: 'hostCountryCode' };
const TWINNINGS = ['twinningIds', 'twinningSlugs', 'twinnings'];
const ORGANISATIONS = ['organisationIds', 'organisationSlugs', 'organisations'];

/** Says of each row of exchanges what becomes of it. */
export async function* planExchanges(
  context: PlanContext,
  rows: readonly ParsedRow[],
  rowCities: RowCities,
): AsyncGenerator<Outcome> {
  const { register, defaultLocale, publish } = context;
  const matches = new Map(rows.map((row) => [row, matchExchange(register, row)]));
  const repeated = repeatedRows(rows, matches);
  yield* finishRows(context, prepare());

  function* prepare(): Generator<Ready | Outcome> {
    for (const row of rows) {
      const matched = matches.get(row) ?? { exchange: null };
      const match = 'exchange' in matched ? matched.exchange : null;
      const content = rowData(row, 'exchanges', defaultLocale);
      const problems: Message[] = [
        ...('problem' in matched ? [matched.problem] : []),
        ...(repeated.get(row) ?? []),
        ...(match ? [] : missing(row, 'title', content.data)),
      ];
      const cities = findCities(register, rowCities, row);
      const host = findCity(register, rowCities, row, HOST);
      problems.push(...cities.problems, ...host.problems);
      if (cities.cities.length > 0) {
        content.data.cities = [...new Set(cities.cities.map(({ documentId }) => documentId))];
      }
      if (host.cities[0]) content.data.host = [host.cities[0].documentId];
      for (const [name, found] of [
        ['twinnings', findOthers(register, row, 'api::twinning.twinning', TWINNINGS)],
        [
          'organisations',
          findOthers(register, row, 'api::organisation.organisation', ORGANISATIONS),
        ],
        ['themes', findThemes(register, row)],
      ] as const) {
        problems.push(...found.problems);
        if (found.ids) content.data[name] = found.ids;
      }
      const label = rowLabel(row, match, stringOf(row, 'title'));
      if (problems.length > 0) {
        yield failed(row, label, problems, { uid: UID, documentId: match?.documentId });
        continue;
      }
      yield {
        ...{ row, uid: UID, match, label, content },
        onNew: (plan: DocumentPlan) => register.addOther(plannedKnown(plan, UID, publish)),
      };
    }
  }
}

type ExchangeMatch = { exchange: Known | null } | { problem: Message };

/**
 * By document id and short name, else by title and beginning: exchanges of one name come back year
 * after year, so that one that begins on another day is another one.
 */
function matchExchange(register: Register, row: ParsedRow): ExchangeMatch {
  const [documentId, slug] = [stringOf(row, 'documentId'), stringOf(row, 'slug')];
  const known = documentId === null ? undefined : register.documents.get(documentId);
  if (documentId !== null && known?.uid !== UID) {
    return { problem: at(row, 'documentId', message('unknownDocument', { given: documentId })) };
  }
  const bySlug = slug === null ? [] : register.bySlug.get(`${UID} ${slug}`);
  const strong = [...new Set([...(documentId === null ? [] : [documentId]), ...bySlug])];
  if (strong.length > 1) {
    return { problem: message('contradictory', { candidates: list(register, strong) }) };
  }
  const [named] = strong;
  if (named !== undefined) return { exchange: register.documents.get(named) ?? null };
  const title = stringOf(row, 'title');
  const startsOn = stringOf(row, 'startsOn');
  const titled = title === null ? [] : register.titles.get(`${UID} ${foldName(title)}`);
  const candidates = titled.filter((id) => {
    const exchange = register.documents.get(id);
    const begins = exchange ? textOf(exchange, 'startsOn') : null;
    return begins === null || startsOn === null || begins === startsOn;
  });
  if (candidates.length > 1) {
    const params = { candidates: list(register, candidates) };
    return { problem: message('severalExchanges', params) };
  }
  return { exchange: register.documents.get(candidates[0] ?? '') ?? null };
}

/** Rows that are about one exchange: the first stands if the others only repeat it. */
function repeatedRows(
  rows: readonly ParsedRow[],
  matches: ReadonlyMap<ParsedRow, ExchangeMatch>,
): Map<ParsedRow, Message[]> {
  const groups = new Map<string, ParsedRow[]>();
  for (const row of rows) {
    const matched = matches.get(row);
    if (!matched || 'problem' in matched) continue;
    const title = stringOf(row, 'title');
    const key =
      matched.exchange?.documentId ??
      (title === null ? null : `${foldName(title)} ${stringOf(row, 'startsOn') ?? ''}`);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const repeated = new Map<ParsedRow, Message[]>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first || others.length === 0) continue;
    const facts = (row: ParsedRow): string => JSON.stringify([...row.values].sort());
    const isSame = others.every((row) => facts(row) === facts(first));
    for (const row of isSame ? others : group) {
      const rest = group.filter((other) => other !== row).map((other) => rowName(other, row));
      const params = { rows: rest.slice(0, 5).join(', '), count: rest.length };
      repeated.set(row, [
        isSame
          ? message('repeatsRow', { row: rowName(first, row) })
          : message('sameExchangeRows', params),
      ]);
    }
  }
  return repeated;
}

const list = (register: Register, ids: readonly string[]): string =>
  ids
    .slice(0, 5)
    .flatMap((id) => {
      const known = register.documents.get(id);
      return known ? [labelOf(known)] : [];
    })
    .join(', ');
