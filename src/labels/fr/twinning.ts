import type { ModelWords } from '../label-words';

export const twinning: ModelWords = {
  one: 'Jumelage',
  many: 'Jumelages',
  fields: {
    title: [
      'Titre',
      'Si vous le laissez vide, les lecteurs voient les noms des villes : « Nancy – Karlsruhe ».',
    ],
    slug: [
      'Nom court',
      'Partie de l’adresse web, par exemple nancy-karlsruhe. Tiré des villes si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    kind: ['Nature', 'Le degré d’engagement de l’accord.'],
    state: ['État', 'Où en est la relation aujourd’hui.'],
    cities: ['Villes', 'Toutes les parties, deux ou plus. Tapez quelques lettres pour chercher.'],
    prospectCountryCode: [
      'Pays envisagé',
      'Seulement pour un projet dont la ville n’est pas encore choisie.',
    ],
    since: ['Depuis', 'Année, mois ou jour de l’accord : 1954, 1954-06, 1954-06-11.'],
    sinceBasis: ['Fondement de la date', 'Ce qui s’est passé à cette date.'],
    until: ['Jusqu’à', 'Seulement si l’accord a pris fin.'],
    milestones: [
      'Étapes',
      'Les moments de sa vie : délibération, signature, renouvellement, suspension.',
    ],
    themes: ['Thèmes', 'Ce sur quoi les villes travaillent ensemble.'],
    summary: ['Résumé', 'Deux ou trois phrases sur ce que les villes partagent.'],
    body: ['Texte', 'Le récit complet, avec des intertitres et des liens.'],
    cover: ['Image principale', 'Affichée en grand en haut de la page.'],
    documents: ['Documents', 'L’accord signé, les délibérations, les programmes.'],
    sources: ['Sources', 'D’où viennent les informations.'],
    anniversaries: ['Anniversaires', 'S’ajoutent dans la fiche de l’anniversaire.'],
    exchanges: ['Échanges', 'S’ajoutent dans la fiche de l’échange.'],
  },
  values: {
    kind: {
      twinning: 'Jumelage',
      friendship: 'Amitié',
      contact: 'Contact',
      project: 'Projet',
    },
    state: {
      prospective: 'Envisagé',
      negotiating: 'En négociation',
      active: 'Actif',
      dormant: 'En sommeil',
      suspended: 'Suspendu',
      ended: 'Terminé',
    },
    sinceBasis: {
      signature: 'Signature',
      'council-vote': 'Délibération du conseil',
      ratification: 'Ratification',
      unspecified: 'Non précisé',
    },
  },
};
