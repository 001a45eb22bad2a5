import { textsIn } from '../texts/texts-in';
import type { FeedContext } from '../feed-context';
import type { NewsItem } from './news-item';
import { newsLinks, type NewsPage } from './news-page';

/**
 * News as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Licence and categories of entries,
 * which it has no words for, are in an extension (`_jumelle`). Media type `application/feed+json`.
 */
export function renderJsonFeed(page: NewsPage, context: FeedContext): string {
  const { contact, license, locale, publisher } = context;
  const texts = textsIn(locale);
  const links = newsLinks(page, 'json', context);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${texts.datasets.news.title} – ${publisher}`,
    home_page_url: links.home,
    feed_url: links.self,
    description: texts.datasets.news.description,
    next_url: links.next ?? undefined,
    authors: [author(context)],
    language: locale,
    _jumelle: {
      about: links.home,
      license: { name: license.name, url: license.url },
      contact: { name: contact.name, email: contact.email, url: contact.url },
    },
    items: page.items.map(item),
  });
}

/** An entry must have a text, if only its title. */
const item = (entry: NewsItem) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title.text,
  content_html: entry.body?.text,
  content_text: entry.body ? undefined : (entry.summary ?? entry.title).text,
  summary: entry.summary?.text,
  image: entry.cover?.url,
  date_published: entry.published,
  date_modified: entry.updated,
  tags: entry.categories.map(({ label }) => label),
  language: entry.title.language,
  attachments: entry.cover
    ? [
        {
          url: entry.cover.url,
          mime_type: entry.cover.mime,
          title: entry.cover.alternativeText ?? undefined,
        },
      ]
    : undefined,
});

const author = ({ contact, publisher }: FeedContext) => ({
  name: publisher,
  url: contact.url ?? (contact.email === null ? undefined : `mailto:${contact.email}`),
});
