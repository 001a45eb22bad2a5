import type { Column } from './csv/column';
import {
  ATTRIBUTE_WORDS,
  NOTATION_WORDS,
  PART_WORDS,
  TABLE_WORDS,
  wordsLanguage,
} from './csv/column-words';
import { COLUMNS } from './csv/columns';
import type { FeedContext } from './feed-context';
import type { DatasetName } from './records';
import { textsIn } from './texts/texts-in';

interface Field {
  name: string;
  type: Column<never>['type'];
  format?: 'any';
  title: string;
  description?: string;
  constraints?: Column<never>['constraints'];
}

/**
 * How to read `/feeds/{dataset}.csv` (Frictionless Table Schema 1, specs.frictionlessdata.io): its
 * columns in order, made of the same list. What is required is only what a record always has; the
 * words are in the asked locale where there are such words.
 */
export function renderTableSchema(dataset: DatasetName, { locale }: FeedContext): string {
  const columns: readonly Column<never>[] = COLUMNS[dataset];
  const schema = {
    title: textsIn(locale).datasets[dataset].title,
    description: TABLE_WORDS[wordsLanguage(locale)],
    fields: columns.map((column) => fieldOf(column, wordsLanguage(locale))),
    missingValues: [''],
    primaryKey: 'documentId',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function fieldOf(column: Column<never>, language: 'en' | 'fr'): Field {
  const { name, type, attribute, part, notation, constraints } = column;
  const [title, description] = ATTRIBUTE_WORDS[attribute][language];
  const colon = language === 'fr' ? ' : ' : ': ';
  const sentences = [
    part ? undefined : description,
    notation && NOTATION_WORDS[notation][language],
  ];
  return {
    ...{ name, type },
    // The default format of version 1 has no fractions of a second.
    ...(type === 'datetime' && { format: 'any' }),
    title: part ? `${title}${colon}${PART_WORDS[part][language][0]}` : title,
    description: sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined,
    constraints,
  };
}
