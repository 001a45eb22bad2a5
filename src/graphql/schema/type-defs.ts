import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../content/content-types';
import { FILE_UID } from '../../content/query/attributes';
import { enumerationSdl, enumerations } from './enumerations';
import { dataSdl, filtersSdl } from './input-sdl';
import { connectionsSdl, outputSdl } from './output-sdl';
import { rootSdl } from './root-sdl';

const PAGINATION = `
  "page and pageSize, or start and limit; at the root 25 unless told, nested lists are whole"
  input PaginationArg { page: Int pageSize: Int start: Int limit: Int }`;

const CONTENT_UIDS = CONTENT_TYPES.map(({ uid }) => uid);

/** Content types and components: what a document is made of. */
export const documentUids = (strapi: Core.Strapi): string[] => [
  ...CONTENT_UIDS,
  ...Object.keys(strapi.components),
];

/**
 * The GraphQL schema's own part, made from the same table of public attributes that REST goes by;
 * scalars, filters of scalars, `Pagination` and the like are the plugin's. Written out rather than
 * left to the plugin, which would add every table of every plugin, upload mutations included.
 */
export function typeDefs(strapi: Core.Strapi): string {
  const uids = documentUids(strapi);
  return [
    PAGINATION,
    ...enumerations(strapi, uids).map(enumerationSdl),
    ...[...uids, FILE_UID].map((uid) => outputSdl(strapi, uid)),
    ...[...CONTENT_UIDS, FILE_UID].map((uid) => connectionsSdl(strapi, uid)),
    ...uids.flatMap((uid) => [filtersSdl(strapi, uid), dataSdl(strapi, uid)]),
    ...CONTENT_TYPES.map((contentType) => rootSdl(strapi, contentType)),
  ].join('\n');
}
