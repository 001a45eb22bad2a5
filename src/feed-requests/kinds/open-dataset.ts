import type { Core } from '@strapi/strapi';
import { openSnapshot, type Snapshot } from '../../changes/open-snapshot';
import { readFeedState } from '../../changes/read-changes';
import { csv } from '../../feeds/csv';
import { geojson } from '../../feeds/geojson';
import { json } from '../../feeds/json';
import { jsonLd } from '../../feeds/json-ld';
import { ndjson } from '../../feeds/ndjson';
import type { FeedRecord } from '../../feeds/records';
import type { FeedRequest, StreamedFeed } from '../send-feed';

const FORMATS = { json, ndjson, csv, jsonld: jsonLd, geojson };

/** A dataset in a format, read while it is sent. */
export async function openDataset(
  strapi: Core.Strapi,
  { feed: { dataset, format }, query, context }: FeedRequest<'dataset'>,
): Promise<StreamedFeed> {
  const { locale, city, theme, state, since } = query;
  // A record that no longer concerns the city leaves without a trace in what is left: the last change
  // of all counts. Read before the records, so that it never claims to be newer than they are.
  const isNarrowed = Boolean(city ?? theme ?? state);
  const last = isNarrowed ? await readFeedState(strapi) : undefined;
  const snapshot = await openSnapshot(strapi, {
    ...{ dataset, locale, state, since },
    city: city?.documentId,
    theme: theme?.documentId,
  });
  return {
    text: FORMATS[format].render(recordsOf(snapshot), { ...snapshot, dataset }, context),
    close: () => snapshot.close(),
    modified: (last ?? snapshot).modified,
    sequence: snapshot.sequence,
  };
}

async function* recordsOf({ entries }: Snapshot): AsyncGenerator<FeedRecord> {
  for await (const { record } of entries) yield record;
}
