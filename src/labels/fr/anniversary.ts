import type { ModelWords } from '../label-words';

export const anniversary: ModelWords = {
  one: 'Anniversaire',
  many: 'Anniversaires',
  fields: {
    title: ['Titre', 'Si vous le laissez vide, les lecteurs voient « 60 ans Nancy – Karlsruhe ».'],
    slug: [
      'Nom court',
      'Partie de l’adresse web. Tiré du sujet et du nombre d’années si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    occasion: ['Occasion', 'Ce que l’on célèbre.'],
    years: ['Années', 'Le nombre d’années célébrées, par exemple 60.'],
    twinning: ['Jumelage', 'L’accord que l’on célèbre, le cas échéant.'],
    city: ['Ville', 'La ville que l’on célèbre, ou qui a adhéré au réseau.'],
    network: ['Réseau', 'Le réseau que l’on célèbre, ou auquel la ville a adhéré.'],
    dueOn: [
      'Échéance',
      'Quand les années sont révolues. Calculée d’après la date du sujet ; à saisir seulement s’il n’en a pas.',
    ],
    celebratedOn: ['Célébré le', 'La date réelle de la fête, souvent à des mois d’écart.'],
    exchanges: ['Célébrations', 'Les échanges au cours desquels on l’a célébré.'],
    summary: ['Résumé', 'Deux ou trois phrases.'],
    body: ['Texte', 'Le récit complet, avec des intertitres et des liens.'],
    cover: ['Image principale', 'Affichée en grand en haut de la page.'],
    sources: ['Sources', 'D’où viennent les informations.'],
  },
  values: {
    occasion: {
      twinning: 'Jumelage',
      'city-founding': 'Fondation de la ville',
      membership: 'Adhésion à un réseau',
      other: 'Autre',
    },
  },
};
