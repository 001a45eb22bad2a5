import { STAFF_ACTIONS, type StaffAction } from './staff-actions';

/** What Strapi lets people do with entries; unpublishing needs `publish`, discarding `update`. */
export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** What Strapi lets people do with files; `change` covers replacing and deleting. */
export type FileAction = 'read' | 'upload' | 'change' | 'download' | 'arrange';

export interface Role {
  /** Never changes: it is how the role is found again in the database. */
  code: string;
  name: string;
  /** For administrators who hand out roles, in both languages of the panel. */
  description: string;
  content: readonly ContentAction[];
  /** `text`: only what is written per locale, and only in `locales`. Reading is never limited. */
  writes: 'everything' | 'text' | 'nothing';
  locales: 'all' | 'translations' | { only: string };
  files: readonly FileAction[];
  /** Files are changed by everybody who may, or by whoever uploaded them. */
  changesFilesOf: 'everybody' | 'themselves';
  staff: readonly StaffAction[];
}

const { home, history, export: exporting, import: importing } = STAFF_ACTIONS;

/** Has every permission there is, which Strapi sees to; only its name is ours. */
export const ADMINISTRATOR = {
  code: 'strapi-super-admin',
  name: 'Administrator',
  description:
    'Does everything: accounts, roles, locales and settings as well. ' +
    '· Fait tout, y compris les comptes, les rôles, les langues et les réglages.',
};

/**
 * Comes with Strapi and is none of ours: people without a right to publish are contributors. It goes
 * while nobody has it.
 */
export const SUPERSEDED_CODE = 'strapi-author';

const TRANSLATES = {
  content: ['read', 'create', 'update'],
  writes: 'text',
  files: ['read', 'download'],
  changesFilesOf: 'themselves',
  staff: [home, history, exporting],
} as const satisfies Partial<Role>;

/** Who may do what. What is not in this table is for administrators. */
export const ROLES: readonly Role[] = [
  {
    code: 'strapi-editor',
    name: 'Editor',
    description:
      'Writes, publishes, imports and deletes all content and files. ' +
      '· Rédige, publie, importe et supprime tous les contenus et fichiers.',
    content: ['read', 'create', 'update', 'delete', 'publish'],
    writes: 'everything',
    locales: 'all',
    files: ['read', 'upload', 'change', 'download', 'arrange'],
    changesFilesOf: 'everybody',
    staff: [home, history, importing, exporting],
  },
  {
    code: 'jumelle-contributor',
    name: 'Contributor',
    description:
      'Writes drafts and uploads files; what is published stays as it is until an editor publishes. ' +
      '· Rédige des brouillons et ajoute des fichiers ; rien ne change en ligne sans un éditeur.',
    content: ['read', 'create', 'update', 'delete'],
    writes: 'everything',
    locales: 'all',
    files: ['read', 'upload', 'change', 'download'],
    changesFilesOf: 'themselves',
    staff: [home, history, exporting],
  },
  {
    code: 'jumelle-translator',
    name: 'Translator',
    description:
      'Drafts texts in every locale but the default one; facts and publishing are for others. ' +
      '· Rédige les textes dans toutes les langues sauf celle par défaut, sans toucher aux faits ni publier.',
    ...TRANSLATES,
    locales: 'translations',
  },
  {
    code: 'jumelle-reader',
    name: 'Reader',
    description:
      'Reads everything, drafts and history included, and changes nothing. ' +
      '· Consulte tout, brouillons et historique compris, et ne change rien.',
    content: ['read'],
    writes: 'nothing',
    locales: 'all',
    files: ['read', 'download'],
    changesFilesOf: 'themselves',
    staff: [home, history, exporting],
  },
];

/** Begins the codes of the roles of one locale each. */
export const LOCALE_ROLE_PREFIX = 'jumelle-translator-';

/** A translator's role for one locale: whoever is given several may write in each of them. */
export const translatorOf = (locale: { code: string; name: string }): Role => ({
  code: `${LOCALE_ROLE_PREFIX}${locale.code.toLowerCase()}`,
  name: `Translator – ${locale.name}`,
  description:
    `Drafts texts in ${locale.name}; facts and publishing are for others. ` +
    `· Rédige les textes en ${locale.name}, sans toucher aux faits ni publier.`,
  ...TRANSLATES,
  locales: { only: locale.code },
});
