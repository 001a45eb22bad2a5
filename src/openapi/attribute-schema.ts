import type { Attribute } from '../content/query/attributes';
import { nullable, ref, type Schema } from './open-api';
import { schemaName } from './schema-name';
import { wordsOf } from './words/words-of';

type Scalar = Extract<Attribute, { kind: 'scalar' }>;

/** System attributes that every row has; all others may be null, in a draft at least. */
const NEVER_NULL = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'locale']);

/** An attribute as it is answered where it is answered at all. */
export function answeredSchema(uid: string, name: string, attribute: Attribute): Schema {
  const description = wordsOf(uid, name)?.description;
  const wording = description === undefined ? {} : { description };
  switch (attribute.kind) {
    case 'scalar': {
      const schema = { ...wording, ...valueSchema(uid, name, attribute) };
      return NEVER_NULL.has(name) ? schema : nullable(schema);
    }
    case 'localizations':
      return { ...wording, type: 'array', items: ref(`${schemaName(uid)}Localization`) };
    case 'relation':
    case 'component':
    case 'media': {
      const target = ref(schemaName(attribute.target));
      if (attribute.many) return { ...wording, type: 'array', items: target };
      return nullable({ ...wording, ...target });
    }
  }
}

/** The values that a scalar attribute takes, null left aside. */
export function valueSchema(uid: string, name: string, attribute: Scalar): Schema {
  const narrowed = wordsOf(uid, name)?.schema;
  if (narrowed?.$ref) return narrowed;
  if (attribute.edtf) return ref('EdtfDate');
  if (attribute.values) return { type: 'string', enum: attribute.values };
  return { ...(TYPES[attribute.type] ?? { type: 'string' }), ...narrowed };
}

const TYPES: Readonly<Record<string, Schema>> = {
  integer: { type: 'integer', format: 'int32' },
  float: { type: 'number' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  json: {},
};
