import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentUid } from '../content/content-types';

type Query = Readonly<Record<string, unknown>>;

/** What somebody may read of a list. */
export interface ListPermission {
  /** The query without filters and order by what they may not read, limited to their documents. */
  permitted: (query: Query) => Promise<Query>;
  /** Of all documents, or of one. */
  mayRead: (attribute: string, row?: Record<string, unknown>) => boolean;
  /** Of another type, which relations lead to. */
  mayReadOf: (uid: string, attribute: string) => boolean;
  /** Whether it depends on the document: its fields and who made it are needed to tell. */
  dependsOnRow: boolean;
}

/** For the command line. */
export const EVERYTHING: ListPermission = {
  permitted: async (query) => query,
  mayRead: () => true,
  mayReadOf: () => true,
  dependsOnRow: false,
};

/**
 * The permissions of a role as the content manager applies them to its lists.
 *
 * @throws ForbiddenError when it may not read the type at all
 */
export function listPermission(
  strapi: Core.Strapi,
  uid: ContentUid,
  userAbility: unknown,
): ListPermission {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility, model: uid });
  if (checker.cannot.read()) throw new errors.ForbiddenError();
  // Of a component a role may read single parts: what is written as one list is read as a whole.
  const partsOf = (attribute: string): string[] => {
    const attributes: Struct.ContentTypeSchema['attributes'] = strapi.getModel(uid).attributes;
    const found = attributes[attribute];
    return found?.type === 'component'
      ? Object.keys(strapi.getModel(found.component).attributes).map((it) => `${attribute}.${it}`)
      : [attribute];
  };
  return {
    async permitted(query) {
      const permitted: Query = await checker.sanitizedQuery.read(query);
      return permitted;
    },
    mayRead: (attribute, row) =>
      partsOf(attribute).every((part) => Boolean(checker.can.read(row, part))),
    mayReadOf: (other, attribute) =>
      Boolean(checkers.create({ userAbility, model: other }).can.read(undefined, attribute)),
    dependsOnRow: Boolean(checker.requiresEntity.read()),
  };
}
