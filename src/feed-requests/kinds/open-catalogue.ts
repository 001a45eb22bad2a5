import type { Core } from '@strapi/strapi';
import { readCatalogueFacts } from '../../changes/read-catalogue-facts';
import { readFeedState } from '../../changes/read-changes';
import {
  renderCatalogueJsonLd,
  renderCatalogueTurtle,
} from '../../feeds/catalogue/render-catalogue';
import type { FeedRequest, WholeFeed } from '../send-feed';

const RENDERERS = { jsonld: renderCatalogueJsonLd, ttl: renderCatalogueTurtle };

/** What there is to be had, for open-data portals. */
export async function openCatalogue(
  strapi: Core.Strapi,
  { feed, context }: FeedRequest<'catalogue'>,
): Promise<WholeFeed> {
  // Before what is shown is read, so that it never claims to be newer than that.
  const { modified } = await readFeedState(strapi);
  const facts = await readCatalogueFacts(strapi, context.locale);
  return { text: await RENDERERS[feed.format](facts, context), modified };
}
