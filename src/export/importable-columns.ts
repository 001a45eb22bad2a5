import type { Core, Struct } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import { modelWords } from '../labels/labels';

/** Pictures and documents are no part of a spreadsheet. */
const isLeftOut = (attribute: Struct.ContentTypeSchema['attributes'][string]): boolean =>
  attribute.type === 'media' || 'mappedBy' in attribute;

/** What is entered in the form of a type, in its order; relations where they are entered. */
export function importableColumns(strapi: Core.Strapi, uid: ContentUid): string[] {
  const attributes: Struct.ContentTypeSchema['attributes'] = strapi.getModel(uid).attributes;
  return Object.keys(modelWords('en', uid)?.fields ?? {}).filter((name) => {
    const attribute = attributes[name];
    return attribute !== undefined && !isLeftOut(attribute);
  });
}
