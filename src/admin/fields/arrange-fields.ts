import { EDTF_ATTRIBUTES } from '../../content/edtf-attributes';
import type { EditLayout, FieldLayout, Rows } from './edit-layout';

/** Our inputs, by the name under which `addFields` makes them known. */
export const FIELD_TYPES = {
  country: 'jumelle-country',
  coordinates: 'jumelle-coordinates',
  date: 'jumelle-date',
  slug: 'jumelle-slug',
  themes: 'jumelle-themes',
} as const;

const COUNTRIES: readonly string[] = ['countryCode', 'prospectCountryCode'];
const WHOLE_WIDTH = 12;
const isComponent = (uid: string): boolean => !uid.startsWith('api::');

/** The hook does not say whose form it is, so the names of attributes decide. */
const DATES: ReadonlySet<string> = new Set(
  Object.entries(EDTF_ATTRIBUTES).flatMap(([uid, names]) => (isComponent(uid) ? [] : names)),
);

/**
 * Puts our inputs into a form: the stored data and its types stay as they are, and the fields that an
 * administrator has moved or left out as well.
 */
export function arrangeFields(form: EditLayout): EditLayout {
  const fields = form.layout.flat(2);
  const latitude = fields.find(({ name, attribute }) => isNumber('latitude', name, attribute.type));
  const longitude = fields.find(({ name, attribute }) =>
    isNumber('longitude', name, attribute.type),
  );
  const withMap = latitude !== undefined && longitude !== undefined;
  const components = Object.entries(form.components).map(([uid, component]) => {
    const dates = EDTF_ATTRIBUTES[uid] ?? [];
    const toInput = (field: FieldLayout): FieldLayout =>
      dates.includes(field.name) ? { ...field, type: FIELD_TYPES.date } : field;
    return [
      uid,
      { ...component, layout: component.layout.map((row) => row.map(toInput)) },
    ] as const;
  });
  return {
    ...form,
    layout: form.layout.map((panel) => {
      const rows = panel.map((row) => row.map(withOurInput));
      return withMap ? onMap(rows) : rows;
    }),
    components: Object.fromEntries(components),
  };
}

const isNumber = (wanted: string, name: string, type: string): boolean =>
  name === wanted && type === 'float';

function withOurInput(field: FieldLayout): FieldLayout {
  const { name, attribute } = field;
  if (attribute.type === 'relation')
    return attribute.target === 'api::theme.theme' ? { ...field, type: FIELD_TYPES.themes } : field;
  if (attribute.type !== 'string') return field;
  if (COUNTRIES.includes(name)) return { ...field, type: FIELD_TYPES.country };
  if (DATES.has(name)) return { ...field, type: FIELD_TYPES.date };
  if (name === 'slug') return { ...field, type: FIELD_TYPES.slug };
  return field;
}

/** Both coordinates are one field: a map with its two numbers, where the latitude was. */
const onMap = (rows: Rows): Rows =>
  rows
    .map((row) => row.filter(({ name, attribute }) => !isNumber('longitude', name, attribute.type)))
    .flatMap((row) => {
      const map = row.find(({ name, attribute }) => isNumber('latitude', name, attribute.type));
      const rest = row.filter((field) => field !== map);
      return map ? [[{ ...map, type: FIELD_TYPES.coordinates, size: WHOLE_WIDTH }], rest] : [row];
    })
    .filter((row) => row.length > 0);
