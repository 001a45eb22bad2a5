import type { CellValue } from './cell';
import { listed } from './cell';
import type { AttributeName, PartName } from './column-words';
import type { CityReference, FileReference, NamedReference, TitledReference } from '../records';

/** A column of the CSV and, with its words, a field of the Table Schema. */
export interface Column<Row> {
  name: string;
  /** What its title and description are made of. */
  attribute: AttributeName;
  part?: PartName;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'datetime' | 'array';
  /** How text in it is to be read. */
  notation?: 'edtf' | 'list' | 'json' | 'markdown';
  constraints?: Constraints;
  value: (row: Row) => CellValue;
}

interface Constraints {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

type Reference = NamedReference | TitledReference;
type Value<Row, Type> = (row: Row) => Type | null;
type Values<Row, Type> = (row: Row) => readonly Type[];

/** The text of `EDTF_SHAPE` in the regular expressions of XML Schema, which Table Schema has. */
const EDTF_PATTERN = '([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX)';

type Text = Pick<Column<never>, 'constraints' | 'notation' | 'part'> & {
  attribute?: AttributeName;
};

export const text = <Row>(
  name: AttributeName,
  value: Value<Row, string>,
  options: Omit<Text, 'attribute'> = {},
): Column<Row> => ({ name, attribute: name, type: 'string', ...options, value });

/** One of a few words. */
export const code = <Row>(
  name: AttributeName,
  values: readonly string[],
  value: Value<Row, string>,
): Column<Row> => text(name, value, { constraints: { enum: values } });

export const date = <Row>(name: AttributeName, value: Value<Row, string>): Column<Row> =>
  text(name, value, { notation: 'edtf', constraints: { pattern: EDTF_PATTERN } });

export const integer = <Row>(
  name: AttributeName,
  minimum: number,
  value: Value<Row, number>,
): Column<Row> => ({ name, attribute: name, type: 'integer', constraints: { minimum }, value });

export const number = <Row>(
  name: AttributeName,
  constraints: Constraints,
  value: Value<Row, number>,
): Column<Row> => ({ name, attribute: name, type: 'number', constraints, value });

export const boolean = <Row>(name: AttributeName, value: Value<Row, boolean>): Column<Row> => ({
  ...{ name, attribute: name, type: 'boolean', value },
});

/** Lists of what has several attributes itself: a JSON array in the cell. */
export const json = <Row>(name: AttributeName, values: Values<Row, object>): Column<Row> => ({
  ...{ name, attribute: name, type: 'array', notation: 'json' },
  value: (row) => (values(row).length === 0 ? null : JSON.stringify(values(row))),
});

export const list = <Row>(
  name: AttributeName,
  values: Values<Row, string | null>,
): Column<Row> => ({
  ...{ name, attribute: name, type: 'string', notation: 'list' },
  value: (row) => listed(values(row)),
});

/** A picture in columns of its own: `coverUrl`, `coverName` … */
export function file<Row>(
  name: AttributeName,
  value: Value<Row, FileReference>,
): readonly Column<Row>[] {
  const part = (
    type: 'string' | 'integer',
    part: PartName,
    of: Value<FileReference, string | number>,
  ) => ({
    ...{ name: `${name}${capitalised(part)}`, attribute: name, part, type },
    value: (row: Row) => {
      const file = value(row);
      return file && of(file);
    },
  });
  return [
    part('string', 'url', ({ url }) => url),
    part('string', 'alternativeText', ({ alternativeText }) => alternativeText),
    part('string', 'caption', ({ caption }) => caption),
    part('string', 'name', (file) => file.name),
    part('string', 'mime', ({ mime }) => mime),
    part('integer', 'width', ({ width }) => width),
    part('integer', 'height', ({ height }) => height),
  ];
}

/** A related document: `host`, by name or title, with `hostSlug` and `hostId`. */
export function reference<Row>(
  name: AttributeName,
  value: Value<Row, Reference>,
): readonly Column<Row>[] {
  const part = (part: PartName | undefined, of: Value<Reference, string>): Column<Row> => ({
    ...{ name: `${name}${part ? capitalised(part) : ''}`, attribute: name, part, type: 'string' },
    value: (row) => {
      const related = value(row);
      return related && of(related);
    },
  });
  return [
    part(undefined, labelOf),
    part('slug', ({ slug }) => slug),
    part('id', ({ documentId }) => documentId),
  ];
}

/** The same with `hostCountryCode`; what else there is to a city is in the dataset of cities. */
export const city = <Row>(
  name: AttributeName,
  value: Value<Row, CityReference>,
): readonly Column<Row>[] => [
  ...reference(name, value),
  {
    ...{ name: `${name}CountryCode`, attribute: name, part: 'countryCode', type: 'string' },
    value: (row) => value(row)?.countryCode ?? null,
  },
];

/** Related documents, in four lists of the same length and order: `themes`, `themeSlugs` … */
export function references<Row>(
  name: AttributeName,
  singular: string,
  values: Values<Row, Reference>,
): readonly Column<Row>[] {
  const part = (part: PartName | undefined, of: Value<Reference, string>): Column<Row> => ({
    ...{ name: part ? `${singular}${capitalised(part)}s` : name, attribute: name, part },
    ...{ type: 'string', notation: 'list' },
    value: (row) => listed(values(row).map(of)),
  });
  return [
    part(undefined, labelOf),
    part('slug', ({ slug }) => slug),
    part('id', ({ documentId }) => documentId),
  ];
}

export const cities = <Row>(
  name: AttributeName,
  singular: string,
  values: Values<Row, CityReference>,
): readonly Column<Row>[] => [
  ...references(name, singular, values),
  {
    ...{ name: `${singular}CountryCodes`, attribute: name, part: 'countryCode', type: 'string' },
    notation: 'list',
    value: (row) => listed(values(row).map(({ countryCode }) => countryCode)),
  },
];

const labelOf = (related: Reference): string | null =>
  'name' in related ? related.name : related.title;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
