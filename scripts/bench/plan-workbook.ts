import { strToU8, zipSync } from 'fflate';

const headings = [
  'Objective',
  'Action number',
  'Action',
  'Owner',
  'Deadline',
  'Key performance indicator',
  'Milestone',
  'Update',
  'Status',
];

const cellsOf = (row: number): readonly string[] => [
  `Objective ${Math.floor(row / 40) + 1}`,
  `${Math.floor(row / 40) + 1}.${String((row % 40) + 1).padStart(2, '0')}`,
  `Improve referral and access to treatment for group ${row} so that more people are seen sooner`,
  row % 3 === 0 ? 'Public Health, CGL' : 'Public Health',
  ['End March 2024', '31/03/24', 'Oct-23', 'Ongoing'][row % 4] ?? '',
  row % 5 === 0 ? `${row % 90} starts 12 completions` : 'Number of people seen',
  `Contracts awarded by end August 2023 • Service opens ${1 + (row % 28)}/09/23`,
  row % 2 === 0 ? 'Work continues with partners; next update at the board.' : '',
  ['Green', 'Amber', 'Red', ''][row % 4] ?? '',
];

const columnOf = (index: number): string => String.fromCharCode(65 + index);
const rowXml = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells
    .map((text, index) => `<c r="${columnOf(index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook of one plan with so many rows, as a council's spreadsheet program would write it. */
export function planWorkbook(rows: number): Uint8Array {
  const body = [headings, ...Array.from({ length: rows }, (_, row) => cellsOf(row))]
    .map((cells, index) => rowXml(cells, index + 1))
    .join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
