import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';
import { STRING_MAX_LENGTH } from './input/parse-scalar';
import type { DeclaredAttributes } from './type-schema';

/**
 * Strapi refuses a `string` of more than 255 UTF-16 units unless its schema names another limit. How
 * long it may be is said by `parseScalar`, in whole characters of up to two units each, so that the
 * limit here is one that no text reaches. It stays out of what is enumerated: the panel would print
 * it below every field.
 */
export function liftStringLimit(strapi: Core.Strapi): void {
  const owners: { attributes: DeclaredAttributes }[] = [
    ...CONTENT_TYPES.map(({ uid }) => strapi.contentType(uid)),
    ...Object.values(strapi.components),
  ];
  for (const { attributes } of owners) {
    for (const attribute of Object.values(attributes)) {
      if (attribute.type !== 'string') continue;
      Object.defineProperty(attribute, 'maxLength', { value: 2 * STRING_MAX_LENGTH });
    }
  }
}
