import { SheetError, type SheetErrorCode } from './sheet-error';

/** How other kinds of file begin, whatever their name says. */
const SIGNATURES: readonly (readonly [string, SheetErrorCode])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x89PNG', 'no-spreadsheet'],
  ['\xff\xd8\xff', 'no-spreadsheet'],
  ['GIF8', 'no-spreadsheet'],
  ['\x1f\x8b', 'no-spreadsheet'],
  ['Rar!', 'no-spreadsheet'],
  ['7z\xbc\xaf', 'no-spreadsheet'],
];

/** OLE compound file, [MS-CFB] 2.2: Excel until 2003, and any newer one with a password. */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The stream that a protected document is in, [MS-OFFCRYPTO] 2.3.4.4. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** `FilePass` of a protected workbook of before 2007 comes right after its `BOF`, [MS-XLS] 2.1.7. */
const BEGINNING_OF_FILE = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]);
const FILE_PASS = 0x2f;

/**
 * @throws SheetError for what is no CSV and no XLSX, with how to make one of it
 */
export function refuseForeign(file: string, content: Buffer): void {
  const start = content.subarray(0, 16).toString('latin1');
  if (start.startsWith(COMPOUND_FILE)) {
    throw new SheetError({ code: isProtected(content) ? 'password' : 'old-excel', file });
  }
  const signature = SIGNATURES.find(([beginning]) => start.startsWith(beginning));
  if (signature) throw new SheetError({ code: signature[1], file });
}

/** @throws SheetError for text that is no table */
export function refuseMarkup(file: string, text: string): void {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta|style|div)\b/.test(start)) {
    throw new SheetError({ code: 'html', file });
  }
  if (start.startsWith('<?xml') || /^<[a-z]+:?[a-z]*[\s>]/.test(start)) {
    const code = /<(\w+:)?html\b/.test(start) ? 'html' : 'xml';
    throw new SheetError({ code, file });
  }
  if (text.includes('\0')) throw new SheetError({ code: 'no-spreadsheet', file });
}

function isProtected(content: Buffer): boolean {
  if (content.includes(ENCRYPTED)) return true;
  const start = content.indexOf(BEGINNING_OF_FILE);
  if (start < 0) return false;
  const next = start + 4 + content.readUInt16LE(start + 2);
  return next + 2 <= content.length && content.readUInt16LE(next) === FILE_PASS;
}
