import type { Core } from '@strapi/strapi';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { Context, Next } from 'koa';
import { CONTENT_TYPES } from '../content/content-types';
import { mutations } from './resolvers/mutations';
import { nestedFields } from './resolvers/nested-fields';
import { queries } from './resolvers/queries';
import { enumerations } from './schema/enumerations';
import { localeScalar } from './schema/locale-scalar';
import { queryType } from './schema/query-type';
import { rootFields } from './schema/root-sdl';
import { setResolvers } from './schema/set-resolvers';
import { documentUids, typeDefs } from './schema/type-defs';

/** The part of the plugin's extension service that is used here. */
interface ExtensionService {
  use(
    configuration: () => {
      typeDefs: string;
      types: GraphQLNamedType[];
      resolvers: Record<string, unknown>;
      resolversConfig: Record<string, { auth: { scope: string[] } }>;
    },
  ): void;
}

/** And of the service that makes the schema when Strapi starts. */
interface SchemaService {
  buildSchema(): GraphQLSchema;
}

/** Adds the content types to the GraphQL schema. To be called in `register()`. */
export function registerGraphql(strapi: Core.Strapi): void {
  const extension: ExtensionService = strapi.plugin('graphql').service('extension');
  extension.use(() => ({
    typeDefs: typeDefs(strapi),
    types: [queryType],
    resolvers: {
      Query: queries(strapi),
      Mutation: mutations(strapi),
      ...Object.fromEntries(
        enumerations(strapi, documentUids(strapi)).map(({ name, values }) => [name, values]),
      ),
      I18NLocaleCode: localeScalar,
    },
    resolversConfig: scopes(),
  }));
  const service: SchemaService = strapi.plugin('graphql').service('content-api');
  const buildSchema = service.buildSchema.bind(service);
  service.buildSchema = () => setResolvers(buildSchema(), nestedFields(strapi));
  strapi.server.use(answerHead);
}

/** Apollo knows GET and POST only; Node leaves out the body of what was asked for by HEAD. */
const answerHead = (ctx: Context, next: Next): Promise<void> => {
  if (ctx.method === 'HEAD' && ctx.path === '/graphql') ctx.method = 'GET';
  return next();
};

/** The action that a caller must be allowed for each root field; one without a scope is closed. */
function scopes(): Record<string, { auth: { scope: string[] } }> {
  const entries = CONTENT_TYPES.flatMap((contentType) => {
    const { one, list, connection, ...writes } = rootFields(contentType);
    return [
      [`Query.${one}`, `${contentType.uid}.findOne`] as const,
      [`Query.${list}`, `${contentType.uid}.find`] as const,
      [`Query.${connection}`, `${contentType.uid}.find`] as const,
      ...Object.entries(writes).map(
        ([action, field]) => [`Mutation.${field}`, `${contentType.uid}.${action}`] as const,
      ),
    ];
  });
  const all = [...entries, ['Query.i18NLocales', 'plugin::i18n.locales.listLocales'] as const];
  return Object.fromEntries(all.map(([field, action]) => [field, { auth: { scope: [action] } }]));
}
