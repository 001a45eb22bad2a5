import { readEdtf } from '../../domain/edtf';
import { edtfInWords } from '../../domain/edtf-words';
import { FIELD_TYPES } from '../fields/arrange-fields';

export interface FactContext {
  language: 'en' | 'fr';
  yes: string;
  no: string;
  /** An enumeration's value as staff read it. */
  valueLabel: (value: string) => string;
}

/** A fact as staff read it, by the input that it has where it is edited. Empty for none. */
export function factInWords(kind: string, value: unknown, context: FactContext): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? context.yes : context.no;
  if (typeof value === 'number')
    // Years have four digits, which are not grouped.
    return new Intl.NumberFormat(context.language, {
      maximumFractionDigits: 6,
      useGrouping: 'min2',
    }).format(value);
  if (typeof value !== 'string') return '';
  if (kind === FIELD_TYPES.date) return dateInWords(value, context);
  if (kind === FIELD_TYPES.country) return countryInWords(value, context);
  return kind === 'enumeration' ? context.valueLabel(value) : value;
}

function dateInWords(text: string, { language }: FactContext): string {
  const date = readEdtf(text);
  const words = date ? edtfInWords(language, date) : text;
  return words === text ? text : `${text} (${words})`;
}

function countryInWords(code: string, { language }: FactContext): string {
  const name = /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames([language], { type: 'region' }).of(code)
    : undefined;
  return name === undefined || name === code ? code : `${name} (${code})`;
}

/** What stands for a linked document: its name or title, whichever the content manager sent. */
export function nameOfLink(link: Readonly<Record<string, unknown>>): string {
  const { name, title, slug, documentId } = link;
  const found = [name, title, slug, documentId].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return typeof found === 'string' ? found : '';
}
