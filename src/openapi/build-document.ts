import { CONTENT_TYPES } from '../content/content-types';
import { answerSchemas } from './answer-schemas';
import { CACHE_HEADERS, COMMON_RESPONSES, commonParameters, FEED_HEADERS } from './common-parts';
import { commonSchemas } from './common-schemas';
import { contentPaths, tagOf } from './content-paths';
import { withExamples } from './examples/recorded-examples';
import { feedParameterParts } from './feed-parameters';
import { FEED_TAG, feedPaths } from './feed-paths';
import { feedSchemas } from './feed-schemas';
import { filterSchemas } from './filter-schemas';
import { GRAPHQL_SCHEMAS } from './graphql-schemas';
import { inputSchemas } from './input-schemas';
import type { Instance } from './instance';
import { INTRODUCTION } from './introduction';
import type { OpenApiDocument } from './open-api';
import { OVERVIEW_PATHS } from './overview-paths';
import { OVERVIEW_SCHEMAS } from './overview-schemas';
import { SECURITY_SCHEMES } from './security';
import { selectionSchemas } from './selection-schemas';
import { SERVICE_PATHS } from './service-paths';
import { statisticsSchemas } from './statistics-schemas';

/** The OpenAPI document of an instance: every route that a partner may use. */
export const buildDocument = (instance: Instance): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Jumelle',
    summary: "A city's twin towns, agreements, anniversaries, networks and exchanges.",
    description: INTRODUCTION,
    version: instance.version,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: instance.url, description: 'This instance' }],
  tags: [
    ...CONTENT_TYPES.map((type) => ({
      name: tagOf(type),
      description: `${instance.models.get(type.uid)?.description ?? type.plural}.`,
    })),
    { name: 'Overviews', description: 'Questions to the register as a whole.' },
    FEED_TAG,
    { name: 'GraphQL', description: 'The same content, shaped by the caller.' },
    { name: 'Instance', description: 'What the instance says of itself.' },
  ],
  paths: withExamples({ ...OVERVIEW_PATHS, ...contentPaths(), ...feedPaths(), ...SERVICE_PATHS }),
  components: {
    schemas: {
      ...answerSchemas(instance),
      ...commonSchemas(instance),
      ...OVERVIEW_SCHEMAS,
      ...statisticsSchemas(instance),
      ...GRAPHQL_SCHEMAS,
      ...inputSchemas(instance),
      ...filterSchemas(instance),
      ...selectionSchemas(instance),
      ...feedSchemas(instance),
    },
    parameters: { ...commonParameters(instance), ...feedParameterParts(instance) },
    responses: COMMON_RESPONSES,
    headers: { ...CACHE_HEADERS, ...FEED_HEADERS },
    securitySchemes: SECURITY_SCHEMES,
  },
});
