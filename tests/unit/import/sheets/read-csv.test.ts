import { readSheets } from '../../../../src/import/sheets/read-sheets';
import { all } from './all-rows';

const read = async (content: string | Buffer, name = 'villes.csv') => {
  const [sheet] = await readSheets({ name, content: Buffer.from(content) });
  if (!sheet) throw new Error('No sheet');
  return { ...sheet, rows: await all(sheet) };
};

const utf16 = (text: string, isBigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

describe('reading CSV', () => {
  it.each([
    ['commas', 'ville,pays\nKarlsruhe,DE\n'],
    ['semicolons', 'ville;pays\nKarlsruhe;DE\n'],
    ['tabs', 'ville\tpays\nKarlsruhe\tDE'],
    ['bars', 'ville|pays\r\nKarlsruhe|DE'],
    ['a byte order mark', '\ufeffville,pays\r\nKarlsruhe,DE\r\n'],
    ['line ends of old Macs', 'ville;pays\rKarlsruhe;DE\r'],
    ['the hint that Excel takes', 'sep=;\r\nville;pays\r\nKarlsruhe;DE\r\n'],
  ])('knows %s', async (_, content) => {
    expect(await read(content)).toMatchObject({
      headers: ['ville', 'pays'],
      rowCount: 1,
      rows: [{ number: 2, cells: ['Karlsruhe', 'DE'] }],
    });
  });

  it('takes semicolons for the separator where numbers have commas', async () => {
    const { headers, rows } = await read('nom;lat;lon\nNancy;48,69;6,18\nLublin;51,25;22,57\n');
    expect(headers).toEqual(['nom', 'lat', 'lon']);
    expect(rows[1]?.cells).toEqual(['Lublin', '51,25', '22,57']);
  });

  const TEXT = 'ville;note\r\nLiège;“l’œuvre” – 12 €\r\nŁódź?;Ÿ\r\n'.replace('Łódź?', 'Pécs');
  // Windows-1252 by its table: œ 9C, quotes 93 94, apostrophe 92, dash 96, euro 80, Ÿ 9F.
  const WINDOWS = Buffer.from(
    TEXT.replace(/[œ“”’–€Ÿ]/g, (char) =>
      String.fromCharCode(
        { œ: 0x9c, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '€': 0x80, Ÿ: 0x9f }[char] ?? 0,
      ),
    ),
    'latin1',
  );
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['Windows-1252', WINDOWS],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 without a mark', utf16(TEXT)],
  ])('reads %s', async (_, content) => {
    expect((await read(content)).rows.map(({ cells }) => cells)).toEqual([
      ['Liège', '“l’œuvre” – 12 €'],
      ['Pécs', 'Ÿ'],
    ]);
  });

  it('counts rows as the spreadsheet program does', async () => {
    const { rows, rowCount } = await read('a,b\n\n"1\n2",x\n,\ny,"say ""hi"""\n\n');
    expect(rowCount).toBe(2);
    expect(rows).toEqual([
      { number: 3, cells: ['1\n2', 'x'] },
      { number: 5, cells: ['y', 'say "hi"'] },
    ]);
  });

  it('finds the headings below a title', async () => {
    const { headers, rows } = await read(
      'Nos villes jumelées;;;\n;;;\nau 1er mars 2024;;;\nVille;Pays;Depuis;Note\nNewcastle;GB;1954;\n',
    );
    expect(headers).toEqual(['Ville', 'Pays', 'Depuis', 'Note']);
    expect(rows).toEqual([{ number: 5, cells: ['Newcastle', 'GB', '1954', null] }]);
  });

  it('takes off the guard against formulas, and no other apostrophe', async () => {
    const { rows } = await read("a\n'=1+1\n''=x\n's-Hertogenbosch\n-1.6\n");
    expect(rows.map(({ cells }) => cells[0])).toEqual(['=1+1', "'=x", "'s-Hertogenbosch", '-1.6']);
  });

  it('fills rows that end early, and refuses those with more values than headings', async () => {
    expect((await read('a,b,c\n1\n1,2,3,,\n')).rows[0]?.cells).toEqual(['1', null, null]);
    await expect(read('name,country\nNancy,FR\nVarna, Bulgaria,BG\n')).rejects.toMatchObject({
      details: { code: 'ragged', file: 'villes.csv', row: 3 },
      message: expect.stringContaining('row 3'),
    });
  });

  it('names the row where a quotation never ends', async () => {
    await expect(read('a,b\nx,y\n"Nancy,FR\nz,z\n')).rejects.toMatchObject({
      details: { code: 'quotes', row: 3 },
    });
  });

  it('tells a row beyond measure from a quotation mark that is missing for sure', async () => {
    await expect(read(`ville;pays\nA;DE\n${'x'.repeat(500_000)};DE\n`)).rejects.toMatchObject({
      details: { code: 'long-row', row: 3, limit: 400_000 },
    });
  });

  it('says that headings are missing', async () => {
    await expect(read('48.69,6.18,1955\n51.25,22.57,1988\n')).rejects.toMatchObject({
      details: { code: 'no-headings', row: 1 },
    });
  });

  it.each([
    ['empty', '', 'empty'],
    ['empty', '\n , \n'.replace(' , ', ''), 'empty'],
    ['html', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>', 'html'],
    ['html', '<?xml version="1.0"?><html>', 'html'],
    ['xml', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', 'xml'],
    ['pdf', '%PDF-1.7', 'pdf'],
    ['no-spreadsheet', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'no-spreadsheet'],
    ['no-spreadsheet', Buffer.from('a\0\0\0b\0c'), 'no-spreadsheet'],
    ['old-excel', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old-excel'],
    [
      'password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'password',
    ],
  ])('says what to do about a file that is %s', async (_, content, code) => {
    await expect(read(content, 'liste.xls')).rejects.toMatchObject({
      details: { code, file: 'liste.xls' },
    });
  });

  it('refuses what is too large, too long or too wide', async () => {
    await expect(read(Buffer.alloc(25_000_001, 'a'))).rejects.toMatchObject({
      details: { code: 'too-large', limit: 25 },
    });
    await expect(read(`a,b\n${'x,y\n'.repeat(100_001)}`)).rejects.toMatchObject({
      details: { code: 'too-many-rows', limit: 100_000 },
    });
    await expect(read(`${'a,'.repeat(250)}a\n`)).rejects.toMatchObject({
      details: { code: 'too-many-columns', limit: 200 },
    });
  });
});
