import type { Struct } from '@strapi/strapi';

type AnyAttribute = Struct.ContentTypeSchema['attributes'][string];

const isLocalised = (attribute: AnyAttribute): boolean => {
  const options = attribute.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized === true;
};

/** Names of the attributes that carry text per locale: plain columns and repeatable components. */
export function localisedAttributes(schema: Pick<Struct.ContentTypeSchema, 'attributes'>): {
  columns: string[];
  components: string[];
} {
  const columns: string[] = [];
  const components: string[] = [];
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (!isLocalised(attribute)) continue;
    (attribute.type === 'component' ? components : columns).push(name);
  }
  return { columns, components };
}
