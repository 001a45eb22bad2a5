import { CONTENT_TYPES, isContentUid } from '../content/content-types';
import { answeredSchema } from './attribute-schema';
import type { Instance, Model } from './instance';
import { ref, type Schema } from './open-api';
import { schemaName } from './schema-name';

type Schemas = Record<string, Schema>;

/** Attributes that `fields` cannot leave out. */
const IDENTITY = ['id', 'documentId', 'locale'];

/**
 * How documents, their components and files are answered. Only identity is required: `fields`
 * leaves attributes out, and a relation is there where it was populated.
 */
export function answerSchemas({ models }: Instance): Schemas {
  const schemas: Schemas = {};
  for (const [uid, model] of models) {
    const name = schemaName(uid);
    schemas[name] = answerSchema(uid, model);
    if (isContentUid(uid)) schemas[`${name}Localization`] = localizationSchema(uid, model);
  }
  for (const { uid } of CONTENT_TYPES) {
    const name = schemaName(uid);
    schemas[`${name}Answer`] = envelope(ref(name), {
      type: 'object',
      description: 'Nothing yet.',
    });
    schemas[`${name}ListAnswer`] = envelope(
      { type: 'array', description: 'The documents of the page.', items: ref(name) },
      ref('ListMeta'),
    );
  }
  return schemas;
}

const envelope = (data: Schema, meta: Schema): Schema => ({
  type: 'object',
  required: ['data', 'meta'],
  properties: { data, meta },
});

function answerSchema(uid: string, model: Model): Schema {
  const properties: Record<string, Schema> = {};
  const required = IDENTITY.filter((name) => model.attributes.has(name));
  for (const [name, attribute] of model.attributes) {
    if (attribute.kind === 'scalar') properties[name] = answeredSchema(uid, name, attribute);
  }
  if (isContentUid(uid)) {
    properties.fallbackFields = {
      description:
        'The localised attributes that are answered in the default locale, although the document ' +
        'has other text in `locale`.',
      type: 'array',
      items: { type: 'string', enum: model.localised },
    };
    required.push('fallbackFields');
  }
  for (const [name, attribute] of model.attributes) {
    if (attribute.kind !== 'scalar') properties[name] = answeredSchema(uid, name, attribute);
  }
  return { type: 'object', description: `${model.description}.`, required, properties };
}

/** One entry of `localizations`: what the document has in one locale, without any fallback. */
function localizationSchema(uid: string, model: Model): Schema {
  const properties: Record<string, Schema> = {};
  for (const [name, attribute] of model.attributes) {
    if (attribute.kind === 'scalar') properties[name] = answeredSchema(uid, name, attribute);
  }
  return {
    type: 'object',
    description: 'What the document has in one locale.',
    required: IDENTITY,
    properties,
  };
}
