import { type FeedParameter, FEEDS } from '../feed-requests/feeds';
import { PRECISIONS } from '../feed-requests/parse-feed-query';
import { type Instance } from './instance';
import { type Parameter, ref, refTo } from './open-api';

/** Pointers to the parameters that a feed takes. The change feed is of all locales, unless asked. */
export const feedParameters = (
  names: readonly FeedParameter[],
  isOfChanges = false,
): ReturnType<typeof refTo>[] =>
  names.map((name) =>
    refTo('parameters', name === 'locale' && !isOfChanges ? name : `feed-${name}`),
  );

const SEQUENCE = { type: 'integer', minimum: 1 } as const;

/** Parameters of feeds beside `locale`. */
export const feedParameterParts = ({ models }: Instance): Record<string, Parameter> => {
  const state = models.get('api::twinning.twinning')?.attributes.get('state');
  const parameters: Parameter[] = [
    {
      name: 'city',
      in: 'query',
      description: 'Only what concerns this city: its slug, or one that it had before.',
      schema: ref('Slug'),
      example: 'karlsruhe',
    },
    {
      name: 'theme',
      in: 'query',
      description: 'Only what belongs to this theme: its slug.',
      schema: ref('Slug'),
      example: 'culture',
    },
    {
      name: 'state',
      in: 'query',
      description: 'Only agreements in this state.',
      schema: { type: 'string', enum: state?.kind === 'scalar' ? state.values : undefined },
    },
    {
      name: 'since',
      in: 'query',
      description:
        'Only what has changed then or later: a day, month or year, which begins in UTC, or an ' +
        'instant with its time zone.',
      schema: { type: 'string' },
      example: '2026-05-09T12:00:00Z',
    },
    {
      name: 'precision',
      in: 'query',
      description:
        'How precise a date must be to get into the calendar: `month` and `year` add events that ' +
        'last as long as their month or year.',
      schema: { type: 'string', enum: PRECISIONS, default: 'day' },
    },
    {
      name: 'before',
      in: 'query',
      description: 'Only what was published before this change: `next` of a page says which.',
      schema: SEQUENCE,
    },
    {
      name: 'locale',
      in: 'query',
      description: 'Only changes in this locale.',
      schema: ref('Locale'),
    },
    {
      name: 'dataset',
      in: 'query',
      description: 'Only changes in this dataset.',
      schema: ref('DatasetName'),
    },
    {
      name: 'after',
      in: 'query',
      description: 'What follows this change, a page at most; 0 begins at the beginning.',
      schema: { ...SEQUENCE, minimum: 0 },
    },
  ];
  const taken = new Set<string>(FEEDS.flatMap((feed) => feed.parameters));
  return Object.fromEntries(
    parameters
      .filter(({ name }) => taken.has(name))
      .map((parameter) => [`feed-${parameter.name}`, parameter]),
  );
};
