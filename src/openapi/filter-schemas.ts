import type { Attribute } from '../content/query/attributes';
import { LIST, OPERATORS, PRESENCE, TEXT_MATCH, TEXT_TYPES } from '../content/query/operators';
import { valueSchema } from './attribute-schema';
import type { Instance } from './instance';
import { ref, type Schema } from './open-api';
import { schemaName } from './schema-name';

type Scalar = Extract<Attribute, { kind: 'scalar' }>;

/** Conditions on one scalar attribute, by the name of their schema. */
const VALUES: Readonly<Record<string, { value: Schema; text: boolean; description: string }>> = {
  Text: { value: { type: 'string' }, text: true, description: 'Conditions on text.' },
  Date: {
    value: ref('EdtfDate'),
    text: true,
    description:
      'Conditions on a date that may be a month, a year or uncertain: a span of days. `$lte=1955` ' +
      'includes all of 1955, `$gte=1955-06` includes 1955-06-15 but not 1955, `$lt` and `$gt` leave ' +
      'the named span out. `$eq` and its kind compare the text of the date.',
  },
  Number: { value: { type: 'number' }, text: false, description: 'Conditions on a number.' },
  Boolean: {
    value: { type: 'boolean' },
    text: false,
    description: 'Conditions on true and false.',
  },
  Day: {
    value: { type: 'string', format: 'date' },
    text: false,
    description: 'Conditions on a day.',
  },
  Time: {
    value: { type: 'string', format: 'date-time' },
    text: false,
    description: 'Conditions on a point in time.',
  },
};

/** Schemas of the `filters` parameter: one for each type and component, one for each kind of value. */
export function filterSchemas({ models }: Instance): Record<string, Schema> {
  const schemas: Record<string, Schema> = {
    Presence: {
      type: 'object',
      description: 'Whether there is a related document at all.',
      properties: {
        $null: { type: 'boolean', description: 'True for documents that have none.' },
        $notNull: { type: 'boolean', description: 'True for documents that have one.' },
      },
      additionalProperties: false,
    },
  };
  for (const [name, { value, text, description }] of Object.entries(VALUES)) {
    schemas[`${name}Operators`] = operatorsSchema(name, value, text, description);
    schemas[`${name}Filter`] = anyCondition(value, ref(`${name}Operators`));
  }
  for (const [uid, model] of models) {
    const self = ref(`${schemaName(uid)}Filters`);
    const properties: Record<string, Schema> = {};
    for (const [name, attribute] of model.attributes) {
      const schema = conditionSchema(uid, name, attribute);
      if (schema) properties[name] = schema;
    }
    schemas[`${schemaName(uid)}Filters`] = {
      type: 'object',
      description: 'Conditions, all of which hold.',
      properties: {
        ...properties,
        $and: { type: 'array', minItems: 1, items: self },
        $or: { type: 'array', minItems: 1, items: self },
        $not: self,
      },
      additionalProperties: false,
    };
  }
  delete schemas.FileFilters;
  return schemas;
}

function operatorsSchema(name: string, value: Schema, text: boolean, description: string): Schema {
  const properties: Record<string, Schema> = {};
  for (const operator of OPERATORS) {
    if (operator === '$not') properties[operator] = ref(`${name}Filter`);
    else if (PRESENCE.has(operator)) properties[operator] = { type: 'boolean' };
    else if (operator === '$between') properties[operator] = pairOf(value);
    else if (LIST.has(operator)) properties[operator] = { type: 'array', items: value };
    else if (!TEXT_MATCH.has(operator)) properties[operator] = value;
    else if (text) properties[operator] = { type: 'string' };
  }
  return { type: 'object', description, properties, additionalProperties: false };
}

const pairOf = (items: Schema): Schema => ({ type: 'array', items, minItems: 2, maxItems: 2 });

/** A value stands for `$eq`, a list of values for `$in`. */
const anyCondition = (value: Schema, operators: Schema): Schema => ({
  anyOf: [value, { type: 'array', items: value }, operators],
});

function conditionSchema(uid: string, name: string, attribute: Attribute): Schema | undefined {
  switch (attribute.kind) {
    case 'media':
    case 'localizations':
      return undefined;
    case 'component':
      return { anyOf: [ref(`${schemaName(attribute.target)}Filters`), ref('Presence')] };
    case 'relation':
      return {
        anyOf: [
          ref(`${schemaName(attribute.target)}Filters`),
          ref('Presence'),
          { type: 'string', description: 'A document id.' },
        ],
      };
    case 'scalar':
      if (attribute.type === 'json') return undefined;
      if (attribute.values)
        return anyCondition(valueSchema(uid, name, attribute), ref('TextOperators'));
      return ref(`${kindOf(attribute)}Filter`);
  }
}

function kindOf({ type, edtf }: Scalar): string {
  if (edtf) return 'Date';
  if (TEXT_TYPES.has(type)) return 'Text';
  if (type === 'boolean') return 'Boolean';
  if (type === 'date') return 'Day';
  return type === 'datetime' ? 'Time' : 'Number';
}
