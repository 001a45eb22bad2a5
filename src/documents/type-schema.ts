import { type ContentUid, isContentUid } from '../content/content-types';

/** An attribute as schema.json declares it, as far as the rules need to know. */
interface DeclaredAttribute {
  type: string;
  default?: unknown;
  enum?: readonly string[];
  target?: string;
  relation?: string;
  mappedBy?: string;
  multiple?: boolean;
  allowedTypes?: string | readonly string[];
  component?: string;
  pluginOptions?: object;
}
export type DeclaredAttributes = Readonly<Record<string, DeclaredAttribute>>;

const SCALAR_KINDS = ['string', 'text', 'richtext', 'integer', 'float', 'boolean', 'date'] as const;
type ScalarKind = (typeof SCALAR_KINDS)[number] | 'enumeration';

export interface ScalarAttribute {
  kind: ScalarKind;
  /** For an enumeration: what may be chosen. */
  values: readonly string[];
  initial: string | number | boolean | null;
}
export interface RelationAttribute {
  target: ContentUid;
  multiple: boolean;
}
/** A relation that is entered on the other side: on `target`, in its attribute `owner`. */
export interface InverseAttribute {
  target: ContentUid;
  owner: string;
}
export interface MediaAttribute {
  multiple: boolean;
  imagesOnly: boolean;
}
export interface ComponentSchema {
  uid: string;
  scalars: Readonly<Record<string, ScalarAttribute>>;
  media: Readonly<Record<string, MediaAttribute>>;
}

/** What can be written into a document of one type, sorted by how it is written. */
export interface TypeSchema extends ComponentSchema {
  uid: ContentUid;
  relations: Readonly<Record<string, RelationAttribute>>;
  inverse: Readonly<Record<string, InverseAttribute>>;
  components: Readonly<Record<string, ComponentSchema>>;
  /** Names of the attributes that carry text per locale; all others are facts. */
  localised: ReadonlySet<string>;
}

/** Attributes that Strapi adds to every type and keeps by itself. */
export const SYSTEM_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt'],
  ...['createdBy', 'updatedBy', 'locale', 'localizations'],
]);

/** @throws Error when the type uses a kind of attribute that the rules do not cover */
export function describeType(
  uid: ContentUid,
  attributes: DeclaredAttributes,
  componentAttributes: (uid: string) => DeclaredAttributes,
): TypeSchema {
  const own = Object.entries(attributes).filter(([name]) => !SYSTEM_ATTRIBUTES.has(name));
  const relations = own.filter(([, { type }]) => type === 'relation');
  return {
    ...describeComponent(uid, attributes),
    uid,
    relations: toRecord(relations, ({ mappedBy, target, relation }) =>
      mappedBy === undefined
        ? { target: contentUid(target), multiple: relation?.endsWith('Many') ?? false }
        : undefined,
    ),
    inverse: toRecord(relations, ({ mappedBy, target }) =>
      mappedBy === undefined ? undefined : { target: contentUid(target), owner: mappedBy },
    ),
    components: toRecord(own, ({ type, component }) =>
      type === 'component' && component !== undefined
        ? describeComponent(component, componentAttributes(component))
        : undefined,
    ),
    localised: new Set(own.flatMap(([name, attribute]) => (isLocalised(attribute) ? [name] : []))),
  };
}

function describeComponent(uid: string, attributes: DeclaredAttributes): ComponentSchema {
  const own = Object.entries(attributes).filter(([name]) => !SYSTEM_ATTRIBUTES.has(name));
  return {
    uid,
    scalars: toRecord(own, (attribute) => describeScalar(attribute)),
    media: toRecord(own, ({ type, multiple, allowedTypes }) =>
      type === 'media'
        ? { multiple: multiple ?? false, imagesOnly: [allowedTypes].flat().join() === 'images' }
        : undefined,
    ),
  };
}

function describeScalar(attribute: DeclaredAttribute): ScalarAttribute | undefined {
  const kinds: readonly string[] = ['relation', 'component', 'media'];
  if (kinds.includes(attribute.type)) return undefined;
  const kind = [...SCALAR_KINDS, 'enumeration' as const].find((known) => known === attribute.type);
  if (!kind) throw new Error(`No rule covers attributes of type ${attribute.type}`);
  return { kind, values: attribute.enum ?? [], initial: initialValue(attribute.default) };
}

const initialValue = (value: unknown): ScalarAttribute['initial'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;

function contentUid(target: string | undefined): ContentUid {
  if (target === undefined || !isContentUid(target)) {
    throw new Error(`A relation leads to ${target}, which is not a content type of this product`);
  }
  return target;
}

function isLocalised({ pluginOptions }: DeclaredAttribute): boolean {
  const options: { i18n?: { localized?: boolean } } = pluginOptions ?? {};
  return options.i18n?.localized === true;
}

function toRecord<Description>(
  entries: readonly (readonly [string, DeclaredAttribute])[],
  describe: (attribute: DeclaredAttribute) => Description | undefined,
): Record<string, Description> {
  const record: Record<string, Description> = {};
  for (const [name, attribute] of entries) {
    const description = describe(attribute);
    if (description !== undefined) record[name] = description;
  }
  return record;
}
