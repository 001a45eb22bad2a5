import type { FeedTexts } from './feed-texts';

export const en: FeedTexts = {
  catalogue: {
    title: 'International relations',
    description:
      'Open data on twin towns, agreements, anniversaries, networks and exchanges, kept up to date by those who look after them.',
  },
  datasets: {
    cities: {
      title: 'Cities and territories',
      description:
        'Partner cities and other territories that can sign an agreement: names, country, coordinates, population, identifiers in Wikidata and GeoNames.',
      keywords: ['cities', 'twin towns', 'sister cities', 'local government'],
    },
    twinnings: {
      title: 'Twinnings and other agreements',
      description:
        'Twinnings, friendships, contacts and projects between cities: who signed, since when, milestones and present state.',
      keywords: ['town twinning', 'sister cities', 'agreements', 'international cooperation'],
    },
    anniversaries: {
      title: 'Anniversaries',
      description:
        'Round anniversaries of agreements, cities and memberships: when they fall due and when they were celebrated.',
      keywords: ['anniversaries', 'jubilees', 'town twinning'],
    },
    networks: {
      title: 'Networks of cities',
      description: 'Associations and networks that cities belong to, with their members.',
      keywords: ['networks of cities', 'associations', 'international cooperation'],
    },
    exchanges: {
      title: 'Exchanges',
      description:
        'What partner cities do together: visits, school and university exchanges, culture, sports, business and cooperation programmes.',
      keywords: ['exchanges', 'visits', 'events', 'international cooperation'],
    },
    organisations: {
      title: 'Organisations',
      description:
        'Associations, schools, universities, companies and others that take part in exchanges.',
      keywords: ['organisations', 'associations', 'schools', 'universities'],
    },
    themes: {
      title: 'Themes',
      description: 'The fields of activity by which agreements and exchanges are sorted.',
      keywords: ['themes', 'classification'],
    },
    'anniversaries-calendar': {
      title: 'Calendar of anniversaries',
      description: 'Anniversaries to subscribe to in any calendar program.',
      keywords: ['calendar', 'anniversaries', 'jubilees'],
    },
    'exchanges-calendar': {
      title: 'Calendar of exchanges',
      description: 'Visits, events and other exchanges to subscribe to in any calendar program.',
      keywords: ['calendar', 'events', 'exchanges'],
    },
    news: {
      title: 'News of international relations',
      description: 'What was published, newest first, for feed readers and websites.',
      keywords: ['news', 'international cooperation'],
    },
    changes: {
      title: 'Changes',
      description:
        'Every record that was published, changed or withdrawn, in order, so that a copy can be kept up to date (Activity Streams 2.0, IIIF Change Discovery 1.0).',
      keywords: ['changes', 'synchronisation'],
    },
  },
  services: {
    rest: {
      title: 'REST API',
      description: 'All published content as JSON, with filters, sorting and search.',
    },
    graphql: {
      title: 'GraphQL API',
      description: 'All published content in the shape that a query asks for.',
    },
  },
  kinds: {
    cities: 'City or territory',
    twinnings: 'Agreement',
    anniversaries: 'Anniversary',
    networks: 'Network',
    exchanges: 'Exchange',
    organisations: 'Organisation',
    themes: 'Theme',
  },
};
