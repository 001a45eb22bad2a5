import type { Core, Struct } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';
import type { Locales } from '../content/locales';
import { localisedAttributes } from '../content/localised-attributes';
import { FILE_UID, type PublicAttributes, publicAttributes } from '../content/query/attributes';

/** A content type, component or file as the document describes it. */
export interface Model {
  /** What it is, in the words of its schema. */
  description: string;
  /** What a reader may name, in the order of an answer. */
  attributes: PublicAttributes;
  /** Names of the attributes that a translation may say differently. */
  localised: readonly string[];
}

/** All that the document says about this one instance. */
export interface Instance {
  /** Where the instance is reached, without a trailing slash. */
  url: string;
  version: string;
  locales: Locales;
  /** Content types, components and files by uid. */
  models: ReadonlyMap<string, Model>;
}

/** Reads the schemas; needs no database, so that the document can be made without one. */
export function describeInstance(strapi: Core.Strapi, locales: Locales): Instance {
  const models = new Map<string, Model>();
  const add = (uid: string): void => {
    if (models.has(uid)) return;
    const model = describeModel(strapi, uid);
    models.set(uid, model);
    for (const attribute of model.attributes.values()) {
      if ('target' in attribute) add(attribute.target);
    }
  };
  for (const { uid } of CONTENT_TYPES) add(uid);
  add(FILE_UID);
  return {
    url: strapi.config.get('server.absoluteUrl'),
    version: strapi.config.get('info.version'),
    locales,
    models,
  };
}

function describeModel(strapi: Core.Strapi, uid: string): Model {
  const schema: Pick<Struct.ContentTypeSchema, 'attributes' | 'info'> = strapi
    .get(uid.includes('::') ? 'content-types' : 'components')
    .get(uid);
  const { columns, components } = localisedAttributes(schema);
  return {
    description: schema.info.description ?? '',
    attributes: publicAttributes(strapi, uid),
    localised: Object.keys(schema.attributes).filter((name) =>
      [...columns, ...components].includes(name),
    ),
  };
}
