import { errors } from '@strapi/utils';
import { SHEET_WORDS_FR } from './sheet-words-fr';

/** Why a file cannot be read; the panel has words of its own for each, by this code. */
export type SheetErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-together'
  | 'too-many-columns'
  | 'old-excel'
  | 'binary-excel'
  | 'password'
  | 'open-document'
  | 'numbers'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'document'
  | 'no-spreadsheet'
  | 'damaged'
  | 'quotes'
  | 'ragged'
  | 'long-row'
  | 'long-cell'
  | 'no-headings'
  | 'formula';

export interface SheetErrorDetails {
  code: SheetErrorCode;
  file: string;
  sheet?: string;
  /** As the spreadsheet program shows it. */
  row?: number;
  /** As the spreadsheet program shows it: `C7`. */
  cell?: string;
  /** What is allowed at most: rows, columns, characters or megabytes. */
  limit?: number;
}

const CONVERT = 'open it in a spreadsheet program and save it as XLSX or CSV';

const MESSAGES: Readonly<Record<SheetErrorCode, (details: SheetErrorDetails) => string>> = {
  empty: () => 'there is nothing in it',
  'too-large': ({ limit }) => `it is larger than ${limit} MB: split it into several files`,
  'too-many-rows': ({ limit }) => `it has more than ${limit} rows: split it into several files`,
  'too-many-together': ({ limit }) =>
    `with it the files have more than ${limit} rows: import them one after the other`,
  'too-many-columns': ({ limit }) => `it has more than ${limit} columns: delete those not needed`,
  'old-excel': () => `it is in the old Excel format (.xls): ${CONVERT}`,
  'binary-excel': () => `it is a binary Excel workbook (.xlsb): ${CONVERT}`,
  password: () =>
    'it is protected by a password: open it in Excel, remove the password under ' +
    'File > Info > Protect Workbook, and save it',
  'open-document': () => `it is in the OpenDocument format (.ods): ${CONVERT}`,
  numbers: () => 'it is a Numbers document: export it as Excel or CSV',
  pdf: () => 'it is a PDF: ask for the spreadsheet that it was made from, as XLSX or CSV',
  html: () => `it is a web page, whatever its name says: ${CONVERT}`,
  xml: () => `it is an XML file: ${CONVERT}`,
  document: () => 'it is a text document: copy the table into a spreadsheet and save it as XLSX',
  'no-spreadsheet': () => 'it is no spreadsheet: upload XLSX or CSV',
  damaged: () => `it is damaged or incomplete: ${CONVERT}, then upload that`,
  quotes: ({ row }) => `row ${row} opens a quotation mark that is never closed`,
  ragged: ({ row }) =>
    `row ${row} has more values than there are headings: put values that contain the separator ` +
    'in quotation marks, or save the sheet as XLSX',
  'long-row': ({ row, limit }) =>
    `row ${row} has more than ${limit} characters: is a quotation mark in it never closed?`,
  'long-cell': ({ cell, limit }) =>
    `cell ${cell} has more than ${limit} characters: shorten it, or enter the text in the form`,
  'no-headings': ({ row }) =>
    `row ${row} should say what each column holds, but already has values: ` +
    'insert a row with headings above it',
  formula: ({ cell }) =>
    `cell ${cell} holds a formula whose result was not saved: open the file in a spreadsheet ` +
    'program and save it again',
};

/** A file that cannot be read as it is: status 400, with what to do about it. */
export class SheetError extends errors.ValidationError<string, SheetErrorDetails> {
  /** The same for whoever works in French. */
  readonly french: string;

  constructor(details: SheetErrorDetails, options?: { cause: unknown }) {
    const { code, file, sheet } = details;
    const [english, french] =
      sheet === undefined
        ? [file, file]
        : [`${file}, sheet “${sheet}”`, `${file}, feuille «\u00a0${sheet}\u00a0»`];
    super(`${english}: ${MESSAGES[code](details)}`, details);
    this.french = `${french}\u00a0: ${SHEET_WORDS_FR[code](details)}`;
    if (options) this.cause = options.cause;
  }
}
