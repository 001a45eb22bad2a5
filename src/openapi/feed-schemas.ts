import { CARD_FIELDS, FILE_FIELDS, UNSEEN } from '../changes/record-columns';
import {
  CONTENT_TYPES,
  type ContentUid,
  contentTypeOf,
  isContentUid,
} from '../content/content-types';
import { type Attribute, FILE_UID } from '../content/query/attributes';
import { answeredSchema } from './attribute-schema';
import { feedMeta } from './feed-meta-schemas';
import type { Instance, Model } from './instance';
import { nullable, ref, type Schema } from './open-api';
import { schemaName } from './schema-name';
import { list, object } from './schema-parts';

/** The public records as feeds show them (`feeds/records.ts`), and what surrounds them. */
export function feedSchemas(instance: Instance): Record<string, Schema> {
  const schemas: Record<string, Schema> = { ...feedMeta };
  for (const [uid, model] of instance.models) {
    if (uid === FILE_UID) schemas.FileReference = fieldsOf(uid, model, FILE_FIELDS);
    else schemas[recordName(uid)] = recordSchema(uid, model);
  }
  for (const uid of referenced(instance)) {
    const model = instance.models.get(uid);
    if (model) schemas[referenceName(uid)] = referenceSchema(uid, model);
  }
  schemas.AnniversaryTwinning = object(
    {
      ...schemas.TwinningReference?.properties,
      cities: list(ref('CityReference'), 'Whose agreement it is.'),
    },
    'The agreement whose anniversary it is.',
  );
  for (const { uid, plural } of CONTENT_TYPES) {
    const name = schemaName(uid);
    schemas[`${name}Dataset`] = object(
      {
        meta: ref('DatasetMeta'),
        data: list(ref(recordName(uid)), 'The records, in the order of their slugs.'),
      },
      `All published ${plural}, or those that were asked for.`,
    );
    schemas[`${name}RecordAnswer`] = object({
      meta: ref('RecordMeta'),
      data: ref(recordName(uid)),
    });
  }
  return schemas;
}

const recordName = (uid: string): string => `${schemaName(uid)}Record`;
const referenceName = (uid: string): string => `${schemaName(uid)}Reference`;

function recordSchema(uid: string, model: Model): Schema {
  const isDocument = isContentUid(uid);
  const properties: Record<string, Schema> = {};
  const add = (name: string): void => {
    const attribute = model.attributes.get(name);
    if (attribute) properties[name] = shownSchema(uid, name, attribute);
  };
  if (isDocument) add('documentId');
  for (const [name, attribute] of model.attributes) {
    if (UNSEEN.includes(name) || attribute.kind === 'localizations') continue;
    if (attribute.kind === 'scalar' || !attribute.inverse) add(name);
  }
  if (isDocument) {
    add('locale');
    properties.fallbackFields = {
      description:
        'The localised attributes that are in the default locale although the rest is not.',
      type: 'array',
      items: { type: 'string', enum: model.localised },
    };
    properties.modified = {
      type: 'string',
      format: 'date-time',
      description: 'When the record last changed in what it shows.',
    };
  }
  return object(properties, `${model.description}, as feeds show it.`);
}

function shownSchema(uid: string, name: string, attribute: Attribute): Schema {
  const answered = answeredSchema(uid, name, attribute);
  if (attribute.kind === 'scalar' || attribute.kind === 'localizations') return answered;
  const shown = ref(shownName(attribute.target));
  // An anniversary shows whose agreement it is of.
  const isOfAgreement = uid === 'api::anniversary.anniversary' && name === 'twinning';
  const target = isOfAgreement ? ref('AnniversaryTwinning') : shown;
  const { description } = answered;
  const wording = description === undefined ? {} : { description };
  return attribute.many
    ? { ...wording, type: 'array', items: target }
    : nullable({ ...wording, ...target });
}

function shownName(uid: string): string {
  if (uid === FILE_UID) return 'FileReference';
  return isContentUid(uid) ? referenceName(uid) : recordName(uid);
}

/** Types of documents that records of others refer to. */
const referenced = ({ models }: Instance): ContentUid[] => [
  ...new Set(
    [...models.values()].flatMap(({ attributes }) =>
      [...attributes.values()].flatMap((attribute) =>
        attribute.kind === 'relation' && !attribute.inverse && isContentUid(attribute.target)
          ? [attribute.target]
          : [],
      ),
    ),
  ),
];

const referenceSchema = (uid: ContentUid, model: Model): Schema =>
  fieldsOf(uid, model, [
    'documentId',
    'slug',
    contentTypeOf(uid).text,
    ...(CARD_FIELDS[uid] ?? []),
  ]);

/** Some of the scalar attributes of a document or file. */
function fieldsOf(uid: string, model: Model, names: readonly string[]): Schema {
  const fields = names.flatMap((name): [string, Schema][] => {
    const attribute = model.attributes.get(name);
    return attribute ? [[name, answeredSchema(uid, name, attribute)]] : [];
  });
  return object(Object.fromEntries(fields), `${model.description}, in short.`);
}
