import type { CatalogueFacts, DatasetFacts } from '../../../../src/feeds/catalogue/catalogue-facts';
import type { FeedContext } from '../../../../src/feeds/feed-context';

export const CONTEXT: FeedContext = {
  publicUrl: 'https://register.example',
  locale: 'fr',
  locales: ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'],
  publisher: 'Ville de Nancy',
  license: {
    name: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  contact: {
    name: 'Relations internationales',
    email: 'ri@register.example',
    url: 'https://nancy.example/contact',
  },
};

const since = (earliest: string | null): DatasetFacts => ({
  issued: '2026-03-01T09:30:00.000Z',
  modified: '2026-04-02T10:00:00.000Z',
  earliest,
});

export const FACTS: CatalogueFacts = {
  datasets: {
    ...{ cities: since('11XX'), twinnings: since('1954'), anniversaries: since('2014-12') },
    ...{ networks: since('1951-01-28'), exchanges: since('1955~') },
    ...{ organisations: since(null), themes: since(null) },
  },
  countries: ['FR', 'JP', 'IL', 'XK'],
  homes: [
    {
      documentId: 'k3zjvq2m1nhxwpa9t7cdrb0s',
      geonamesId: 2990999,
      latitude: 48.69,
      longitude: 6.18,
    },
  ],
};

/** Of a register before anything was published, by somebody who tells little. */
export const EMPTY: CatalogueFacts = {
  datasets: {
    ...{ cities: nothing(), twinnings: nothing(), anniversaries: nothing(), networks: nothing() },
    ...{ exchanges: nothing(), organisations: nothing(), themes: nothing() },
  },
  countries: [],
  homes: [],
};

function nothing(): DatasetFacts {
  return { issued: null, modified: null, earliest: null };
}
