import type { Core } from '@strapi/strapi';
import { isContentUid } from '../content-types';
import { isEdtfAttribute } from '../edtf-attributes';

export const FILE_UID = 'plugin::upload.file';

/** What the public may ask of an uploaded file; the rest is the media library's business. */
const FILE_ATTRIBUTES = [
  'name',
  'alternativeText',
  'caption',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'url',
  'previewUrl',
  'provider',
  'createdAt',
  'updatedAt',
];

export type Attribute =
  | { kind: 'scalar'; type: string; edtf: boolean; values?: readonly string[] }
  | { kind: 'relation' | 'component' | 'media'; target: string; many: boolean; inverse: boolean }
  | { kind: 'localizations' };

export type PublicAttributes = ReadonlyMap<string, Attribute>;

const cache = new WeakMap<Core.Strapi, Map<string, PublicAttributes>>();

/** The attributes of a content type, component or file that a reader may name, in schema order. */
export function publicAttributes(strapi: Core.Strapi, uid: string): PublicAttributes {
  let known = cache.get(strapi);
  if (!known) cache.set(strapi, (known = new Map<string, PublicAttributes>()));
  let attributes = known.get(uid);
  if (!attributes) known.set(uid, (attributes = describe(strapi, uid)));
  return attributes;
}

function describe(strapi: Core.Strapi, uid: string): PublicAttributes {
  const model: { attributes: Record<string, Record<string, unknown>> } = strapi
    .get(uid.includes('::') ? 'content-types' : 'components')
    .get(uid);
  const described = new Map<string, Attribute>();
  described.set('id', { kind: 'scalar', type: 'integer', edtf: false });
  if (uid.includes('::'))
    described.set('documentId', { kind: 'scalar', type: 'string', edtf: false });
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (uid === FILE_UID && !FILE_ATTRIBUTES.includes(name)) continue;
    if (attribute.private === true) continue;
    const found = name === 'localizations' ? localizations(uid) : describeOne(uid, name, attribute);
    if (found) described.set(name, found);
  }
  return described;
}

const localizations = (uid: string): Attribute | undefined =>
  isContentUid(uid) ? { kind: 'localizations' } : undefined;

function describeOne(
  uid: string,
  name: string,
  attribute: Record<string, unknown>,
): Attribute | undefined {
  const { type } = attribute;
  if (type === 'relation') {
    const target = String(attribute.target);
    if (!isContentUid(target)) return undefined;
    const many = String(attribute.relation).endsWith('ToMany');
    return { kind: 'relation', target, many, inverse: 'mappedBy' in attribute };
  }
  if (type === 'media') {
    return { kind: 'media', target: FILE_UID, many: attribute.multiple === true, inverse: false };
  }
  if (type === 'component') {
    const many = attribute.repeatable === true;
    return { kind: 'component', target: String(attribute.component), many, inverse: false };
  }
  const values = Array.isArray(attribute.enum) ? attribute.enum.map(String) : undefined;
  return { kind: 'scalar', type: String(type), edtf: isEdtfAttribute(uid, name), values };
}

export const scalarNames = (attributes: PublicAttributes): string[] =>
  [...attributes].filter(([, { kind }]) => kind === 'scalar').map(([name]) => name);

/** Names that `populate` takes. */
export const populatableNames = (attributes: PublicAttributes): string[] =>
  [...attributes].filter(([, { kind }]) => kind !== 'scalar').map(([name]) => name);
