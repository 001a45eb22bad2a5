import type { FeedContext } from '../feeds/feed-context';
import { feedAddress } from './feed-address';
import { type Feed, FEEDS, MEDIA_TYPES } from './feeds';
import type { FeedQuery } from './parse-feed-query';

/** Target and attributes of a link, as RFC 8288 names them. */
export type Link = [target: string, attributes: Readonly<Record<string, string>>];

/**
 * Value of the `Link` header of a feed (RFC 8288): the same in other formats and in other locales
 * (`alternate`), what describes it (`describedby`: the schema of a table, the catalogue), the terms of
 * use (`license`, RFC 4946), the list of all feeds (`index`), and `more`.
 */
export function feedLinks(
  feed: Feed,
  query: FeedQuery,
  context: FeedContext,
  more: readonly Link[] = [],
): string {
  const address = (to: Feed, asked = query): string => feedAddress(context.publicUrl, to, asked);
  const formats = FEEDS.filter(
    ({ kind, dataset, path }) =>
      kind === feed.kind && dataset === feed.dataset && path !== feed.path && kind !== 'record',
  );
  const locales = feed.parameters.includes('locale')
    ? query.locales.filter((locale) => locale !== query.locale)
    : [];
  // Pages of another locale begin elsewhere.
  const whole = { ...query, before: undefined };
  const schema = FEEDS.find(({ kind, dataset }) => kind === 'schema' && dataset === feed.dataset);
  const links: Link[] = [
    ...more,
    ...formats.map((to): Link => {
      return [address(to), { rel: 'alternate', type: MEDIA_TYPES[to.format] }];
    }),
    ...locales.map((locale): Link => {
      const type = MEDIA_TYPES[feed.format];
      return [address(feed, { ...whole, locale }), { rel: 'alternate', hreflang: locale, type }];
    }),
    ...(schema && feed.format === 'csv'
      ? [[address(schema), { rel: 'describedby', type: MEDIA_TYPES.json }] satisfies Link]
      : []),
    ...(feed.kind === 'catalogue' ? [] : [describedBy(context)]),
    ...termsLinks(context),
  ];
  return linkHeader(links);
}

export const describedBy = ({ publicUrl }: FeedContext): Link => [
  `${publicUrl}/feeds/catalog.jsonld`,
  { rel: 'describedby', type: MEDIA_TYPES.jsonld },
];

/** What every feed links to. */
export const termsLinks = ({ publicUrl, license }: FeedContext): Link[] => [
  [license.url, { rel: 'license' }],
  [`${publicUrl}/feeds`, { rel: 'index' }],
];

export const linkHeader = (links: readonly Link[]): string => links.map(linkValue).join(', ');

const linkValue = ([target, attributes]: Link): string =>
  [
    `<${asciiAddress(target)}>`,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`),
  ].join('; ');

/** A header holds no letters beyond ASCII; an address of the settings may. */
const asciiAddress = (address: string): string => new URL(address).href;
