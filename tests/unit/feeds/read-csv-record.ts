/**
 * A record from a row that a Table Schema has cast: the rules of its description, undone. Written
 * from those words alone, and sharing nothing with what they describe.
 */
export function readCsvRecord(row: Record<string, unknown>): Record<string, unknown> {
  const cells = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, read(cell)]));
  const record: Record<string, unknown> = {};
  for (const [name, cell] of Object.entries(cells)) {
    const shape = SHAPES.find(({ columns }) => columns.includes(name));
    if (!shape) record[name] = LISTS.includes(name) ? (cell ?? []) : cell;
    else if (name === shape.columns[0]) record[shape.attribute] = shape.build(cells);
  }
  return nested('fallbackFields' in record ? lists(record) : record);
}

const LISTS = [
  ...['nameVariants', 'keyFigures', 'highlights', 'awards', 'gallery', 'milestones'],
  ...['documents', 'sources'],
];

type Cells = Record<string, unknown>;
interface Shape {
  attribute: string;
  columns: string[];
  build: (cells: Cells) => unknown;
}

const file = (attribute: string): Shape => {
  const parts = ['Url', 'Name', 'AlternativeText', 'Caption', 'Mime', 'Width', 'Height'];
  return {
    attribute,
    columns: parts.map((part) => attribute + part),
    build: (cells) =>
      cells[`${attribute}Url`] === null
        ? null
        : Object.fromEntries(
            parts.map((part) => [
              part.charAt(0).toLowerCase() + part.slice(1),
              cells[attribute + part],
            ]),
          ),
  };
};

const one = (attribute: string, label: string, isCity: boolean): Shape => {
  const columns = [attribute, `${attribute}Slug`, `${attribute}Id`];
  if (isCity) columns.push(`${attribute}CountryCode`);
  return {
    attribute,
    columns,
    build: (cells) =>
      cells[`${attribute}Id`] === null
        ? null
        : {
            documentId: cells[`${attribute}Id`],
            slug: cells[`${attribute}Slug`],
            [label]: cells[attribute],
            ...(isCity && { countryCode: cells[`${attribute}CountryCode`] }),
          },
  };
};

const many = (attribute: string, singular: string, label: string, isCity: boolean): Shape => {
  const columns = [attribute, `${singular}Slugs`, `${singular}Ids`];
  if (isCity) columns.push(`${singular}CountryCodes`);
  return {
    attribute,
    columns,
    build: (cells) => {
      const ids = split(cells[`${singular}Ids`]);
      const [labels, slugs, countries] = [
        attribute,
        `${singular}Slugs`,
        `${singular}CountryCodes`,
      ].map((column) => split(cells[column], ids.length));
      return ids.map((documentId, index) => ({
        documentId,
        slug: slugs?.[index] ?? null,
        [label]: labels?.[index] ?? null,
        ...(isCity && { countryCode: countries?.[index] ?? null }),
      }));
    },
  };
};

const SHAPES: Shape[] = [
  ...['cover', 'coatOfArms'].map(file),
  ...['succeededBy', 'city', 'host'].map((name) => one(name, 'name', true)),
  one('network', 'name', false),
  one('twinning', 'title', false),
  many('cities', 'city', 'name', true),
  many('twinningCities', 'twinningCity', 'name', true),
  many('members', 'member', 'name', true),
  many('themes', 'theme', 'name', false),
  many('organisations', 'organisation', 'name', false),
  many('twinnings', 'twinning', 'title', false),
  many('exchanges', 'exchange', 'title', false),
];

function read(cell: unknown): unknown {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' ? unguarded(cell) : cell;
}

/** One apostrophe less where one or more precede what could be a formula. */
function unguarded(text: string): string {
  const rest = text.replace(/^'+/, '').replace(/^["\s\p{Cc}\p{Cf}]+/u, '');
  const isFormula = /^[=+\-@＝＋－＠]/.test(rest);
  const blanks = text.replace(/^'+/, '').slice(0, text.replace(/^'+/, '').length - rest.length);
  return text.startsWith("'") && (isFormula || /[\t\r\n]/.test(blanks)) ? text.slice(1) : text;
}

/** Values between semicolons that have no backslash before them. */
function split(cell: unknown, length = 0): (string | null)[] {
  if (typeof cell !== 'string') return Array<null>(length).fill(null);
  const values = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === '\\') values.push(`${values.pop()}${cell.charAt((at += 1))}`);
    else if (character === ';' && cell.charAt(at + 1) === ' ') {
      values.push('');
      at += 1;
    } else values.push(`${values.pop()}${character}`);
  }
  return values.map((value) => (value === '' ? null : value));
}

const lists = (record: Cells): Cells => ({
  ...record,
  fallbackFields: split(record.fallbackFields),
});

/** The cities of an anniversary's twinning are within it. */
function nested({ twinningCities, ...record }: Cells): Cells {
  if (twinningCities === undefined) return record;
  const { twinning } = record;
  return typeof twinning === 'object' && twinning !== null
    ? { ...record, twinning: { ...twinning, cities: twinningCities } }
    : record;
}

/** What a row does not say of a related city is in the dataset of cities. */
export function asCsvHasIt(value: unknown, isReference = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => asCsvHasIt(entry, true));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, asCsvHasIt(entry, true)]);
  const elsewhere = ['latitude', 'longitude', 'isHome'];
  return Object.fromEntries(
    isReference ? entries.filter(([key]) => !elsewhere.includes(String(key))) : entries,
  );
}
