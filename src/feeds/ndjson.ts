import { DATASET_NAMES, type DatasetFormat } from './dataset-format';
import { inChunks } from './in-chunks';
import { jsonText } from './json-text';
import type { FeedRecord } from './records';

/** The records alone, one a line, in the same bytes as in the JSON (github.com/ndjson/ndjson-spec). */
export const ndjson: DatasetFormat = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  datasets: DATASET_NAMES,
  render: (records) => inChunks(lines(records)),
};

async function* lines(records: AsyncIterable<FeedRecord>): AsyncIterable<string> {
  for await (const record of records) yield `${jsonText(record)}\n`;
}
