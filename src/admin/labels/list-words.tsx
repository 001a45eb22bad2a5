import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { EnumerationInput } from './enumeration-input';
import { valuesOf } from './localise';

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

/** Shows the values of enumerations as words in the cells of a list. */
export const wordsInColumns = <T extends { displayedHeaders: Column[] }>(list: T): T => ({
  ...list,
  displayedHeaders: list.displayedHeaders.map((column) => {
    if (column.attribute.type !== 'enumeration' || column.cellFormatter) return column;
    const words = valuesOf(column.attribute);
    return {
      ...column,
      cellFormatter: (row: Readonly<Record<string, unknown>>) => {
        const value = row[column.name];
        return (
          <Typography textColor="neutral800">
            {typeof value === 'string' ? (words[value] ?? value) : '-'}
          </Typography>
        );
      },
    };
  }),
});

interface Filter {
  name: string;
  type: string;
  options?: { value: string; label?: string }[];
  input?: unknown;
}

interface FilteredList {
  displayedFilters: Filter[];
  layout: { options?: { jumelle?: { values?: Readonly<Record<string, Record<string, string>>> } } };
}

/** The same in the filters: Strapi takes the word from an input of one's own alone. */
export const wordsInFilters = <T extends FilteredList>(list: T): T => ({
  ...list,
  displayedFilters: list.displayedFilters.map((filter) => {
    const words = list.layout.options?.jumelle?.values?.[filter.name];
    if (filter.type !== 'enumeration' || !words) return filter;
    const options = Object.entries(words).map(([value, label]) => ({ value, label }));
    return { ...filter, options, input: EnumerationInput };
  }),
});
