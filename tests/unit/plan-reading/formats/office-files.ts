import { strToU8, type ZipOptions, type Zippable, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip archive of the parts, deflated unless said otherwise. */
export function zipped(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const bytes: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    bytes[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(bytes, options);
}

export interface SheetParts {
  readonly name: string;
  /** Rows as XML: `<row r="1"><c r="A1" t="inlineStr"><is><t>Owner</t></is></c></row>`. */
  readonly rows: string;
  readonly state?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;

/** A workbook's parts. `more` adds to them or replaces them. */
export function workbookParts(sheets: readonly SheetParts[], more: Parts = {}): Parts {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
}

export const aWorkbook = (rows: string, more: Parts = {}): Uint8Array =>
  zipped(workbookParts([{ name: 'Plan', rows }], more));

/** Styles 0 general, 1 short date, 2 `mmm-yy`, 3 `0%`, 4 a date in words, 5 a date as in America, 6 a time. */
export const someStyles = `<styleSheet>
  <numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="m/d/yy"/></numFmts>
  <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14" xfId="0"/><xf numFmtId="17"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>
</styleSheet>`;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const tableRow = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A Word document with this body. */
export const aDocument = (body: string, more: Parts = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

/** Bytes of an Office file before 2007 whose directory names these streams. */
export function anOldFile(...streams: readonly string[]): Uint8Array {
  const names = streams.flatMap((name) => [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(512).fill(0),
    ...names,
  ]);
}
