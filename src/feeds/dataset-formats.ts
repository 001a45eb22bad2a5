import { csv } from './csv';
import type { DatasetFormat } from './dataset-format';
import { geojson } from './geojson';
import { json } from './json';
import { jsonLd } from './json-ld';
import { ndjson } from './ndjson';

/** All ways to write a dataset, by extension. */
export const DATASET_FORMATS: ReadonlyMap<string, DatasetFormat> = new Map(
  [json, ndjson, csv, jsonLd, geojson].map((format) => [format.extension, format]),
);
