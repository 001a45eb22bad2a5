import type { FeedTexts } from './feed-texts';

export const it: FeedTexts = {
  catalogue: {
    title: 'Relazioni internazionali',
    description:
      'Dati aperti su città gemellate, accordi, anniversari, reti e scambi, aggiornati da chi se ne occupa.',
  },
  datasets: {
    cities: {
      title: 'Città e territori',
      description:
        'Città partner e altri territori che possono firmare un accordo: nomi, paese, coordinate, popolazione, identificativi Wikidata e GeoNames.',
      keywords: ['città', 'città gemellate', 'enti locali'],
    },
    twinnings: {
      title: 'Gemellaggi e altri accordi',
      description:
        'Gemellaggi, patti di amicizia, contatti e progetti tra città: chi ha firmato, da quando, tappe e stato attuale.',
      keywords: ['gemellaggi', 'città gemellate', 'accordi', 'cooperazione internazionale'],
    },
    anniversaries: {
      title: 'Anniversari',
      description:
        'Anniversari tondi di accordi, città e adesioni: quando ricorrono e quando sono stati festeggiati.',
      keywords: ['anniversari', 'ricorrenze', 'gemellaggi'],
    },
    networks: {
      title: 'Reti di città',
      description: 'Associazioni e reti a cui le città aderiscono, con i loro membri.',
      keywords: ['reti di città', 'associazioni', 'cooperazione internazionale'],
    },
    exchanges: {
      title: 'Scambi',
      description:
        'Che cosa fanno insieme le città partner: visite, scambi scolastici e universitari, cultura, sport, economia e programmi di cooperazione.',
      keywords: ['scambi', 'visite', 'eventi', 'cooperazione internazionale'],
    },
    organisations: {
      title: 'Organizzazioni',
      description:
        'Associazioni, scuole, università, imprese e altri soggetti che partecipano agli scambi.',
      keywords: ['organizzazioni', 'associazioni', 'scuole', 'università'],
    },
    themes: {
      title: 'Temi',
      description: 'Gli ambiti in cui sono classificati accordi e scambi.',
      keywords: ['temi', 'classificazione'],
    },
    'anniversaries-calendar': {
      title: 'Calendario degli anniversari',
      description: 'Anniversari a cui abbonarsi con qualsiasi programma di calendario.',
      keywords: ['calendario', 'anniversari', 'ricorrenze'],
    },
    'exchanges-calendar': {
      title: 'Calendario degli scambi',
      description:
        'Visite, eventi e altri scambi a cui abbonarsi con qualsiasi programma di calendario.',
      keywords: ['calendario', 'eventi', 'scambi'],
    },
    news: {
      title: 'Notizie dalle relazioni internazionali',
      description: 'Che cosa è stato pubblicato, dal più recente, per lettori di feed e siti web.',
      keywords: ['notizie', 'cooperazione internazionale'],
    },
    changes: {
      title: 'Modifiche',
      description:
        'Tutte le schede pubblicate, modificate o ritirate, in ordine, per tenere aggiornata una copia (Activity Streams 2.0, IIIF Change Discovery 1.0).',
      keywords: ['modifiche', 'sincronizzazione'],
    },
  },
  services: {
    rest: {
      title: 'API REST',
      description: 'Tutti i contenuti pubblicati in JSON, con filtri, ordinamento e ricerca.',
    },
    graphql: {
      title: 'API GraphQL',
      description: 'Tutti i contenuti pubblicati, nella forma chiesta dall’interrogazione.',
    },
  },
  kinds: {
    cities: 'Città o territorio',
    twinnings: 'Accordo',
    anniversaries: 'Anniversario',
    networks: 'Rete',
    exchanges: 'Scambio',
    organisations: 'Organizzazione',
    themes: 'Tema',
  },
};
