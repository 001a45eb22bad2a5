import type { Core } from '@strapi/strapi';
import type { ContentTypeInfo } from '../../content/content-types';
import { modelOf, typeNames } from './models';

const LOCALE = 'locale: I18NLocaleCode';
const STATUS = `
  "DRAFT needs an API token that may write"
  status: PublicationStatus = PUBLISHED`;

/** Names of the root fields of a content type. */
export const rootFields = ({ singular, plural }: ContentTypeInfo) => {
  const name = singular.charAt(0).toUpperCase() + singular.slice(1);
  return {
    one: singular,
    list: plural,
    connection: `${plural}_connection`,
    create: `create${name}`,
    update: `update${name}`,
    delete: `delete${name}`,
  };
};

export function rootSdl(strapi: Core.Strapi, contentType: ContentTypeInfo): string {
  const names = typeNames(modelOf(strapi, contentType.uid));
  const fields = rootFields(contentType);
  const list = `(filters: ${names.filters}, pagination: PaginationArg, sort: [String] ${LOCALE} ${STATUS})`;
  return `
    type Query {
      ${fields.list}${list}: [${names.type}!]!
      ${fields.connection}${list}: ${names.page}!
      "By its document id or by its slug"
      ${fields.one}(documentId: ID, slug: String ${LOCALE} ${STATUS}): ${names.type}
    }
    type Mutation {
      ${fields.create}(data: ${names.input}! ${LOCALE} ${STATUS}): ${names.type}
      ${fields.update}(documentId: ID!, data: ${names.input}! ${LOCALE} ${STATUS}): ${names.type}
      "Of a translation, removes that locale only; of the default locale, the whole document"
      ${fields.delete}(documentId: ID! ${LOCALE}): DeleteMutationResponse
    }`;
}
