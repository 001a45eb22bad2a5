import type { ContentAction, FileAction, Role } from './roles';

/** A permission as Strapi keeps it on a role. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: readonly string[]; locales?: readonly string[] };
  conditions: readonly string[];
}

/** A content type as the permissions see it. */
export interface PermittedType {
  uid: string;
  /** All of them as Strapi names them: `name`, `keyFigures.label`. */
  fields: readonly string[];
  /** Those that carry text per locale. */
  texts: readonly string[];
}

export interface PermittedLocales {
  default: string;
  codes: readonly string[];
}

const CONTENT_ACTIONS: Readonly<Record<ContentAction, { id: string; hasFields: boolean }>> = {
  read: { id: 'plugin::content-manager.explorer.read', hasFields: true },
  create: { id: 'plugin::content-manager.explorer.create', hasFields: true },
  update: { id: 'plugin::content-manager.explorer.update', hasFields: true },
  delete: { id: 'plugin::content-manager.explorer.delete', hasFields: false },
  publish: { id: 'plugin::content-manager.explorer.publish', hasFields: false },
};

const FILE_ACTIONS: Readonly<Record<FileAction, readonly string[]>> = {
  read: ['plugin::upload.read'],
  upload: ['plugin::upload.assets.create'],
  change: ['plugin::upload.assets.update'],
  download: ['plugin::upload.assets.download', 'plugin::upload.assets.copy-link'],
  arrange: ['plugin::upload.configure-view'],
};

/** Strapi's own: the file was uploaded by whoever asks. */
const IS_CREATOR = 'admin::is-creator';

/** All permissions of a role, as they have to stand in the database. */
export function permissionsOf(
  role: Role,
  types: readonly PermittedType[],
  locales: PermittedLocales,
): Permission[] {
  return [
    ...types.flatMap((type) =>
      role.content.map((action) => contentPermission(role, action, type, locales)),
    ),
    ...role.files.flatMap((action) =>
      FILE_ACTIONS[action].map((id) =>
        plain(id, action === 'change' && role.changesFilesOf === 'themselves' ? [IS_CREATOR] : []),
      ),
    ),
    ...role.staff.map((id) => plain(id)),
  ];
}

function contentPermission(
  role: Role,
  action: ContentAction,
  type: PermittedType,
  locales: PermittedLocales,
): Permission {
  const { id, hasFields } = CONTENT_ACTIONS[action];
  const reads = action === 'read';
  const fields = reads || role.writes === 'everything' ? type.fields : type.texts;
  return {
    action: id,
    subject: type.uid,
    properties: {
      ...(hasFields ? { fields } : {}),
      locales: reads ? locales.codes : writableLocales(role, locales),
    },
    conditions: [],
  };
}

/** Facts are in the default locale, and whoever writes texts only does not get there. */
function writableLocales(role: Role, { default: facts, codes }: PermittedLocales): string[] {
  if (role.locales === 'all') return [...codes];
  const translations = codes.filter((code) => code !== facts);
  if (role.locales === 'translations') return translations;
  const { only } = role.locales;
  return translations.filter((code) => code === only);
}

const plain = (action: string, conditions: readonly string[] = []): Permission => ({
  action,
  subject: null,
  properties: {},
  conditions,
});
