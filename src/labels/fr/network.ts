import type { ModelWords } from '../label-words';

export const network: ModelWords = {
  one: 'Réseau',
  many: 'Réseaux',
  fields: {
    name: ['Nom', 'Tel que les lecteurs de cette langue le connaissent.'],
    acronym: ['Sigle', 'Par exemple CCRE.'],
    slug: [
      'Nom court',
      'Partie de l’adresse web. Tiré du nom si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    kind: ['Nature', 'De quelle sorte d’organisation il s’agit.'],
    foundedOn: ['Fondation', 'Une année suffit, même approximative : 1951, 195X.'],
    website: ['Site web', 'Le site officiel, qui commence par https://'],
    members: [
      'Villes membres',
      'Les villes qui en font partie. Tapez quelques lettres pour chercher.',
    ],
    summary: ['Résumé', 'Deux ou trois phrases sur l’action du réseau.'],
    body: ['Texte', 'Le récit complet, avec des intertitres et des liens.'],
    cover: ['Image principale', 'Affichée en grand en haut de la page.'],
    sources: ['Sources', 'D’où viennent les informations.'],
    anniversaries: ['Anniversaires', 'S’ajoutent dans la fiche de l’anniversaire.'],
  },
  values: {
    kind: {
      'national-association': 'Association nationale',
      'european-association': 'Association européenne',
      'cross-border-body': 'Organisme transfrontalier',
      institute: 'Institut',
      'award-group': 'Groupe de lauréats',
      other: 'Autre',
    },
  },
};
