import type { Core } from '@strapi/strapi';
import { readFeedLocales } from '../changes/read-feed-locales';
import { findPublished, type Named } from '../content/find-published';
import { readLocales } from '../content/locales';
import { Violations } from '../content/query/violations';
import type { FeedParameter } from './feeds';
import { GivenParameters } from './given-parameters';
import { allowedSlugs, closestCities } from './known-slugs';

/** What is asked of a feed, found in order. A parameter that the feed does not take is never there. */
export interface FeedQuery {
  locale: string;
  /** All of this instance, the default one first. */
  locales: readonly string[];
  city?: Named;
  theme?: Named;
  state?: string;
  /** ISO 8601, UTC. */
  since?: string;
  precision?: Precision;
  /** Numbers of changes, see `DatasetSnapshot.sequence`. */
  before?: number;
  after?: number;
}

export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * Checks the parameters of a request to a feed that takes `allowed`. A locale that has been removed
 * is an unknown one, unless what there was in it is still answered for.
 * @throws ValidationError naming everything that is wrong, each with what is allowed.
 */
export async function parseFeedQuery(
  strapi: Core.Strapi,
  queryString: string,
  allowed: readonly FeedParameter[],
  { withFormerLocales = false } = {},
): Promise<FeedQuery> {
  const violations = new Violations();
  const given = new GivenParameters(queryString, allowed, violations);
  const locales = await readLocales(strapi);
  const codes = withFormerLocales ? await readFeedLocales(strapi) : locales.codes;
  const locale = given.oneOf('locale', codes) ?? locales.default;
  const named = async (
    name: 'city' | 'theme',
    uid: 'api::city.city' | 'api::theme.theme',
    closest?: (slug: string) => Promise<string[]>,
  ): Promise<Named | undefined> => {
    const slug = given.text(name);
    const found = slug === undefined ? undefined : await findPublished(strapi, uid, slug);
    if (slug !== undefined && !found) {
      const mistake = `there is no ${name} with the slug ${JSON.stringify(slug)}`;
      const close = (await closest?.(slug)) ?? [];
      const hints = close.length > 0 ? [`the closest are: ${close.join(', ')}`] : [];
      hints.push(await allowedSlugs(strapi, uid));
      violations.add([name], [mistake, ...hints].join('; '));
    }
    return found ?? undefined;
  };
  const query: FeedQuery = {
    locale,
    locales: locales.codes,
    city: await named('city', 'api::city.city', (slug) => closestCities(strapi, slug, locale)),
    theme: await named('theme', 'api::theme.theme'),
    state: given.oneOf('state', agreementStates(strapi)),
    since: given.instant('since'),
    precision: given.oneOf('precision', PRECISIONS),
    before: given.sequence('before', 1),
    after: given.sequence('after', 0),
  };
  violations.throwIfAny();
  return query;
}

function agreementStates(strapi: Core.Strapi): readonly string[] {
  const { state } = strapi.contentType('api::twinning.twinning').attributes;
  return state.enum;
}
