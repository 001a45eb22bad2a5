import type { FeedContext } from '../feed-context';
import type { DatasetName } from '../records';
import { datasetList, parameterList } from './dataset-list';
import { html } from './html';
import { pageFrame } from './page-frame';
import { pageHero, taskList } from './page-hero';
import { pageView } from './page-view';
import { calendarSection, mapSection, newsSection, spreadsheetSection } from './reader-sections';
import { catalogueSection, changesSection, programsSection } from './program-sections';

/** A feed, as far as the page lists it. */
export interface ListedFeed {
  /** Below `/feeds/`: `cities.csv` */
  path: string;
  kind: string;
  /** `csv`; what the page does not name is not listed. */
  format: string;
  dataset?: DatasetName;
  /** Names of the parameters that it takes. */
  parameters: readonly string[];
}

/** What the page shows besides words. */
export interface FeedsPageInput {
  feeds: readonly ListedFeed[];
  /** How much there is of each dataset, and when one of its records last changed: ISO 8601, UTC. */
  datasets: readonly { dataset: DatasetName; count: number; modified: string | null }[];
  /** A published city for the examples, rather a partner than a home city; null where there is none. */
  exampleCity: { slug: string; name: string } | null;
  /** Number of the last public change; 0 before the first. */
  sequence: number;
}

/**
 * The page of all feeds, for the people who put them to use: a whole HTML document in the language of
 * `context.locale`, or in English where the page has not been translated. Its addresses lead to the
 * feeds in that locale in either case.
 */
export function renderFeedsPage(input: FeedsPageInput, context: FeedContext): string {
  const view = pageView(input, context);
  const sections = [
    calendarSection(view),
    spreadsheetSection(view),
    newsSection(view),
    mapSection(view),
    programsSection(view),
    catalogueSection(view),
    changesSection(view),
    datasetList(view),
    parameterList(view),
  ];
  return pageFrame(view, html`${pageHero(view)}${taskList(view)}${sections}`).text;
}
