import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../../src/plan-reading/files/read-plan-file';
import {
  aDocument,
  anOldFile,
  aWorkbook,
  cell,
  paragraph,
  row,
  table,
  tableRow,
  textCell,
  workbookParts,
  zipped,
} from './office-files';
import { refusalOf, wordsOf } from './reading';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const good = row(1, textCell('A1', 'Action'), textCell('B1', 'Owner'));

describe('a file that is no plan', () => {
  it.each([
    ['plan.xls', anOldFile('Workbook'), 'old kind (.xls', '.xlsx'],
    ['plan.xlsx', anOldFile('Workbook'), 'old kind (.xls', '.xlsx'],
    ['plan.doc', anOldFile('WordDocument'), 'old kind (.doc', '.docx'],
    [
      'plan.xlsx',
      anOldFile('EncryptionInfo', 'EncryptedPackage'),
      'protected by a password',
      'take the password off',
    ],
    ['plan.xls', bytesOf('<html><body><table><tr><td>Action</td></tr></table>'), 'web page', '.xlsx'],
    ['plan.xls', bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:x"/>'), 'XML', '.xlsx'],
    ['plan.pdf', bytesOf('%PDF-1.7\n1 0 obj'), 'PDF', 'paste it here'],
    ['plan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'picture', 'workbook'],
    ['plan.json', bytesOf('{"actions": [{"__proto__": {"polluted": true}}]}'), 'JSON', '.csv'],
    ['plan.rtf', bytesOf('{\\rtf1\\ansi Plan}'), 'Rich Text', '.docx'],
    [
      'plan.ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      '.ods',
      '.xlsx',
    ],
    ['plan.xlsb', zipped({ 'xl/workbook.bin': 'x' }), '.xlsb', '.xlsx'],
    ['plan.pptx', zipped({ 'ppt/presentation.xml': '<a/>' }), 'slides', 'workbook'],
    ['plan.zip', zipped({ 'plan.csv': 'ref,action' }), 'packed folder', 'Unpack'],
    ['plan.bin', new Uint8Array(500).map((_, at) => (at * 7) % 5), 'only a program can read', '.xlsx'],
    ['plan.xlsx', new Uint8Array(), 'empty', 'copied to the end'],
    ['plan.txt', bytesOf(' \n\t\n\u200b\n'), 'no words', 'right file'],
  ])('says so of %s: %#', async (name, bytes, found, advice) => {
    const refusal = await refusalOf(name, bytes);
    expect(refusal).toContain(found);
    expect(refusal).toContain(advice);
  });

  it('is told by its content when it was only renamed', async () => {
    const source = await readPlanFile('plan.xlsx', aDocument(table(tableRow(cell(paragraph('Action'))))));
    expect(source.kind).toBe('document');
    expect(source.problems[0]?.found).toBe('The name ends in .xlsx, but the file is a Word document.');
    expect((await readPlanFile('plan.xlsx', bytesOf('ref,action,owner\n1,Train,CGL\n'))).kind).toBe('csv');
    expect((await readPlanFile('plan.csv', aWorkbook(good))).kind).toBe('workbook');
  });
});

describe('a file that is broken or made to do harm', () => {
  it('is refused when it breaks off, wherever it does', async () => {
    const whole = aWorkbook(good);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const part = whole.slice(0, Math.floor(whole.length * share));
      expect(await refusalOf('plan.xlsx', part)).toContain('damaged or not complete');
    }
  });

  it('is refused when bytes in the middle are lost', async () => {
    const whole = aWorkbook(good);
    const start = whole.indexOf(0x3c, 200);
    const torn = whole.map((byte, at) => (at > start && at < start + 300 ? 0xff : byte));
    expect(await refusalOf('plan.xlsx', torn)).toMatch(/damaged|could not be read|no words/);
  });

  it('is refused above 20 MB, before it is looked at', async () => {
    expect(await refusalOf('plan.xlsx', new Uint8Array(20_000_001))).toContain('Files up to 20 MB');
  });

  it('is refused when it would unpack to more than 100 MB, however small it is and says it is', async () => {
    const bomb = aWorkbook(good, { 'xl/sharedStrings.xml': new Uint8Array(101_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(500_000);
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    let lies = 0;
    for (let at = 0; at + 4 <= bomb.length; at += 1) {
      if (view.getUint32(at, true) !== 101_000_000) continue;
      view.setUint32(at, 10, true);
      lies += 1;
    }
    expect(lies).toBe(2);
    expect(await refusalOf('plan.xlsx', bomb)).toContain('unpacks to more than 100 MB');
  });

  it('is refused when it has thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`xl/media/${at}.png`, 'x']));
    expect(
      await refusalOf('plan.xlsx', zipped({ ...workbookParts([{ name: 'Plan', rows: good }]), ...parts })),
    ).toContain('more than 2,000 parts');
  });

  it('is refused when it defines entities', async () => {
    const laughs = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await refusalOf('plan.xlsx', aWorkbook(good, { 'xl/sharedStrings.xml': laughs }))).toContain(
      'DOCTYPE',
    );
    expect(await refusalOf('plan.docx', aDocument('', { 'word/styles.xml': laughs }))).toContain('DOCTYPE');
  });

  it('is refused when a cell stands at the far end of the sheet, which is named', async () => {
    const far = good + row(1_048_576, textCell('XFD1048576', 'x'));
    expect(await refusalOf('plan.xlsx', aWorkbook(far))).toContain('Cell XFD1048576 of sheet "Plan"');
  });

  it('is read although cells at the far end are coloured, because they hold nothing', async () => {
    const coloured = `${good}<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row>`;
    expect(wordsOf((await readPlanFile('plan.xlsx', aWorkbook(coloured))).sheets[0])).toEqual([
      [1, 'Action', 'Owner'],
    ]);
  });

  it('is refused when a row has a million columns', async () => {
    const wide = `<row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`;
    expect(await refusalOf('plan.xlsx', aWorkbook(wide))).toContain('Cell SG1 of sheet "Plan"');
    expect(await refusalOf('plan.csv', bytesOf(`${'1,'.repeat(1_000_000)}\n`))).toContain(
      'at most 500 columns',
    );
    const spanned = cell(paragraph('Wide'), '<w:gridSpan w:val="1000000"/>');
    expect(await refusalOf('plan.docx', aDocument(table(tableRow(spanned))))).toContain(
      'more than 500 columns',
    );
  });

  it('is refused when its sheets span millions of cells', async () => {
    const wide = good + row(40_000, textCell('SF20000', 'x'));
    expect(await refusalOf('plan.xlsx', aWorkbook(wide))).toContain('spans more than 500,000 cells');
  });

  it('keeps the row of a cell of 10 MB, cuts the cell, and says where', async () => {
    const long = aWorkbook(good + row(2, textCell('A2', 'a'.repeat(10_000_000)), textCell('B2', 'CGL')));
    const source = await readPlanFile('plan.xlsx', long);
    expect(source.sheets[0]?.rows[1]?.cells.map(({ text }) => text.length)).toEqual([32_767, 3]);
    expect(source.problems).toMatchObject([{ severity: 'error', line: 2, column: 'A', rowsSetAside: 0 }]);
  });

  it('is refused when one long text is shown in thousands of cells', async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, at) => `<row><c t="s"><v>${0}</v></c></row>${at ? '' : good}`,
    );
    const texts = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(32_767)}</t></si></sst>` };
    expect(await refusalOf('plan.xlsx', aWorkbook(rows.join(''), texts))).toContain('10,000,000 characters');
  });

  it('is refused, and breaks nothing, when its tags are nested without end', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(20_000);
    const said = await refusalOf('plan.docx', aDocument(deep));
    expect(said).toContain('could not be read');
    expect(said).not.toMatch(/call stack|xmldom|undefined|Error|exception/i);
  });

  it('is told in our words when its XML is torn, not in those of a library', async () => {
    const said = await refusalOf('plan.docx', aDocument('<w:p><w:r><w:t>Open & <b'));
    expect(said).toMatch(/damaged/);
    expect(said).not.toMatch(/xmldom|undefined|line:|Error|exception/i);
  });

  it('becomes words when it holds links, markup and signs that turn the writing round', async () => {
    const rows = row(
      1,
      textCell('A1', '<a href="javascript:alert(1)">Plan</a>'),
      textCell('B1', '\u202eCGL\u2066\u200b'),
    );
    const source = await readPlanFile('plan.xlsx', aWorkbook(rows));
    expect(wordsOf(source.sheets[0])).toEqual([[1, '<a href="javascript:alert(1)">Plan</a>', 'CGL']]);
    expect(source.problems.map(({ found }) => found)).toEqual([
      '3 characters that cannot be seen, first in row 1 of "Plan", column B.',
    ]);
  });
});
