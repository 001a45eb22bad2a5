import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Parts {
  /** Each is what stands in its `worksheet`. */
  sheets: readonly string[];
  /** What stands in `sst`, `styleSheet` and before the sheets in `workbook`. */
  texts?: string;
  styles?: string;
  properties?: string;
  /** Attributes of the sheets. */
  states?: readonly string[];
}

export const zipped = async (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
};

/** A workbook as Excel builds them, its parts written by hand. */
export const makeXlsx = ({ sheets, texts = '', styles = '', properties = '', states }: Parts) =>
  zipped({
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="s${at}" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet${at}.xml"/>`,
      )
      .join('')}<Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="y" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets
      .map(
        (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="s${at}" ${states?.[at] ?? ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((xml, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  });

/** Rows of texts, from the first. */
export const rowsXml = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`,
    )
    .join('')}</sheetData>`;
