import type { Attribute, EditLayout, FieldLayout, Rows } from '../fields/edit-layout';

/** Our inputs in translations, by the name under which `addFields` makes them known. */
export const TRANSLATION_TYPES = {
  /** A fact, as it is in the main locale. */
  shared: 'jumelle-shared',
  /** A line or paragraph of text. */
  text: 'jumelle-text',
  /** The original of what is in the field above. */
  original: 'jumelle-original',
} as const;

/** What our inputs are told besides what Strapi tells every input. */
export interface TranslationField extends FieldLayout {
  /** The attribute that it is about: `name` may be that of a part of it, see below. */
  subject?: string;
  /** Which input would have been shown. */
  kind?: string;
  /** The fields of a component. */
  parts?: FieldLayout[];
  /** The locale of the form. */
  writtenIn?: string;
  /** The locale that is translated from; none in that locale itself. */
  original?: string;
}

const WHOLE_WIDTH = 12;

const isLocalised = ({ pluginOptions }: Attribute): boolean =>
  pluginOptions?.i18n?.localized === true;

/**
 * A form in one locale. Texts are written in its language. In another locale than the main one,
 * facts are shown instead of asked for, and each text has the original at hand.
 */
export function arrangeTranslation(form: EditLayout, locale: string, main: string): EditLayout {
  if (form.options?.i18n?.localized !== true) return form;
  const original = locale === main ? undefined : main;
  const partsOf = ({ component }: Attribute): FieldLayout[] =>
    form.components[component ?? '']?.layout.flat() ?? [];
  const toText = (field: FieldLayout): TranslationField => ({
    ...field,
    type: TRANSLATION_TYPES.text,
    ...{ kind: field.type, writtenIn: locale, original },
  });

  const arrangeRow = (row: FieldLayout[]): Rows => {
    const fields = row.map((field) => {
      const { attribute } = field;
      if (isLocalised(attribute)) return isPlainText(attribute) ? toText(field) : field;
      if (original === undefined) return field;
      const parts = partsOf(attribute);
      const shared = { type: TRANSLATION_TYPES.shared, kind: field.type, parts, original };
      return { ...field, ...shared, subject: field.name, name: readableName(field, parts) };
    });
    if (original === undefined) return [fields];
    const originals = row
      .filter(({ attribute }) => isLocalised(attribute) && !isPlainText(attribute))
      .map((field): TranslationField => {
        const parts = partsOf(field.attribute);
        const about = { subject: field.name, kind: field.type, parts, original };
        const name = readableName(field, parts);
        return { ...field, ...about, name, type: TRANSLATION_TYPES.original, size: WHOLE_WIDTH };
      });
    return [fields, ...originals.map((each) => [each])];
  };

  const localisedComponents = new Set(
    form.layout
      .flat(2)
      .flatMap(({ attribute }) => (isLocalised(attribute) ? [attribute.component] : [])),
  );
  const components = Object.entries(form.components).map(([uid, component]) => {
    const toParts = (field: FieldLayout): FieldLayout =>
      isPlainText(field.attribute) ? toText(field) : field;
    return localisedComponents.has(uid)
      ? ([uid, { ...component, layout: component.layout.map((row) => row.map(toParts)) }] as const)
      : ([uid, component] as const);
  });
  return {
    ...form,
    layout: form.layout.map((panel) => panel.flatMap(arrangeRow)),
    components: Object.fromEntries(components),
  };
}

const isPlainText = ({ type }: Attribute): boolean => type === 'string' || type === 'text';

/**
 * Permissions name the fields of a component, never the component: the content manager would not
 * show an input of ours under the component's own name.
 */
const readableName = ({ name }: FieldLayout, [first]: readonly FieldLayout[]): string =>
  first ? `${name}.${first.name}` : name;
