import {
  type Attribute,
  FILE_UID,
  populatableNames,
  scalarNames,
} from '../content/query/attributes';
import type { Instance } from './instance';
import { ref, type Schema } from './open-api';
import { schemaName } from './schema-name';

const SORT: Schema = {
  type: 'array',
  items: { type: 'string', pattern: '^[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*(:(asc|desc|ASC|DESC))?$' },
};

/** Schemas of `fields`, `sort` and `populate`, one of each for each type and component. */
export function selectionSchemas({ models }: Instance): Record<string, Schema> {
  const schemas: Record<string, Schema> = {
    Sort: {
      ...SORT,
      description:
        'Attributes to sort by, the first before the second: `since:desc`, `slug`, `host.name:asc`. ' +
        'Text sorts in the alphabetical order of the locale, dates by their first possible day.',
      examples: [['since:desc', 'slug']],
    },
  };
  for (const [uid, { attributes }] of models) {
    const name = schemaName(uid);
    schemas[`${name}Fields`] = {
      type: 'array',
      description: 'Attributes to answer, beside the identifying ones.',
      items: { type: 'string', enum: ['*', ...scalarNames(attributes)] },
    };
    const hasPopulate = uid !== FILE_UID && populatableNames(attributes).length > 0;
    schemas[`${name}Selection`] = selectionSchema(uid, hasPopulate);
    if (!hasPopulate) continue;
    const properties = Object.fromEntries(
      [...attributes].flatMap(([attribute, description]) =>
        description.kind === 'scalar' ? [] : [[attribute, wantedSchema(uid, description)]],
      ),
    );
    schemas[`${name}Populate`] = {
      description:
        '`*` for all relations, pictures and components of the document; their names, those of ' +
        'deeper levels after a dot (`twinnings.cities`); or an object that says more about each.',
      anyOf: [
        { type: 'string' },
        { type: 'array', items: { type: 'string' } },
        { type: 'object', properties, additionalProperties: false },
      ],
    };
  }
  return schemas;
}

/** What a level below the root may ask for. */
function selectionSchema(uid: string, hasPopulate: boolean): Schema {
  const name = schemaName(uid);
  const properties: Record<string, Schema> = { fields: ref(`${name}Fields`) };
  if (uid !== FILE_UID) {
    properties.filters = ref(`${name}Filters`);
    properties.sort = ref('Sort');
    if (hasPopulate) properties.populate = ref(`${name}Populate`);
  }
  return { type: 'object', properties, additionalProperties: false };
}

function wantedSchema(uid: string, attribute: Exclude<Attribute, { kind: 'scalar' }>): Schema {
  if (attribute.kind === 'localizations') {
    const fields = { fields: ref(`${schemaName(uid)}Fields`) };
    return {
      anyOf: [
        { type: 'boolean' },
        { type: 'object', properties: fields, additionalProperties: false },
      ],
    };
  }
  const selection = ref(`${schemaName(attribute.target)}Selection`);
  return { anyOf: [{ type: 'boolean' }, { const: '*' }, selection] };
}
