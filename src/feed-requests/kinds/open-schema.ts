import { renderTableSchema } from '../../feeds/table-schema';
import type { FeedRequest, WholeFeed } from '../send-feed';

/** How to read a dataset as CSV. It changes with the code alone, of which no date is known. */
export const openSchema = ({ feed, context }: FeedRequest<'schema'>): Promise<WholeFeed> =>
  Promise.resolve({ text: renderTableSchema(feed.dataset, context), modified: null });
