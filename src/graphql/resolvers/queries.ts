import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentTypeInfo } from '../../content/content-types';
import { resolveFormerSlug } from '../../documents/slug-register';
import type { Shown } from '../reading/nested';
import { rootFields } from '../schema/root-sdl';
import { askedQuery } from '../selection/asked-query';
import type { Resolver, Resolvers } from './context';
import { keyFrom, readDocument, readPage } from './read-asked';

/** Resolvers of the fields of `Query`. */
export const queries = (strapi: Core.Strapi): Resolvers =>
  Object.fromEntries([
    ['i18NLocales', locales(strapi)],
    ...CONTENT_TYPES.flatMap((contentType) => Object.entries(queriesOf(strapi, contentType))),
  ]);

function queriesOf(strapi: Core.Strapi, contentType: ContentTypeInfo): Resolvers {
  const { uid, singular } = contentType;
  const names = rootFields(contentType);
  const page = async (...[, args, context, info]: Parameters<Resolver>): Promise<Shown> =>
    readPage(strapi, context, await askedQuery(strapi, uid, args, info, { list: true }));
  return {
    [names.connection]: page,
    async [names.list](...field) {
      const { documents } = await page(...field);
      return documents;
    },
    async [names.one](_source, args, context, info) {
      const key = keyFrom(singular, args);
      const asked = await askedQuery(strapi, uid, args, info, { list: false });
      const found = await readDocument(strapi, context, asked, key);
      if (found || !('slug' in key) || asked.query.version === 'draft') return found;
      const former = await resolveFormerSlug(strapi, uid, key.slug);
      return former && readDocument(strapi, context, asked, { documentId: former.documentId });
    },
  };
}

interface Locale {
  code: string;
  name: string;
}

/** What `GET /api/i18n/locales` answers. */
const locales =
  (strapi: Core.Strapi): Resolver =>
  async () => {
    const service = strapi.plugin('i18n').service('locales');
    const found: Locale[] = await service.find();
    const defaultCode: string = await service.getDefaultLocale();
    return found.map(({ code, name }) => ({ code, name, isDefault: code === defaultCode }));
  };
