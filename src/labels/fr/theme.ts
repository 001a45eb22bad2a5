import type { ModelWords } from '../label-words';

export const theme: ModelWords = {
  one: 'Thème',
  many: 'Thèmes',
  fields: {
    name: ['Nom', 'Un ou deux mots, par exemple « Urbanisme ».'],
    slug: [
      'Nom court',
      'Partie de l’adresse web. Tiré du nom si vous le laissez vide ; une adresse déjà publiée reste valable.',
    ],
    summary: ['Résumé', 'Une ou deux phrases sur ce qui en relève.'],
    twinnings: ['Jumelages', 'S’ajoutent dans la fiche du jumelage.'],
    exchanges: ['Échanges', 'S’ajoutent dans la fiche de l’échange.'],
  },
};
