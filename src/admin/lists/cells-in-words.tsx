import type { ReactNode } from 'react';
import { isEdtfAttribute } from '../../content/edtf-attributes';
import { CountryCell, DateCell, LanguagesCell, TimeCell } from './cells';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Row, ...more: never[]) => ReactNode;
}

interface List {
  displayedHeaders: Column[];
  layout: { options?: { jumelle?: { uid?: string } } };
}

const COUNTRIES: readonly string[] = ['countryCode', 'prospectCountryCode'];
/** The column that Strapi adds to the lists of what is translated. */
const LANGUAGES = 'locales';

/** Countries, dates and languages in the cells of a list as staff say them, as short as they can be. */
export const cellsInWords = <T extends List>(list: T): T => {
  const uid = list.layout.options?.jumelle?.uid ?? '';
  if (uid === '') return list;
  return {
    ...list,
    displayedHeaders: list.displayedHeaders.map((column) => {
      const formatter = formatterOf(uid, column);
      return formatter ? { ...column, cellFormatter: formatter } : column;
    }),
  };
};

function formatterOf(uid: string, { name, attribute }: Column): ((row: Row) => ReactNode) | null {
  if (name === LANGUAGES) return (row) => <LanguagesCell row={row} />;
  if (attribute.type === 'datetime') return (row) => <TimeCell value={row[name]} />;
  if (COUNTRIES.includes(name)) return (row) => <CountryCell value={row[name]} />;
  return isEdtfAttribute(uid, name) ? (row) => <DateCell value={row[name]} /> : null;
}
