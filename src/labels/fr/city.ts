import type { ModelWords } from '../label-words';

export const city: ModelWords = {
  one: 'Ville',
  many: 'Villes',
  fields: {
    name: ['Nom', 'Tel que les lecteurs de cette langue le connaissent.'],
    slug: [
      'Nom court',
      'Partie de l’adresse web, par exemple nancy. Tiré du nom si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    kind: [
      'Nature',
      'Le territoire qui signe : une commune, un groupement de communes, une région.',
    ],
    countryCode: ['Pays', 'Le pays auquel elle appartient aujourd’hui.'],
    region: ['Région', 'La région ou l’État fédéré, tel que les lecteurs le connaissent.'],
    latitude: ['Latitude', 'En degrés décimaux, par exemple 48.6921. À donner avec la longitude.'],
    longitude: ['Longitude', 'En degrés décimaux, par exemple 6.1844. À donner avec la latitude.'],
    population: [
      'Population',
      'Un simple nombre ; « près de 200 000 » a sa place dans les chiffres clés.',
    ],
    populationAsOf: [
      'Date de la population',
      'Date du recensement, par exemple 2021. Un chiffre sans date n’est qu’une rumeur.',
    ],
    areaKm2: ['Superficie en km²', 'En kilomètres carrés.'],
    foundedOn: ['Fondation', 'Une année suffit, même approximative : 1317, 1317~, 12XX.'],
    dissolvedOn: [
      'Dissolution',
      'Seulement si le territoire n’existe plus, par exemple après une fusion.',
    ],
    succeededBy: ['Remplacée par', 'Le territoire qui lui a succédé à sa dissolution.'],
    predecessors: ['A remplacé', 'Les territoires auxquels celui-ci a succédé.'],
    isHome: ['Notre ville', 'Si votre service travaille pour cette ville.'],
    wikidataId: [
      'Identifiant Wikidata',
      'Commence par Q, par exemple Q40898. Distingue les villes homonymes.',
    ],
    geonamesId: ['Identifiant GeoNames', 'Un nombre, par exemple 2990999.'],
    website: ['Site web', 'Le site officiel, qui commence par https://'],
    summary: ['Résumé', 'Deux ou trois phrases pour présenter la ville.'],
    body: ['Texte', 'Le récit complet, avec des intertitres et des liens.'],
    nameVariants: [
      'Autres noms',
      'Autres graphies et anciens noms. La recherche et les imports s’en servent pour trouver la ville.',
    ],
    keyFigures: ['Chiffres clés', 'Des chiffres tels qu’on les lit, par exemple « 2,1 millions ».'],
    highlights: ['Points forts', 'Ce qu’il faut savoir ou voir.'],
    awards: ['Distinctions', 'Les prix et labels que la ville a reçus.'],
    cover: ['Image principale', 'Affichée en grand en haut de la page.'],
    gallery: ['Images', 'Affichées ensemble sous le texte.'],
    coatOfArms: ['Blason', 'Blason ou logo.'],
    sources: ['Sources', 'D’où viennent les informations.'],
    twinnings: ['Jumelages', 'S’ajoutent dans la fiche du jumelage.'],
    networks: ['Réseaux', 'S’ajoutent dans la fiche du réseau.'],
    exchanges: ['Échanges', 'S’ajoutent dans la fiche de l’échange.'],
    hostedExchanges: ['Échanges accueillis', 'S’ajoutent dans la fiche de l’échange.'],
    anniversaries: ['Anniversaires', 'S’ajoutent dans la fiche de l’anniversaire.'],
    organisations: ['Organismes', 'S’ajoutent dans la fiche de l’organisme.'],
  },
  values: {
    kind: {
      municipality: 'Commune',
      intermunicipal: 'Groupement de communes',
      county: 'Département ou comté',
      region: 'Région',
    },
  },
};
