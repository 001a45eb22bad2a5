/** What people call the states of an import, on the page about it and in messages. */
export const STATES = {
  en: {
    mapping: 'Columns to match',
    checking: 'Being checked',
    checked: 'Checked, not applied',
    applying: 'Being applied',
    applied: 'Applied',
    failed: 'Stopped',
  },
  fr: {
    mapping: 'Colonnes à associer',
    checking: 'Vérification en cours',
    checked: 'Vérifié, non appliqué',
    applying: 'Application en cours',
    applied: 'Appliqué',
    failed: 'Interrompu',
  },
} as const;
