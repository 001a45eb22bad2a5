import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content-types';
import { readLocales } from '../locales';
import { VERSIONS, type Version } from '../views/reading-schema';
import { type Page, parsePagination } from './pagination';
import type { Plan } from './plan';
import { parseSelection, type RawSelection } from './selection';
import { checkParameters, unknown, Violations } from './violations';

/** A read that has been found in order. */
export interface ReadQuery {
  uid: ContentUid;
  locale: string;
  version: Version;
  plan: Plan;
  page: Page;
  /** Words that must occur in one of the document's own attributes. */
  text?: string;
}

const ONE = ['fields', 'populate', 'locale', 'status'];
const MANY = [...ONE, 'filters', 'sort', 'pagination', '_q'];

/** The parameters of a request as they came, before anything is known of them. */
export type RawQuery = RawSelection & {
  locale?: unknown;
  status?: unknown;
  pagination?: unknown;
  _q?: unknown;
};

/**
 * Checks the parameters of a read of many documents (`list`) or of one. Violations that were found
 * before are reported with its own.
 * @throws ValidationError naming everything that is wrong, each with what is allowed.
 */
export async function parseReadQuery(
  strapi: Core.Strapi,
  uid: ContentUid,
  raw: Readonly<RawQuery>,
  { list, violations = new Violations() }: { list: boolean; violations?: Violations },
): Promise<ReadQuery> {
  checkParameters(raw, list ? MANY : ONE, violations);
  const query: ReadQuery = {
    uid,
    locale: await parseLocale(strapi, raw.locale, violations),
    version: parseVersion(raw.status, violations),
    plan: parseSelection(strapi, uid, raw, violations),
    page: parsePagination(raw.pagination, violations),
  };
  if (raw._q !== undefined && raw._q !== '') {
    if (typeof raw._q === 'string' && !raw._q.includes('\0')) query.text = raw._q;
    else violations.add(['_q'], 'takes some words');
  }
  violations.throwIfAny();
  return query;
}

/** The asked locale, or the default one where none is asked. */
export async function parseLocale(
  strapi: Core.Strapi,
  raw: unknown,
  violations: Violations,
): Promise<string> {
  const locales = await readLocales(strapi);
  if (raw === undefined || raw === '' || raw === null) return locales.default;
  if (typeof raw === 'string' && locales.codes.includes(raw)) return raw;
  violations.add(['locale'], unknown('locale', textOf(raw), locales.codes));
  return locales.default;
}

/** What the caller wrote, for a message. */
const textOf = (raw: unknown): string => (typeof raw === 'string' ? raw : JSON.stringify(raw));

function parseVersion(raw: unknown, violations: Violations): Version {
  if (raw === undefined || raw === '') return 'published';
  const version = VERSIONS.find((known) => known === raw);
  if (!version) violations.add(['status'], unknown('status', textOf(raw), VERSIONS));
  return version ?? 'published';
}
