import type { DatasetName } from '../records';

/** What the objects of changes are called, by the dataset that they are in. */
export const OBJECT_TYPES: Readonly<Record<DatasetName, string>> = {
  cities: 'City',
  twinnings: 'Twinning',
  anniversaries: 'Anniversary',
  networks: 'Network',
  exchanges: 'Exchange',
  organisations: 'Organisation',
  themes: 'Theme',
};
