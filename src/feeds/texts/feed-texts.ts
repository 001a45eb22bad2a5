import type { DatasetName } from '../records';

/** Everything that the catalogue offers for download. */
export type OfferName = DatasetName | (typeof FURTHER_OFFERS)[number];

export const FURTHER_OFFERS = [
  'anniversaries-calendar',
  'exchanges-calendar',
  'news',
  'changes',
] as const;

/** What feeds say of themselves, in one language. */
export interface FeedTexts {
  catalogue: TitledText;
  datasets: Readonly<Record<OfferName, TitledText & { keywords: readonly string[] }>>;
  services: Readonly<Record<'rest' | 'graphql', TitledText>>;
  /** One document of each dataset. */
  kinds: Readonly<Record<DatasetName, string>>;
}

interface TitledText {
  title: string;
  /** A sentence or two. */
  description: string;
}
