import fc from 'fast-check';
import { FEEDS } from '../../../src/feed-requests/feeds';
import { percent } from './query-string';
import { number, parameter, word } from './vocabulary';

const NAMES = [
  ...['locale', 'city', 'theme', 'state', 'since', 'precision', 'before', 'after', 'dataset'],
];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  locale: ['en', 'fr', 'EN', '*'],
  state: ['active', 'ended', 'Active'],
  since: ['2026', '2026-05', '0001-01-01', '9999-12-31T23:59:59Z', '2026-05-09T12:00:00+02:00'],
  precision: ['day', 'month', 'year', 'decade'],
  dataset: ['cities', 'themes'],
};

const pair = fc
  .oneof({ weight: 8, arbitrary: fc.constantFrom(...NAMES) }, parameter)
  .chain((name) =>
    fc
      .oneof(
        { weight: 3, arbitrary: fc.constantFrom(...(VALUES[name] ?? ['1', '100', 'nancy'])) },
        number,
        word,
      )
      .map((value) => `${percent(name)}=${percent(value)}`),
  );

/** A feed, asked mostly for what it takes; `{id}` stands for anything. */
export const feedAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', ...FEEDS.map(({ path }) => `/${path.replace(/:\w+/, '{id}')}`)),
    fc.array(pair, { maxLength: 2 }),
  )
  .map(([path, pairs]) => `/feeds${path}?${pairs.join('&')}`);
