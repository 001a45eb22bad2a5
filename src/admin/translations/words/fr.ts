import type { Words } from '../../panel-part';

export const fr: Words = {
  'jumelle.translations.panel.title': 'Traduction',
  'jumelle.translations.panel.from': 'Langue\u00a0: {language}. Langue d’origine\u00a0: {main}.',
  'jumelle.translations.panel.shared':
    'Les faits, les liens et les images sont communs à toutes les langues. Ils se modifient une seule fois, dans l’original.',
  'jumelle.translations.panel.open': 'Ouvrir l’original ({main})',
  'jumelle.translations.shared.see': 'Commun : voir en {language}',
  'jumelle.translations.shared.edit': 'Commun\u00a0: modifier en {language}',
  'jumelle.translations.shared.none': 'Aucun',
  'jumelle.translations.shared.more': '{count, plural, one {et # autre} other {et # autres}}',
  'jumelle.translations.original.empty': 'Pas de texte en {language}',
  'jumelle.translations.original.more': 'Afficher tout le texte',
  'jumelle.translations.original.less': 'Afficher moins',
  'jumelle.translations.original.copy': 'Copier ce texte',
  'jumelle.translations.original.replace': 'Remplacer par ce texte',
  'jumelle.translations.original.copy-list': 'Tout copier pour traduire',
  'jumelle.translations.begin.here':
    'Une nouvelle fiche commence en {main}. Une fois enregistrée, choisissez {language} au-dessus du formulaire pour la traduire.',
  'jumelle.translations.begin.not-allowed':
    'Une nouvelle fiche commence en {main}, où vous ne pouvez pas en créer. Demandez à un collègue, puis traduisez-la.',
  'jumelle.translations.yes': 'Oui',
  'jumelle.translations.no': 'Non',
};
