import type { Words } from '../../panel-part';

/** Of lists on their way out, and why files cannot be read. */
export const files: Words = {
  'jumelle.import.export.button': 'Export',
  'jumelle.import.export.label': 'Export this list',
  'jumelle.import.export.xlsx': 'Excel (XLSX)',
  'jumelle.import.export.csv': 'CSV',
  'jumelle.import.export.done': 'The list is in your downloads.',
  'jumelle.import.error.unknown':
    'Something went wrong on the server. Try again; if it stays so, tell your administrator.',
  'jumelle.import.error.forbidden': 'Your role does not allow this.',
  'jumelle.import.error.gone': 'This import is no longer there.',
  'jumelle.import.error.payload': 'The files are too large: upload fewer at a time.',
  'jumelle.import.error.empty': 'there is nothing in it.',
  'jumelle.import.error.too-large': 'it is larger than {limit} MB. Split it into several files.',
  'jumelle.import.error.too-many-rows':
    'it has more than {limit, number} rows. Split it into several files.',
  'jumelle.import.error.too-many-together':
    'with it the files have more than {limit, number} rows. Import them one after the other.',
  'jumelle.import.error.too-many-columns':
    'it has more than {limit, number} columns. Delete those that are not needed.',
  'jumelle.import.error.old-excel':
    'it is in the old Excel format (.xls). Open it and save it as “Excel workbook (.xlsx)” or CSV.',
  'jumelle.import.error.binary-excel':
    'it is a binary Excel workbook (.xlsb). Open it and save it as “Excel workbook (.xlsx)”.',
  'jumelle.import.error.password':
    'it is protected by a password. Open it, remove the password (File > Info > Protect Workbook) and save it.',
  'jumelle.import.error.open-document':
    'it is in the OpenDocument format (.ods). In LibreOffice, save it as “Excel 2007–365 (.xlsx)”.',
  'jumelle.import.error.numbers': 'it is a Numbers document. Export it as Excel.',
  'jumelle.import.error.pdf': 'it is a PDF. Ask for the spreadsheet that it was made from.',
  'jumelle.import.error.html':
    'it is a web page, whatever its name says. Open it in Excel and save it as “Excel workbook (.xlsx)”.',
  'jumelle.import.error.xml':
    'it is an XML file. Open it in Excel and save it as “Excel workbook (.xlsx)”.',
  'jumelle.import.error.document':
    'it is a text document. Copy the table into a spreadsheet and save it as XLSX.',
  'jumelle.import.error.no-spreadsheet': 'it is no spreadsheet. Upload XLSX or CSV.',
  'jumelle.import.error.damaged':
    'it is damaged or incomplete. Open it in a spreadsheet program, save it again and upload that.',
  'jumelle.import.error.quotes': 'row {row, number} opens a quotation mark that is never closed.',
  'jumelle.import.error.ragged':
    'row {row, number} has more values than there are headings. Put values that contain the separator in quotation marks, or save the sheet as XLSX.',
  'jumelle.import.error.no-headings':
    'row {row, number} should say what each column holds, but already has values. Insert a row with headings above it.',
  'jumelle.import.error.long-row':
    'row {row, number} has more than {limit, number} characters. Is a quotation mark in it never closed?',
  'jumelle.import.error.long-cell':
    'cell {cell} has more than {limit, number} characters. Shorten it, or enter the text in the form.',
  'jumelle.import.error.formula':
    'cell {cell} holds a formula whose result was not saved. Open the file in a spreadsheet program and save it again.',
};
