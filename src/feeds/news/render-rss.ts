import { textsIn } from '../texts/texts-in';
import type { FeedContext } from '../feed-context';
import type { NewsItem } from './news-item';
import { NEWS_MEDIA_TYPES, newsLinks, type NewsPage, updatedOf } from './news-page';
import { element, renderXml, textElement, type XmlElement } from './xml';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * News as RSS 2.0 (https://www.rssboard.org/rss-specification) with what its namespaces allow: Atom
 * for addresses, paging and times of change, Dublin Core for names and languages, `content:encoded`
 * for the whole text. Media type `application/rss+xml`, UTF-8.
 */
export function renderRss(page: NewsPage, context: FeedContext): string {
  const { contact, license, locale, publisher } = context;
  const texts = textsIn(locale);
  const links = newsLinks(page, 'rss', context);
  const channel = element(
    'channel',
    {},
    element('title', {}, `${texts.datasets.news.title} – ${publisher}`),
    element('link', {}, links.home),
    element('description', {}, asHtml(texts.datasets.news.description)),
    element('language', {}, locale),
    element('copyright', {}, `${license.name}: ${license.url}`),
    contact.email === null
      ? null
      : element('managingEditor', {}, `${contact.email} (${contact.name})`),
    element('lastBuildDate', {}, rfc822(updatedOf(page))),
    element('generator', {}, 'Jumelle'),
    element('docs', {}, 'https://www.rssboard.org/rss-specification'),
    element('dc:publisher', {}, publisher),
    atomLink('self', links.self, { type: NEWS_MEDIA_TYPES.rss, hreflang: locale }),
    ...links.alternates.map(({ url, mediaType, language }) =>
      atomLink('alternate', url, { type: mediaType, hreflang: language }),
    ),
    page.before === null ? null : atomLink('first', links.first),
    links.next === null ? null : atomLink('next', links.next),
    atomLink('license', license.url, { title: license.name }),
    ...page.items.map((entry) => item(entry, publisher)),
  );
  return renderXml(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

const item = (entry: NewsItem, publisher: string): XmlElement =>
  element(
    'item',
    {},
    element('title', {}, entry.title.text),
    element('link', {}, entry.url),
    element('guid', { isPermaLink: 'false' }, entry.id),
    element('pubDate', {}, rfc822(entry.published)),
    element('atom:updated', {}, entry.updated),
    element('dc:creator', {}, publisher),
    element('dc:language', {}, entry.title.language),
    textElement('description', entry.summary && asHtml(entry.summary.text)),
    textElement('content:encoded', entry.body && entry.body.text),
    ...entry.categories.map(({ label, scheme }) => element('category', { domain: scheme }, label)),
    // Zero is the length of a file whose size is not known:
    // https://www.rssboard.org/rss-profile#element-channel-item-enclosure
    entry.cover &&
      element('enclosure', { url: entry.cover.url, length: '0', type: entry.cover.mime }),
  );

/** A description is HTML, whatever is in it. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** RFC 822 with a year of four digits, as the specification prefers. */
const rfc822 = (instant: string): string => new Date(instant).toUTCString();

const atomLink = (
  rel: string,
  href: string,
  rest: Readonly<Record<string, string | null>> = {},
): XmlElement => element('atom:link', { rel, href, ...rest });
