import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import { type DeclaredAttributes, describeType, type TypeSchema } from './type-schema';

/** What can be written into documents of a type, as its schema.json and its components' say. */
export const schemaOf = (strapi: Core.Strapi, uid: ContentUid): TypeSchema =>
  describeType(uid, strapi.contentType(uid).attributes, (component) => {
    const found = Object.entries(strapi.components).find(([name]) => name === component);
    if (!found) throw new Error(`There is no component ${component}`);
    const { attributes }: { attributes: DeclaredAttributes } = found[1];
    return attributes;
  });
