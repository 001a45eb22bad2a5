import type { Core } from '@strapi/strapi';
import { findPublished } from '../content/find-published';
import { type Page, parsePagination } from '../content/query/pagination';
import { parseLocale } from '../content/query/read-query';
import { checkParameters, Violations } from '../content/query/violations';
import { upcomingWindow } from '../domain/anniversaries';
import { type Bounds, edtfBounds, readEdtf, yearsLater } from '../domain/edtf';

/** What is asked of `GET /api/anniversaries/upcoming`, found in order. */
export interface UpcomingQuery {
  locale: string;
  /** Days, both included. */
  window: Bounds;
  /** Slug of the city that every anniversary must concern. */
  city?: string;
  page: Page;
}

const PARAMETERS = ['from', 'until', 'city', 'locale', 'pagination'];
/** The work grows with the window. */
const MAX_YEARS = 100;
const LAST_DAY = '9999-12-31';
const DAY_HINT = 'must be a day such as 2026-05-09, or a month or year such as 2026-05 or 2026';

/**
 * Checks the parameters; a window without a beginning begins today (UTC), one without an end lasts
 * ten years. `from=2026` means its first day and `until=2026` its last.
 * @throws ValidationError naming everything that is wrong, each with what is allowed.
 */
export async function parseUpcomingQuery(
  strapi: Core.Strapi,
  raw: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<UpcomingQuery> {
  const violations = new Violations();
  checkParameters(raw, PARAMETERS, violations);
  const locale = await parseLocale(strapi, raw.locale, violations);
  const window = parseWindow(raw, violations, now);
  const city = await parseCity(strapi, raw.city, violations);
  const page = parsePagination(raw.pagination, violations);
  violations.throwIfAny();
  return { locale, window, city, page };
}

function parseWindow(
  raw: Readonly<Record<string, unknown>>,
  violations: Violations,
  now: Date,
): Bounds {
  const from = parseDay(raw, 'from', violations);
  const until = parseDay(raw, 'until', violations);
  const start = from?.start ?? now.toISOString().slice(0, 10);
  const end = until?.end ?? upcomingWindow(start).end;
  if (from === null || until === null) return { start, end };
  if (start > end) {
    violations.add(['from'], `${start} is after until, ${end}: the window must not end earlier`);
  } else if (end > laterDay(start, MAX_YEARS)) {
    violations.add(['until'], `must be within ${MAX_YEARS} years of from, ${start}`);
  }
  return { start, end };
}

/** The days that a parameter covers, nothing where it is absent, null where it is wrong. */
function parseDay(
  raw: Readonly<Record<string, unknown>>,
  name: 'from' | 'until',
  violations: Violations,
): Bounds | null | undefined {
  const value = raw[name];
  if (value === undefined || value === '') return undefined;
  const date = typeof value === 'string' ? readEdtf(value) : null;
  if (date && date.unknownDigits === 0 && date.qualifier === '') return edtfBounds(date);
  violations.add([name], DAY_HINT);
  return null;
}

/** The same day so many years later, or the last day that has a date. */
function laterDay(day: string, years: number): string {
  const date = readEdtf(day);
  return (date && yearsLater(date, years)?.text) ?? LAST_DAY;
}

async function parseCity(
  strapi: Core.Strapi,
  raw: unknown,
  violations: Violations,
): Promise<string | undefined> {
  if (raw === undefined || raw === '') return undefined;
  const slug = typeof raw === 'string' ? raw : JSON.stringify(raw);
  const found = await findPublished(strapi, 'api::city.city', slug);
  if (!found) violations.add(['city'], `there is no city with the slug ${JSON.stringify(slug)}`);
  return found?.slug;
}
