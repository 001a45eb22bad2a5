import type { FeedTexts } from './feed-texts';

export const fr: FeedTexts = {
  catalogue: {
    title: 'Relations internationales',
    description:
      'Données ouvertes sur les villes jumelées, les accords, les anniversaires, les réseaux et les échanges, tenues à jour par ceux qui les font vivre.',
  },
  datasets: {
    cities: {
      title: 'Villes et territoires',
      description:
        'Villes partenaires et autres territoires qui peuvent signer un accord : noms, pays, coordonnées, population, identifiants Wikidata et GeoNames.',
      keywords: ['villes', 'villes jumelées', 'villes partenaires', 'collectivités territoriales'],
    },
    twinnings: {
      title: 'Jumelages et autres accords',
      description:
        'Jumelages, accords d’amitié, contacts et projets entre villes : signataires, date, étapes et état actuel.',
      keywords: ['jumelages', 'villes jumelées', 'accords', 'coopération internationale'],
    },
    anniversaries: {
      title: 'Anniversaires',
      description:
        'Anniversaires ronds des accords, des villes et des adhésions : date prévue et date de la fête.',
      keywords: ['anniversaires', 'jubilés', 'jumelages'],
    },
    networks: {
      title: 'Réseaux de villes',
      description: 'Associations et réseaux auxquels les villes adhèrent, avec leurs membres.',
      keywords: ['réseaux de villes', 'associations', 'coopération internationale'],
    },
    exchanges: {
      title: 'Échanges',
      description:
        'Ce que les villes partenaires font ensemble : visites, échanges scolaires et universitaires, culture, sport, économie et programmes de coopération.',
      keywords: ['échanges', 'visites', 'événements', 'coopération internationale'],
    },
    organisations: {
      title: 'Organismes',
      description:
        'Associations, écoles, universités, entreprises et autres acteurs qui prennent part aux échanges.',
      keywords: ['organismes', 'associations', 'écoles', 'universités'],
    },
    themes: {
      title: 'Thèmes',
      description: 'Les domaines selon lesquels les accords et les échanges sont classés.',
      keywords: ['thèmes', 'classement'],
    },
    'anniversaries-calendar': {
      title: 'Calendrier des anniversaires',
      description: 'Les anniversaires, pour s’y abonner dans tout agenda électronique.',
      keywords: ['calendrier', 'anniversaires', 'jubilés'],
    },
    'exchanges-calendar': {
      title: 'Calendrier des échanges',
      description:
        'Visites, événements et autres échanges, pour s’y abonner dans tout agenda électronique.',
      keywords: ['calendrier', 'événements', 'échanges'],
    },
    news: {
      title: 'Actualité des relations internationales',
      description:
        'Ce qui a été publié, du plus récent au plus ancien, pour les lecteurs de flux et les sites web.',
      keywords: ['actualité', 'coopération internationale'],
    },
    changes: {
      title: 'Modifications',
      description:
        'Toutes les fiches publiées, modifiées ou retirées, dans l’ordre, pour tenir une copie à jour (Activity Streams 2.0, IIIF Change Discovery 1.0).',
      keywords: ['modifications', 'synchronisation'],
    },
  },
  services: {
    rest: {
      title: 'API REST',
      description: 'Tous les contenus publiés en JSON, avec filtres, tri et recherche.',
    },
    graphql: {
      title: 'API GraphQL',
      description: 'Tous les contenus publiés, sous la forme que demande la requête.',
    },
  },
  kinds: {
    cities: 'Ville ou territoire',
    twinnings: 'Accord',
    anniversaries: 'Anniversaire',
    networks: 'Réseau',
    exchanges: 'Échange',
    organisations: 'Organisme',
    themes: 'Thème',
  },
};
