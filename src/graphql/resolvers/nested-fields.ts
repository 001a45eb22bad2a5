import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isContentUid } from '../../content/content-types';
import type { PresentedDocument } from '../../content/present';
import { type Attribute, FILE_UID, publicAttributes } from '../../content/query/attributes';
import { type Shown, shownFor } from '../reading/nested';
import { modelOf, typeNames } from '../schema/models';
import { documentUids } from '../schema/type-defs';
import type { Resolver, Resolvers } from './context';

/**
 * Resolvers of everything below the root fields. All of it has been read by then: they look up,
 * they never ask the database. Plain fields need none.
 */
export function nestedFields(strapi: Core.Strapi): Record<string, Resolvers<never>> {
  const resolvers: Record<string, Resolvers<never>> = {};
  for (const uid of documentUids(strapi)) {
    const fields = [...publicAttributes(strapi, uid)].map(([name, attribute]) =>
      fieldResolvers(name, attribute),
    );
    if (isContentUid(uid)) fields.push({ fallbackFields });
    resolvers[modelOf(strapi, uid).globalId] = Object.assign({}, ...fields);
  }
  for (const { uid } of CONTENT_TYPES) {
    const { page, related } = typeNames(modelOf(strapi, uid));
    resolvers[page] = connection;
    resolvers[related] = connection;
  }
  resolvers[typeNames(modelOf(strapi, FILE_UID)).related] = connection;
  return resolvers;
}

function fieldResolvers(name: string, attribute: Attribute): Resolvers<PresentedDocument> {
  if (attribute.kind === 'scalar') return {};
  if (attribute.kind === 'localizations') {
    return {
      localizations: (document) => localizations(document).documents,
      localizations_connection: localizations,
    };
  }
  if (!attribute.many) {
    return {
      [name]: (document, _args, _context, info) => shownFor(document, info).documents[0] ?? null,
    };
  }
  const list: Resolvers<PresentedDocument> = {
    [name]: (document, _args, _context, info) => shownFor(document, info).documents,
  };
  if (attribute.kind === 'component') return list;
  return {
    ...list,
    [`${name}_connection`]: (document, _args, _context, info) => shownFor(document, info),
  };
}

/** A document of `localizations` stands for its own locale: nothing in it fell back. */
const fallbackFields: Resolver<PresentedDocument> = (document) => document.fallbackFields ?? [];

function localizations({ localizations: rows }: PresentedDocument): Shown {
  const documents: PresentedDocument[] = Array.isArray(rows) ? rows : [];
  return { documents, total: documents.length };
}

const connection: Resolvers<Shown> = {
  nodes: ({ documents }) => documents,
  pageInfo: ({ total, page }) => {
    const pageSize = page?.limit ?? total;
    return {
      total,
      page: page ? Math.floor(page.offset / page.limit) + 1 : 1,
      pageSize,
      pageCount: pageSize === 0 ? 0 : Math.ceil(total / pageSize),
    };
  },
};
