import type { Core } from '@strapi/strapi';
import { isContentUid } from '../../content/content-types';
import { type Attribute, publicAttributes } from '../../content/query/attributes';
import { enumerationName } from './enumerations';
import { described, modelOf, typeNames } from './models';
import { scalarType } from './scalar-type';

const FALLBACK_FIELDS = `
  "Localised fields shown in the default locale because the document's locale says nothing there"
  fallbackFields: [String!]!`;

/** The object type of a content type, a component or a file, with all that a reader may name. */
export function outputSdl(strapi: Core.Strapi, uid: string): string {
  const model = modelOf(strapi, uid);
  const attributes = [...publicAttributes(strapi, uid)];
  const fields = attributes.flatMap(([name, attribute]) =>
    outputFields(strapi, uid, name, attribute),
  );
  if (isContentUid(uid)) fields.push(FALLBACK_FIELDS);
  return `${described(model.info.description)}type ${model.globalId} { ${fields.join('\n')} }`;
}

function outputFields(
  strapi: Core.Strapi,
  uid: string,
  name: string,
  attribute: Attribute,
): string[] {
  switch (attribute.kind) {
    case 'scalar':
      // Row ids change with every publication: documents go by `documentId`.
      if (name === 'id') return isContentUid(uid) ? [] : ['id: ID!'];
      if (name === 'documentId') return ['documentId: ID!'];
      return [
        `${name}: ${attribute.values ? enumerationName(strapi, uid, name) : scalarType(attribute.type)}`,
      ];
    case 'localizations':
      return [
        '"Every locale that has this document, the same whichever is asked; fields only"',
        ...listFields('localizations', typeNames(modelOf(strapi, uid)), ''),
      ];
    case 'media': {
      const names = typeNames(modelOf(strapi, attribute.target));
      return attribute.many ? listFields(name, names, '') : [`${name}: ${names.type}`];
    }
    case 'component':
    case 'relation': {
      const names = typeNames(modelOf(strapi, attribute.target));
      if (!attribute.many) return [`${name}: ${names.type}`];
      const list = listFields(name, names, listArguments(names.filters));
      return attribute.kind === 'component' ? list.slice(0, 1) : list;
    }
  }
}

const listFields = (
  name: string,
  { type, related }: { type: string; related: string },
  args: string,
): string[] => [`${name}${args}: [${type}!]!`, `${name}_connection${args}: ${related}!`];

const listArguments = (filters: string): string =>
  `(filters: ${filters}, pagination: PaginationArg, sort: [String])`;

/** What `…_connection` fields answer with: at the root, and below a document. */
export function connectionsSdl(strapi: Core.Strapi, uid: string): string {
  const { type, page, related } = typeNames(modelOf(strapi, uid));
  const names = isContentUid(uid) ? [page, related] : [related];
  return names
    .map((name) => `type ${name} { nodes: [${type}!]! pageInfo: Pagination! }`)
    .join('\n');
}
