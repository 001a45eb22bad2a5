import type { DatasetSnapshot, FeedContext } from './feed-context';
import type { DatasetName, DatasetRecords } from './records';

/** One way to write a whole dataset. */
export interface DatasetFormat {
  /** Of its path, without a dot: `/feeds/cities.{extension}`. */
  extension: string;
  /** For `Content-Type`, with the parameters that the type defines. */
  mediaType: string;
  /** The datasets that can be had in it. */
  datasets: readonly DatasetName[];
  /**
   * The text, piece by piece while the records are read: the first piece before the first record,
   * never more than a few dozen records at a time. Who stops reading stops the records too.
   */
  render<Name extends DatasetName>(
    records: AsyncIterable<DatasetRecords[Name]>,
    snapshot: DatasetSnapshot & { dataset: Name },
    context: FeedContext,
  ): AsyncIterable<string>;
}

/** All of them. Typed so that a dataset without its name here does not compile. */
const NAMES: Readonly<Record<DatasetName, true>> = {
  cities: true,
  twinnings: true,
  anniversaries: true,
  networks: true,
  exchanges: true,
  organisations: true,
  themes: true,
};

const isDatasetName = (name: string): name is DatasetName => Object.hasOwn(NAMES, name);

export const DATASET_NAMES: readonly DatasetName[] = Object.keys(NAMES).filter(isDatasetName);
