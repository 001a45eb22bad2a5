import type { ModelWords } from '../label-words';

export const exchange: ModelWords = {
  one: 'Échange',
  many: 'Échanges',
  fields: {
    title: [
      'Titre',
      'Ce que les lecteurs voient d’abord, par exemple « L’orchestre des jeunes à Karlsruhe ».',
    ],
    slug: [
      'Nom court',
      'Partie de l’adresse web. Tiré du titre si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    kind: ['Nature', 'Ce que les gens font ensemble.'],
    startsOn: ['Début', 'Année, mois ou jour : 2025, 2025-05, 2025-05-09.'],
    endsOn: ['Fin', 'À laisser vide si l’échange dure un jour.'],
    place: ['Lieu', 'Salle, école ou quartier ; la ville elle-même est la ville hôte.'],
    host: ['Ville hôte', 'La ville où cela se passe.'],
    cities: ['Villes', 'Toutes les villes participantes. Tapez quelques lettres pour chercher.'],
    twinnings: ['Jumelages', 'Les accords que l’échange fait vivre.'],
    organisations: ['Organismes', 'Ceux qui l’organisent ou y participent.'],
    themes: ['Thèmes', 'Ce dont il s’agit.'],
    participants: ['Participants', 'Le nombre de personnes qui y ont pris part.'],
    summary: ['Résumé', 'Deux ou trois phrases.'],
    body: ['Texte', 'Le récit complet, avec des intertitres et des liens.'],
    outcome: ['Bilan', 'Ce qui en est sorti.'],
    website: ['Site web', 'Une page qui en parle, dont l’adresse commence par https://'],
    cover: ['Image principale', 'Affichée en grand en haut de la page.'],
    gallery: ['Images', 'Affichées ensemble sous le texte.'],
    sources: ['Sources', 'D’où viennent les informations.'],
    anniversaries: ['Anniversaires', 'S’ajoutent dans la fiche de l’anniversaire.'],
  },
  values: {
    kind: {
      'official-visit': 'Visite officielle',
      cultural: 'Culture',
      school: 'Scolaire',
      university: 'Université',
      sports: 'Sport',
      economic: 'Économie',
      'cooperation-programme': 'Programme de coopération',
      event: 'Événement',
      other: 'Autre',
    },
  },
};
