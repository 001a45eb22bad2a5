import type { Core } from '@strapi/strapi';
import { type Attribute, publicAttributes } from '../../content/query/attributes';
import { enumerationName } from './enumerations';
import { modelOf, typeNames } from './models';
import { scalarType } from './scalar-type';

/** Kept by Strapi, or said by the arguments of a mutation. */
const NOT_WRITABLE = ['documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

/** `filters` of a content type or component: whatever the parser of REST filters takes. */
export function filtersSdl(strapi: Core.Strapi, uid: string): string {
  const { filters } = typeNames(modelOf(strapi, uid));
  const fields = [...publicAttributes(strapi, uid)].flatMap(([name, attribute]) => {
    const type = filterType(strapi, name, attribute);
    return type ? [`${name}: ${type}`] : [];
  });
  const groups = `and: [${filters}] or: [${filters}] not: ${filters}`;
  return `input ${filters} { ${fields.join(' ')} ${groups} }`;
}

function filterType(strapi: Core.Strapi, name: string, attribute: Attribute): string | undefined {
  if (name === 'id') return undefined;
  if (name === 'documentId') return 'IDFilterInput';
  switch (attribute.kind) {
    case 'scalar':
      return `${scalarType(attribute.type)}FilterInput`;
    case 'component':
    case 'relation':
      return typeNames(modelOf(strapi, attribute.target)).filters;
    case 'media':
    case 'localizations':
      return undefined;
  }
}

/** `data` of a mutation: relations by document id, files by id, components in full. */
export function dataSdl(strapi: Core.Strapi, uid: string): string {
  const { input } = typeNames(modelOf(strapi, uid));
  const isComponent = !uid.includes('::');
  const fields = [...publicAttributes(strapi, uid)].flatMap(([name, attribute]) => {
    if (NOT_WRITABLE.includes(name) || attribute.kind === 'localizations') return [];
    if (name === 'id') return isComponent ? ['id: ID'] : [];
    return [`${name}: ${dataType(strapi, uid, name, attribute)}`];
  });
  return `input ${input} { ${fields.join(' ')} }`;
}

function dataType(
  strapi: Core.Strapi,
  uid: string,
  name: string,
  attribute: Exclude<Attribute, { kind: 'localizations' }>,
): string {
  if (attribute.kind === 'scalar') {
    return attribute.values ? enumerationName(strapi, uid, name) : scalarType(attribute.type);
  }
  const one =
    attribute.kind === 'component' ? typeNames(modelOf(strapi, attribute.target)).input : 'ID';
  return attribute.many ? `[${one}]` : one;
}
