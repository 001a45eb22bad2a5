import type { en } from './en';

export const fr: Record<keyof typeof en, string> = {
  'jumelle.pictures.title': 'Description des images',
  'jumelle.pictures.hint':
    'Pour les personnes qui ne voient pas l’image\u00a0: ce qu’elle montre, en une phrase. Nécessaire dans chaque langue publiée avant qu’une image devienne publique.',
  'jumelle.pictures.alternativeText': 'Description',
  'jumelle.pictures.caption': 'Légende',
  'jumelle.pictures.source': 'Dans la langue par défaut\u00a0: «\u00a0{text}\u00a0»',
  'jumelle.pictures.language': 'Langue',
  'jumelle.pictures.described': '{language} – complet',
  'jumelle.pictures.undescribed':
    '{language} – {count, plural, one {# manquante} other {# manquantes}}',
  'jumelle.pictures.save': 'Enregistrer la description',
  'jumelle.pictures.saveOf': 'Enregistrer la description de {name}',
  'jumelle.pictures.saved': 'Description enregistrée',
  'jumelle.pictures.failed': 'La description n’a pas été enregistrée.',
  'jumelle.pictures.unread': 'Les descriptions ne peuvent pas être lues pour le moment.',
  'jumelle.pictures.retry': 'Réessayer',
};
