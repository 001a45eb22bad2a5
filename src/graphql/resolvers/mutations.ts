import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CONTENT_TYPES, type ContentTypeInfo, type ContentUid } from '../../content/content-types';
import { parseLocale, type ReadQuery } from '../../content/query/read-query';
import { Violations } from '../../content/query/violations';
import { rootFields } from '../schema/root-sdl';
import { askedQuery } from '../selection/asked-query';
import type { FieldArguments } from '../selection/raw-arguments';
import type { Resolvers } from './context';
import { readDocument } from './read-asked';

/**
 * Resolvers of the fields of `Mutation`. They write through the document service, whose middleware
 * holds the rules, and answer with what readers get once the write is committed. What is asked of
 * the answer is checked before anything is written.
 */
export const mutations = (strapi: Core.Strapi): Resolvers =>
  Object.fromEntries(
    CONTENT_TYPES.flatMap((contentType) => Object.entries(mutationsOf(strapi, contentType))),
  );

function mutationsOf(strapi: Core.Strapi, contentType: ContentTypeInfo): Resolvers {
  const { uid } = contentType;
  const names = rootFields(contentType);
  return {
    async [names.create](_source, args, context, info) {
      const asked = await askedQuery(strapi, uid, args, info, { list: false });
      const { documentId } = await strapi.documents(uid).create(writeParams(args, asked.query));
      return readDocument(strapi, context, asked, { documentId });
    },
    async [names.update](_source, args, context, info) {
      const asked = await askedQuery(strapi, uid, args, info, { list: false });
      const documentId = await existing(strapi, contentType, args);
      await strapi.documents(uid).update({ documentId, ...writeParams(args, asked.query) });
      return readDocument(strapi, context, asked, { documentId });
    },
    async [names.delete](_source, args) {
      const violations = new Violations();
      const locale = await parseLocale(strapi, args.locale, violations);
      violations.throwIfAny();
      const documentId = await existing(strapi, contentType, args);
      await strapi.documents(uid).delete({ documentId, locale });
      return { documentId };
    },
  };
}

/** GraphQL's input objects have no prototype, which not all of Strapi expects. */
const writeParams = ({ data }: FieldArguments, { locale, version }: ReadQuery) => ({
  data: structuredClone(data as object),
  locale,
  status: version,
});

/** @throws NotFoundError when no version of the document exists. */
async function existing(
  strapi: Core.Strapi,
  { uid, singular }: ContentTypeInfo,
  { documentId }: FieldArguments,
): Promise<string> {
  const id = String(documentId);
  const found = id.includes('\0') ? 0 : await count(strapi, uid, id);
  if (found === 0) {
    throw new errors.NotFoundError(
      `There is no ${singular} with the document id ${JSON.stringify(id)}`,
    );
  }
  return id;
}

const count = (strapi: Core.Strapi, uid: ContentUid, documentId: string): Promise<number> =>
  strapi.db.query(uid).count({ where: { documentId } });
