import type { FeedTexts } from './feed-texts';

export const de: FeedTexts = {
  catalogue: {
    title: 'Internationale Beziehungen',
    description:
      'Offene Daten zu Partnerstädten, Abkommen, Jubiläen, Netzwerken und Begegnungen, gepflegt von denen, die sie betreuen.',
  },
  datasets: {
    cities: {
      title: 'Städte und Gebiete',
      description:
        'Partnerstädte und andere Gebietskörperschaften, die ein Abkommen schließen können: Namen, Land, Koordinaten, Einwohnerzahl, Kennungen in Wikidata und GeoNames.',
      keywords: ['Städte', 'Partnerstädte', 'Kommunen'],
    },
    twinnings: {
      title: 'Städtepartnerschaften und andere Abkommen',
      description:
        'Partnerschaften, Freundschaften, Kontakte und Projekte zwischen Städten: Beteiligte, Beginn, Meilensteine und heutiger Stand.',
      keywords: [
        'Städtepartnerschaften',
        'Partnerstädte',
        'Abkommen',
        'internationale Zusammenarbeit',
      ],
    },
    anniversaries: {
      title: 'Jubiläen',
      description:
        'Runde Jubiläen von Abkommen, Städten und Mitgliedschaften: wann sie anstehen und wann sie gefeiert wurden.',
      keywords: ['Jubiläen', 'Jahrestage', 'Städtepartnerschaften'],
    },
    networks: {
      title: 'Städtenetzwerke',
      description: 'Verbände und Netzwerke, denen Städte angehören, mit ihren Mitgliedern.',
      keywords: ['Städtenetzwerke', 'Verbände', 'internationale Zusammenarbeit'],
    },
    exchanges: {
      title: 'Begegnungen und Austausch',
      description:
        'Was Partnerstädte gemeinsam tun: Besuche, Austausch von Schulen und Hochschulen, Kultur, Sport, Wirtschaft und Kooperationsprogramme.',
      keywords: ['Austausch', 'Besuche', 'Veranstaltungen', 'internationale Zusammenarbeit'],
    },
    organisations: {
      title: 'Organisationen',
      description:
        'Vereine, Schulen, Hochschulen, Unternehmen und andere, die am Austausch beteiligt sind.',
      keywords: ['Organisationen', 'Vereine', 'Schulen', 'Hochschulen'],
    },
    themes: {
      title: 'Themen',
      description: 'Die Bereiche, nach denen Abkommen und Begegnungen geordnet sind.',
      keywords: ['Themen', 'Klassifikation'],
    },
    'anniversaries-calendar': {
      title: 'Kalender der Jubiläen',
      description: 'Jubiläen zum Abonnieren in jedem Kalenderprogramm.',
      keywords: ['Kalender', 'Jubiläen', 'Jahrestage'],
    },
    'exchanges-calendar': {
      title: 'Kalender der Begegnungen',
      description:
        'Besuche, Veranstaltungen und andere Begegnungen zum Abonnieren in jedem Kalenderprogramm.',
      keywords: ['Kalender', 'Veranstaltungen', 'Austausch'],
    },
    news: {
      title: 'Neues aus den internationalen Beziehungen',
      description: 'Was veröffentlicht wurde, Neuestes zuerst, für Feedreader und Websites.',
      keywords: ['Neuigkeiten', 'internationale Zusammenarbeit'],
    },
    changes: {
      title: 'Änderungen',
      description:
        'Alle veröffentlichten, geänderten und zurückgezogenen Datensätze der Reihe nach, um eine Kopie aktuell zu halten (Activity Streams 2.0, IIIF Change Discovery 1.0).',
      keywords: ['Änderungen', 'Synchronisierung'],
    },
  },
  services: {
    rest: {
      title: 'REST-API',
      description: 'Alle veröffentlichten Inhalte als JSON, mit Filtern, Sortierung und Suche.',
    },
    graphql: {
      title: 'GraphQL-API',
      description: 'Alle veröffentlichten Inhalte in der Form, die eine Abfrage verlangt.',
    },
  },
  kinds: {
    cities: 'Stadt oder Gebiet',
    twinnings: 'Abkommen',
    anniversaries: 'Jubiläum',
    networks: 'Netzwerk',
    exchanges: 'Begegnung',
    organisations: 'Organisation',
    themes: 'Thema',
  },
};
