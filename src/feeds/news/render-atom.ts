import { textsIn } from '../texts/texts-in';
import type { FeedContext } from '../feed-context';
import type { NewsItem, NewsText } from './news-item';
import { NEWS_MEDIA_TYPES, newsFeedId, newsLinks, type NewsPage, updatedOf } from './news-page';
import { element, renderXml, textElement, type XmlElement } from './xml';

/**
 * News as Atom (RFC 4287), paged after RFC 5005 section 3, with the licence as a link (RFC 4946).
 * Media type `application/atom+xml`, UTF-8.
 */
export function renderAtom(page: NewsPage, context: FeedContext): string {
  const { license, locale, publisher } = context;
  const texts = textsIn(locale);
  const links = newsLinks(page, 'atom', context);
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
    element('id', {}, newsFeedId(page, context)),
    element('title', {}, `${texts.datasets.news.title} – ${publisher}`),
    element('subtitle', {}, texts.datasets.news.description),
    element('updated', {}, updatedOf(page)),
    author(context),
    link('self', links.self, { type: NEWS_MEDIA_TYPES.atom, hreflang: locale }),
    link('alternate', links.home, { type: 'text/html', hreflang: locale }),
    ...links.alternates.map(({ url, mediaType, language }) =>
      link('alternate', url, { type: mediaType, hreflang: language }),
    ),
    page.before === null ? null : link('first', links.first),
    links.next === null ? null : link('next', links.next),
    link('license', license.url, { title: license.name }),
    element('rights', {}, license.name),
    element('generator', {}, 'Jumelle'),
    ...page.items.map(entry),
  );
  return renderXml(feed);
}

const entry = (item: NewsItem): XmlElement =>
  element(
    'entry',
    { 'xml:lang': item.title.language },
    element('id', {}, item.id),
    inLanguage('title', item.title),
    element('published', {}, item.published),
    element('updated', {}, item.updated),
    link('alternate', item.url, { type: 'application/json' }),
    item.cover &&
      link('enclosure', item.cover.url, {
        type: item.cover.mime,
        title: item.cover.alternativeText,
      }),
    ...item.categories.map(({ term, label, scheme }) =>
      element('category', { term, label, scheme }),
    ),
    inLanguage('summary', item.summary),
    inLanguage('content', item.body, 'html'),
  );

/** Text constructs are plain text unless they say otherwise (section 3.1.1). */
const inLanguage = (
  name: string,
  value: NewsText | null,
  type: 'html' | null = null,
): XmlElement | null =>
  textElement(name, value && value.text, { type, 'xml:lang': value && value.language });

const author = ({ contact, publisher }: FeedContext): XmlElement =>
  element(
    'author',
    {},
    element('name', {}, publisher),
    textElement('uri', contact.url),
    textElement('email', contact.email),
  );

const link = (
  rel: string,
  href: string,
  rest: Readonly<Record<string, string | null>> = {},
): XmlElement => element('link', { rel, href, ...rest });
