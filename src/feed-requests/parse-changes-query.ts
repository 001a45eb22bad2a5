import type { Core } from '@strapi/strapi';
import { lastSequenceBefore } from '../changes/read-changes';
import { readFeedLocales } from '../changes/read-feed-locales';
import { readLocales } from '../content/locales';
import { Violations } from '../content/query/violations';
import type { ChangeFilter } from '../feeds/changes/change-feed';
import { DATASET_NAMES } from '../feeds/dataset-format';
import type { FeedParameter } from './feeds';
import { GivenParameters } from './given-parameters';

/** What is asked of the change feed, found in order. */
export interface ChangesQuery {
  /** Unlike other feeds this one is of all locales, unless one is asked for. */
  filter: ChangeFilter;
  /** Number of the change after which to go on. */
  after?: number;
  locales: readonly string[];
}

/** @throws ValidationError naming everything that is wrong, each with what is allowed. */
export async function parseChangesQuery(
  strapi: Core.Strapi,
  queryString: string,
  allowed: readonly FeedParameter[],
): Promise<ChangesQuery> {
  const violations = new Violations();
  const given = new GivenParameters(queryString, allowed, violations);
  const locales = await readLocales(strapi);
  const filter: ChangeFilter = {
    locale: given.oneOf('locale', await readFeedLocales(strapi)),
    dataset: given.oneOf('dataset', DATASET_NAMES),
  };
  const after = given.sequence('after', 0);
  const since = given.instant('since');
  if (given.text('after') !== undefined && given.text('since') !== undefined) {
    violations.add(['since'], 'says where to begin, and so does after: give one of them');
  }
  violations.throwIfAny();
  const start = since === undefined ? after : await lastSequenceBefore(strapi, since);
  return { filter, after: start, locales: locales.codes };
}
