import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readEntry } from '../../changes/read-entry';
import { CONTENT_TYPES } from '../../content/content-types';
import { renderRecord } from '../../feeds/json';
import { refuse } from '../refuse';
import type { FeedRequest, WholeFeed } from '../send-feed';

/**
 * The public record of one document. Answers 410 itself where the document was public once.
 * @throws NotFoundError where it never was.
 */
export async function readRecord(
  strapi: Core.Strapi,
  ctx: Context,
  { feed: { dataset }, query: { locale }, context }: FeedRequest<'record'>,
): Promise<WholeFeed | undefined> {
  const { documentId = '' }: Record<string, string | undefined> = ctx.params;
  const entry = await readEntry(strapi, { dataset, locale, documentId });
  const type = CONTENT_TYPES.find(({ plural }) => plural === dataset)?.singular ?? dataset;
  if (!entry) {
    throw new errors.NotFoundError(
      `There is no ${type} with the document id ${JSON.stringify(documentId)} in /feeds/${dataset}.json`,
    );
  }
  if (entry.deletedAt !== null) {
    const message = `This ${type} is no longer published since ${entry.deletedAt}: remove your copy`;
    refuse(ctx, 410, 'GoneError', message, { dataset, documentId, deletedAt: entry.deletedAt });
    return undefined;
  }
  return {
    text: renderRecord(entry.record, { dataset, sequence: entry.sequence }, context),
    modified: entry.modified,
  };
}
