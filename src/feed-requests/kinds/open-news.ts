import type { Core } from '@strapi/strapi';
import { readChanges, readFeedState } from '../../changes/read-changes';
import { readNews } from '../../changes/read-news';
import { nameBasedUuid } from '../../domain/name-based-uuid';
import { toNewsItem } from '../../feeds/news/news-item';
import { newsLinks, type NewsPage } from '../../feeds/news/news-page';
import { renderAtom } from '../../feeds/news/render-atom';
import { renderJsonFeed } from '../../feeds/news/render-json-feed';
import { renderRss } from '../../feeds/news/render-rss';
import { givenParameters } from '../feed-address';
import type { FeedRequest, WholeFeed } from '../send-feed';

const RENDERERS = {
  atom: { format: 'atom', render: renderAtom },
  rss: { format: 'rss', render: renderRss },
  jsonfeed: { format: 'json', render: renderJsonFeed },
} as const;
const PAGE_SIZE = 50;

/** A page of what was published, the latest first. */
export async function openNews(
  strapi: Core.Strapi,
  { feed, query, context }: FeedRequest<'news'>,
): Promise<WholeFeed> {
  const { locale, city, theme, since, before } = query;
  // Before what is shown is read, so that it never claims to be newer than that.
  const { modified } = await readFeedState(strapi);
  const entries = await readNews(strapi, {
    ...{ locale, since, before },
    city: city?.documentId,
    theme: theme?.documentId,
    limit: PAGE_SIZE + 1,
  });
  const shown = entries.slice(0, PAGE_SIZE);
  const { locale: _locale, before: _before, ...filters } = givenParameters(feed, query);
  const page: NewsPage = {
    register: await registerId(strapi),
    items: shown.map((entry) => toNewsItem(entry, context)),
    filters,
    before: before ?? null,
    next: entries.length > PAGE_SIZE ? (shown.at(-1)?.publishedSequence ?? null) : null,
  };
  const { format, render } = RENDERERS[feed.format];
  return {
    text: render(page, context),
    modified,
    next: newsLinks(page, format, context).next,
  };
}

/** The document with which a register began tells it from others, whatever its address. */
async function registerId(strapi: Core.Strapi): Promise<string> {
  const [first] = await readChanges(strapi, { after: 0, limit: 1 });
  return nameBasedUuid(`register/${first?.documentId ?? ''}`);
}
