import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { type Permission, permissionsOf, type PermittedType } from './role-permissions';
import {
  ADMINISTRATOR,
  LOCALE_ROLE_PREFIX,
  type Role,
  ROLES,
  SUPERSEDED_CODE,
  translatorOf,
} from './roles';

interface StoredRole {
  id: number | string;
  code: string;
  name: string;
  description: string | null;
}

interface Locale {
  code: string;
  name: string;
}

/** What is used of Strapi's service for roles. */
interface RoleService {
  assignPermissions(roleId: StoredRole['id'], permissions: readonly Permission[]): Promise<unknown>;
  deleteByIds(ids: readonly StoredRole['id'][]): Promise<unknown>;
  getUsersCount(roleId: StoredRole['id']): Promise<number>;
}

/**
 * Brings the roles in the database to what the table says: those that lack are made, permissions that
 * lack are given, others taken away. Roles that administrators made stay as they are. Several
 * instances may do so at once.
 */
export async function reconcileRoles(strapi: Core.Strapi): Promise<void> {
  const { assignPermissions, deleteByIds, getUsersCount } = strapi.service('admin::role');
  const service: RoleService = { assignPermissions, deleteByIds, getUsersCount };
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('jumelle roles'))");
    const localeService = strapi.plugin('i18n').service('locales');
    const found: Locale[] = await localeService.find();
    const defaultCode: string = await localeService.getDefaultLocale();
    const locales = { default: defaultCode, codes: found.map(({ code }) => code).sort() };
    const types = CONTENT_TYPES.map(({ uid }) => permittedType(strapi, uid));
    const roles = [...ROLES, ...found.filter(({ code }) => code !== defaultCode).map(translatorOf)];

    const stored = await storedRoles(strapi);
    await describe(strapi, stored, ADMINISTRATOR);
    for (const role of roles) {
      const id = await describe(strapi, stored, role);
      await service.assignPermissions(id, permissionsOf(role, types, locales));
    }
    const wanted = new Set(roles.map(({ code }) => code));
    for (const { id, code } of stored) {
      const isOurs = code.startsWith(LOCALE_ROLE_PREFIX) || code === SUPERSEDED_CODE;
      if (!isOurs || wanted.has(code)) continue;
      if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
      // Whoever translated into a locale that is gone may still read.
      else if (code !== SUPERSEDED_CODE) await keepReading(service, id, types, locales);
    }
  });
}

async function keepReading(
  service: RoleService,
  id: StoredRole['id'],
  types: readonly PermittedType[],
  locales: { default: string; codes: readonly string[] },
): Promise<void> {
  const nowhere = translatorOf({ code: '', name: '' });
  const reading: Role = { ...nowhere, content: ['read'] };
  await service.assignPermissions(id, permissionsOf(reading, types, locales));
}

async function storedRoles(strapi: Core.Strapi): Promise<StoredRole[]> {
  const stored: StoredRole[] = await strapi.db
    .query('admin::role')
    .findMany({ select: ['id', 'code', 'name', 'description'] });
  return stored;
}

/** Sees to it that a role is there by its name; its id. */
async function describe(
  strapi: Core.Strapi,
  stored: readonly StoredRole[],
  { code, name, description }: Pick<Role, 'code' | 'name' | 'description'>,
): Promise<StoredRole['id']> {
  const roles = strapi.db.query('admin::role');
  const taken = stored.some((role) => role.code !== code && role.name === name);
  // A role that an administrator made keeps its name; two of the same could not be told apart.
  const data = { name: taken ? `${name} (Jumelle)` : name, description };
  const role = stored.find((each) => each.code === code);
  if (!role) {
    const created: StoredRole = await roles.create({ data: { code, ...data } });
    return created.id;
  }
  if (role.name !== data.name || role.description !== data.description) {
    await roles.update({ where: { id: role.id }, data });
  }
  return role.id;
}

/** Field names as Strapi's roles have them: the parts of components, not the components. */
function permittedType(strapi: Core.Strapi, uid: ContentUid): PermittedType {
  const schema = strapi.contentType(uid);
  const { getNestedFields } = strapi.service('admin::content-type');
  const fields: string[] = getNestedFields(schema, { components: strapi.components });
  const { columns, components } = localisedAttributes(schema);
  const localised = new Set([...columns, ...components]);
  return { uid, fields, texts: fields.filter((name) => localised.has(name.split('.')[0] ?? name)) };
}
