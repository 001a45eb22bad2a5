import type { DatasetName } from '../records';

/** What the catalogue tells of the data besides what it says of every register. */
export interface CatalogueFacts {
  datasets: Readonly<Record<DatasetName, DatasetFacts>>;
  /** Countries of the published cities: ISO 3166-1 alpha-2, or `XK`. */
  countries: readonly string[];
  /** The cities whose office runs this instance. */
  homes: readonly HomeCity[];
}

export interface DatasetFacts {
  /** When the first of its records was published, and when one last changed or went; ISO 8601, UTC. */
  issued: string | null;
  modified: string | null;
  /** The earliest date that one of its records holds: EDTF. */
  earliest: string | null;
}

interface HomeCity {
  documentId: string;
  geonamesId: number | null;
  /** WGS 84, decimal degrees; both or neither. */
  latitude: number | null;
  longitude: number | null;
}
