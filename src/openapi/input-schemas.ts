import { isContentUid } from '../content/content-types';
import type { Attribute } from '../content/query/attributes';
import { STRING_MAX_LENGTH } from '../documents/input/parse-scalar';
import { requiredInComponent, requiredOf } from '../documents/rules/required';
import { SYSTEM_ATTRIBUTES } from '../documents/type-schema';
import { valueSchema } from './attribute-schema';
import type { Instance, Model } from './instance';
import { nullable, ref, type Schema } from './open-api';
import { schemaName } from './schema-name';
import { wordsOf } from './words/words-of';

/**
 * Schemas of what writers send, one for each type and component. A relation is written on the side
 * that has it; the other side only shows it.
 */
export function inputSchemas({ models }: Instance): Record<string, Schema> {
  const schemas: Record<string, Schema> = { ...RELATION_INPUTS };
  for (const [uid, model] of models) {
    const name = schemaName(uid);
    if (isContentUid(uid)) {
      schemas[`${name}Input`] = inputSchema(uid, model);
      schemas[`${name}Write`] = {
        type: 'object',
        required: ['data'],
        properties: { data: ref(`${name}Input`) },
        additionalProperties: false,
      };
    } else if (!uid.includes('::')) {
      schemas[`${name}Input`] = inputSchema(uid, model);
    }
  }
  return schemas;
}

const DOCUMENT_ID: Schema = { type: 'string', description: 'A document id.' };

const RELATION_INPUTS: Readonly<Record<string, Schema>> = {
  RelationTarget: {
    description: 'A document id, alone or with the place among the related documents.',
    anyOf: [
      DOCUMENT_ID,
      {
        type: 'object',
        required: ['documentId'],
        properties: {
          documentId: DOCUMENT_ID,
          position: {
            type: 'object',
            properties: {
              before: DOCUMENT_ID,
              after: DOCUMENT_ID,
              start: { type: 'boolean' },
              end: { type: 'boolean' },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
  },
  RelationInput: {
    description:
      'The related documents: a list replaces them all, `set` does the same, `connect` and ' +
      '`disconnect` change some.',
    anyOf: [
      { type: 'array', items: ref('RelationTarget') },
      {
        type: 'object',
        properties: {
          set: { type: 'array', items: ref('RelationTarget') },
          connect: { type: 'array', items: ref('RelationTarget') },
          disconnect: { type: 'array', items: ref('RelationTarget') },
        },
        additionalProperties: false,
      },
    ],
  },
};

function inputSchema(uid: string, model: Model): Schema {
  const properties: Record<string, Schema> = {};
  for (const [name, attribute] of model.attributes) {
    if (SYSTEM_ATTRIBUTES.has(name) && name !== 'id') continue;
    if (attribute.kind === 'localizations') continue;
    if (attribute.kind === 'relation' && attribute.inverse) continue;
    // A document's row id is its own business, that of a component says which one is kept.
    if (name === 'id') {
      if (!isContentUid(uid)) properties.id = KEPT_COMPONENT;
    } else {
      properties[name] = writtenSchema(uid, name, attribute, model.localised.includes(name));
    }
  }
  return {
    type: 'object',
    description: `${model.description}, as it is written.`,
    properties,
    additionalProperties: false,
  };
}

const KEPT_COMPONENT: Schema = {
  type: 'integer',
  description: 'Number of the entry that is changed; without it, the entry is a new one.',
};

function writtenSchema(
  uid: string,
  name: string,
  attribute: Exclude<Attribute, { kind: 'localizations' }>,
  localised: boolean,
): Schema {
  const words = wordsOf(uid, name);
  const description = [
    words?.description,
    isNeeded(uid, name) && 'Needed to publish.',
    localised && 'Text of the locale that is written.',
  ]
    .filter(Boolean)
    .join(' ');
  switch (attribute.kind) {
    case 'scalar':
      return nullable({ description, ...writtenValue(uid, name, attribute) });
    case 'component':
      return attribute.many
        ? { description, type: 'array', items: ref(`${schemaName(attribute.target)}Input`) }
        : nullable({ description, ...ref(`${schemaName(attribute.target)}Input`) });
    case 'media': {
      const file: Schema = { type: 'integer', description: 'The `id` of an uploaded file.' };
      return attribute.many
        ? { description, type: 'array', items: file }
        : { description, type: ['integer', 'null'] };
    }
    case 'relation':
      return attribute.many
        ? { description, ...ref('RelationInput') }
        : nullable({ description, anyOf: [DOCUMENT_ID, ref('RelationInput')] });
  }
}

const isNeeded = (uid: string, name: string): boolean =>
  (isContentUid(uid) ? requiredOf(uid) : requiredInComponent(uid)).includes(name);

function writtenValue(
  uid: string,
  name: string,
  attribute: Extract<Attribute, { kind: 'scalar' }>,
): Schema {
  const schema = valueSchema(uid, name, attribute);
  const isFree = attribute.type === 'string' && schema.type === 'string' && !schema.pattern;
  return isFree ? { ...schema, maxLength: STRING_MAX_LENGTH } : schema;
}
