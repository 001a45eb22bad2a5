import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import { type DeclaredAttributes, describeType, type TypeSchema } from './type-schema';

const known = new WeakMap<Core.Strapi, Map<ContentUid, TypeSchema>>();

/** What can be written into a document of a type, from its declaration. */
export function schemaOf(strapi: Core.Strapi, uid: ContentUid): TypeSchema {
  const schemas = known.get(strapi) ?? new Map<ContentUid, TypeSchema>();
  known.set(strapi, schemas);
  const schema = schemas.get(uid) ?? describe(strapi, uid);
  schemas.set(uid, schema);
  return schema;
}

const describe = (strapi: Core.Strapi, uid: ContentUid): TypeSchema =>
  describeType(uid, strapi.contentType(uid).attributes, (component) => {
    const found = Object.entries(strapi.components).find(([name]) => name === component);
    if (!found) throw new Error(`There is no component ${component}`);
    const { attributes }: { attributes: DeclaredAttributes } = found[1];
    return attributes;
  });
