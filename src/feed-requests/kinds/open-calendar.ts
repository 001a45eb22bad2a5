import type { Core } from '@strapi/strapi';
import { renderCalendarFeed } from '../../calendar/render-calendar-feed';
import { feedAddress } from '../feed-address';
import type { FeedRequest, StreamedFeed } from '../send-feed';

/** A calendar to subscribe to, read while it is sent. */
export async function openCalendar(
  strapi: Core.Strapi,
  { feed, query, context }: FeedRequest<'calendar'>,
): Promise<StreamedFeed> {
  const { city, theme, precision } = query;
  return renderCalendarFeed(
    strapi,
    {
      name: feed.dataset,
      precision: precision ?? 'day',
      city: city?.documentId,
      theme: theme?.documentId,
      today: new Date().toISOString().slice(0, 10),
      source: feedAddress(context.publicUrl, feed, query),
    },
    context,
  );
}
