import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import type { PresentedDocument } from '../content/present';
import { publicAttributes } from '../content/query/attributes';
import { parseReadQuery } from '../content/query/read-query';
import { readOne } from '../content/read';
import type { PreviewTarget } from './preview-address';

/** Nothing here is read through the other side of a relation: a city may have thousands. */
const OWN = (strapi: Core.Strapi, uid: ContentUid): Record<string, true> =>
  Object.fromEntries(
    [...publicAttributes(strapi, uid)]
      .filter(([, attribute]) => attribute.kind !== 'scalar')
      .filter(([, attribute]) => !('inverse' in attribute && attribute.inverse))
      .map(([name]) => [name, true as const]),
  );

/** The document as its readers would get it, with what it owns; null if there is none. */
export async function readPreview(
  strapi: Core.Strapi,
  { uid, documentId, locale, version }: PreviewTarget,
): Promise<PresentedDocument | null> {
  const raw = { locale, status: version, populate: OWN(strapi, uid) };
  const query = await parseReadQuery(strapi, uid, raw, { list: false });
  return readOne(strapi, query, documentId);
}
