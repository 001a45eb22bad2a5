import { DATASET_NAMES, type DatasetFormat } from './dataset-format';
import { datasetMeta, recordMeta } from './dataset-meta';
import type { DatasetSnapshot, FeedContext } from './feed-context';
import { jsonText, renderList } from './json-text';
import type { FeedRecord } from './records';

/** `{ meta, data: [record] }` (RFC 8259), a record a line. */
export const json: DatasetFormat = {
  extension: 'json',
  // RFC 8259 defines no charset, but old readers guess Latin-1 without one.
  mediaType: 'application/json; charset=utf-8',
  datasets: DATASET_NAMES,
  render: (records, snapshot, context) =>
    renderList({ meta: datasetMeta(snapshot, context) }, 'data', records, (record) => record),
};

/** A single record, in the same bytes as in its dataset: `{ meta, data: record }`. */
export const renderRecord = (
  record: FeedRecord,
  { dataset, sequence }: Pick<DatasetSnapshot, 'dataset' | 'sequence'>,
  context: FeedContext,
): string => {
  const meta = recordMeta({ dataset, modified: record.modified, sequence }, context);
  return `{"meta":${jsonText(meta)},"data":${jsonText(record)}}\n`;
};
