import { readSheets } from '../../../../src/import/sheets/read-sheets';
import { all } from './all-rows';
import { makeXlsx, rowsXml, zipped } from './make-xlsx';

const readAll = async (content: Buffer) =>
  Promise.all(
    (await readSheets({ name: 'villes.xlsx', content })).map(async (sheet) => ({
      ...sheet,
      rows: await all(sheet),
    })),
  );
const cellsOf = async (content: Buffer) => {
  const [sheet] = await readAll(content);
  return sheet?.rows.map(({ cells }) => cells);
};

/** Day formats at 1 to 5: day, month, year, amount, time. */
const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="[$-40C]mmm\\-yy;@"/>
  <numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="#,##0.00&quot; days&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>`;

describe('reading XLSX', () => {
  it('reads every kind of cell', async () => {
    const xml = `<sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>D</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>104885</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>
      <row r="3"><c r="A3" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="str"><f>""</f><v></v></c><c r="D3" t="s"><v>3</v></c></row>
      <row r="4" spans="1:4"/>
      </sheetData>`;
    const texts = `<si><t>Ville</t></si><si><r><t>Popu</t></r><r><rPr><b/></rPr><t xml:space="preserve">lation </t></r></si>
      <si><t>金沢市</t><rPh sb="0" eb="2"><t>カナザワ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_ &amp; c</t></si>`;
    const [sheet] = await readAll(await makeXlsx({ sheets: [xml], texts }));
    expect(sheet).toEqual({
      ...{ file: 'villes.xlsx', name: 'S0', headers: ['Ville', 'Population', '', 'D'] },
      rowCount: 2,
      rows: [
        { number: 2, cells: ['金沢市', 104885, true, '#N/A'] },
        { number: 3, cells: ['ab', 2, null, 'a\rb_x0041_ & c'] },
      ],
    });
  });

  it.each([
    ['1900', '', 20090],
    ['1904', '<workbookPr date1904="1"/>', 20090 - 1462],
  ])('shows dates as precisely as their cells do, counted from %s', async (_, properties, day) => {
    const cells = [1, 2, 3, 4, 5, 0].map((style) => `<c s="${style}"><v>${day}</v></c>`);
    const xml = `<sheetData><row r="1">${'<c t="str"><v>h</v></c>'.repeat(6)}</row><row r="2">${cells.join('')}</row></sheetData>`;
    expect(await cellsOf(await makeXlsx({ sheets: [xml], styles: STYLES, properties }))).toEqual([
      [new Date('1955-01-01'), '1955-01', '1955', day, day, day],
    ]);
  });

  it('knows the day that Excel invented', async () => {
    const days = [1, 59, 61].map((day) => `<c s="1"><v>${day}.75</v></c>`).join('');
    const xml = `<sheetData><row r="1">${'<c t="str"><v>h</v></c>'.repeat(3)}</row><row r="2">${days}</row></sheetData>`;
    expect(await cellsOf(await makeXlsx({ sheets: [xml], styles: STYLES }))).toEqual([
      [new Date('1900-01-01'), new Date('1900-02-28'), new Date('1900-03-01')],
    ]);
  });

  it.each([
    ['no result', '<f>1+1</f>', 'formula'],
    ['an empty one, as programs write it that calculate nothing', '<f>1+1</f><v></v>', 'formula'],
    ['a text beyond measure', `<v>${'x'.repeat(100_001)}</v>`, 'long-cell'],
  ])('refuses a formula with %s, and says where', async (_, cell, code) => {
    const type = code === 'formula' ? '' : ' t="str"';
    const xml = `<sheetData><row r="1"><c t="str"><v>h</v></c></row><row r="2"><c r="AB2"${type}>${cell}</c></row></sheetData>`;
    await expect(cellsOf(await makeXlsx({ sheets: [xml] }))).rejects.toMatchObject({
      details: { code, cell: 'AB2' },
      french: expect.stringMatching(
        /^villes\.xlsx, feuille «\u00a0S0\u00a0»\u00a0: la cellule AB2/,
      ),
    });
  });

  it('finds the headings below those of groups of columns', async () => {
    const xml = rowsXml([
      ['Ville', '', 'Partenaire', '', 'Jumelage'],
      ['Notre ville', 'Code', 'Ville partenaire', 'Pays', 'Année'],
      ['Nancy', '54000', 'Karlsruhe', 'DE', '1955'],
    ]);
    const [sheet] = await readAll(await makeXlsx({ sheets: [xml] }));
    expect(sheet?.headers[2]).toBe('Ville partenaire');
    expect(sheet?.rows.map(({ number }) => number)).toEqual([3]);
  });

  it('gives each row of a merged cell its value', async () => {
    const xml = `${rowsXml([
      ['Nos villes', '', ''],
      ['Pays', 'Ville', 'Depuis'],
      ['DE', 'Karlsruhe', '1955'],
      ['', 'Mayence', ''],
      ['', '', ''],
      ['PL', 'Lublin', '1988'],
    ])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/></mergeCells>`;
    const [sheet] = await readAll(await makeXlsx({ sheets: [xml] }));
    expect(sheet?.rows).toEqual([
      { number: 3, cells: ['DE', 'Karlsruhe', '1955'] },
      { number: 4, cells: ['DE', 'Mayence', null] },
      { number: 6, cells: ['PL', 'Lublin', '1988'] },
    ]);
  });

  it('reads all sheets that hold something, hidden ones too', async () => {
    const content = await makeXlsx({
      sheets: [rowsXml([['a'], ['1x']]), '<sheetData/>', rowsXml([['b'], ['2x']])],
      states: ['', '', 'state="hidden"'],
    });
    expect((await readAll(content)).map(({ name, headers }) => [name, headers])).toEqual([
      ['S0', ['a']],
      ['S2', ['b']],
    ]);
  });

  it('reads what programs write that put a prefix before every name', async () => {
    const xml =
      '<x:sheetData xmlns:x="m"><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>';
    expect(await cellsOf(await makeXlsx({ sheets: [xml] }))).toEqual([[7]]);
  });

  it('does not believe what a sheet says of its size', async () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c></row>
      <row r="1048576"><c r="A1048576" t="str"><v>b</v></c><c r="XFD1048576" t="str"><v></v></c></row></sheetData>
      <mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>`;
    expect(await readAll(await makeXlsx({ sheets: [xml] }))).toMatchObject([
      { headers: ['a'], rows: [{ number: 1048576, cells: ['b'] }] },
    ]);
  });

  it('unpacks no more than it allows', async () => {
    const bomb = '<sheetData>'.padEnd(200_000_001);
    const content = await makeXlsx({ sheets: [bomb] });
    expect(content.length).toBeLessThan(1_000_000);
    await expect(readAll(content)).rejects.toMatchObject({ details: { code: 'too-large' } });
  });

  it('knows entities that would explode for damage', async () => {
    const content = await makeXlsx({
      sheets: [rowsXml([['a'], ['b']])],
      texts: '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><si><t>&b;</t></si>',
    });
    await expect(readAll(content)).rejects.toMatchObject({ details: { code: 'damaged' } });
  });

  it.each([
    ['old-excel binary', { 'xl/workbook.bin': '' }, 'binary-excel'],
    ['OpenDocument', { mimetype: '', 'content.xml': '' }, 'open-document'],
    ['Numbers', { 'Index/Document.iwa': '' }, 'numbers'],
    ['Word', { 'word/document.xml': '' }, 'document'],
    ['some ZIP', { 'a.txt': '' }, 'no-spreadsheet'],
  ] as const)('says what to do about %s', async (_, parts, code) => {
    await expect(readAll(await zipped(parts))).rejects.toMatchObject({ details: { code } });
  });

  it('calls half a file damaged, wherever it was cut', async () => {
    const content = await makeXlsx({ sheets: [rowsXml([['a'], ['b']])] });
    for (let end = 4; end < content.length; end += 97) {
      await expect(readAll(content.subarray(0, end))).rejects.toMatchObject({
        details: { code: 'damaged' },
      });
    }
  });
});
