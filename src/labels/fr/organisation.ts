import type { ModelWords } from '../label-words';

export const organisation: ModelWords = {
  one: 'Organisme',
  many: 'Organismes',
  fields: {
    name: ['Nom', 'Tel que les lecteurs de cette langue le connaissent.'],
    slug: [
      'Nom court',
      'Partie de l’adresse web. Tiré du nom si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    kind: ['Nature', 'De quelle sorte d’organisme il s’agit.'],
    city: ['Ville', 'La ville où il est établi.'],
    website: ['Site web', 'Le site officiel, qui commence par https://'],
    summary: ['Résumé', 'Deux ou trois phrases sur son activité.'],
    sources: ['Sources', 'D’où viennent les informations.'],
    exchanges: ['Échanges', 'S’ajoutent dans la fiche de l’échange.'],
  },
  values: {
    kind: {
      association: 'Association',
      school: 'École',
      university: 'Université',
      research: 'Établissement de recherche',
      embassy: 'Ambassade',
      consulate: 'Consulat',
      'chamber-of-commerce': 'Chambre de commerce',
      'development-agency': 'Agence de développement',
      company: 'Entreprise',
      other: 'Autre',
    },
  },
};
