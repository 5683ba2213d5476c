import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../../src/plan-reading/files/read-plan-file';
import { aDocument, cell, paragraph, table, tableRow } from './office-files';
import { wordsOf } from './reading';

const read = (bytes: Uint8Array) => readPlanFile('plan.docx', bytes);
const plainCell = (text: string) => cell(paragraph(text));
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('a document', () => {
  it('gives its tables and the lines between them in order', async () => {
    const { sheets, kind } = await read(
      aDocument(
        paragraph('Action plan') +
          paragraph('Priority 1') +
          table(
            tableRow(plainCell('Action'), plainCell('Owner')),
            tableRow(plainCell('Launch'), plainCell('CGL')),
          ) +
          paragraph('Priority 2') +
          table(tableRow(plainCell('Train'), plainCell('MPS'))) +
          paragraph('End'),
      ),
    );
    expect(kind).toBe('document');
    expect(sheets.map((sheet) => [sheet.name, wordsOf(sheet)])).toEqual([
      [
        'Text before table 1',
        [
          [1, 'Action plan'],
          [2, 'Priority 1'],
        ],
      ],
      [
        'Table 1',
        [
          [1, 'Action', 'Owner'],
          [2, 'Launch', 'CGL'],
        ],
      ],
      ['Text before table 2', [[1, 'Priority 2']]],
      ['Table 2', [[1, 'Train', 'MPS']]],
      ['Text after table 2', [[1, 'End']]],
    ]);
  });

  it('joins paragraphs and line breaks of a cell by line ends', async () => {
    const content = `${paragraph('First')}<w:p/><w:p>${run('Second')}<w:r><w:br/></w:r>${run('Third')}<w:r><w:tab/></w:r>${run('end')}</w:p>`;
    const { sheets } = await read(aDocument(table(tableRow(cell(content)))));
    expect(wordsOf(sheets[0])).toEqual([[1, 'First\nSecond\nThird end']]);
  });

  it('gives a merged cell its columns and leaves the rows below it empty', async () => {
    const { sheets } = await read(
      aDocument(
        table(
          tableRow(cell(paragraph('Priority'), '<w:gridSpan w:val="2"/>'), plainCell('Status')),
          tableRow(
            cell(paragraph('Tall'), '<w:vMerge w:val="restart"/>'),
            plainCell('one'),
            plainCell('Green'),
          ),
          tableRow(cell('<w:p/>', '<w:vMerge/>'), plainCell('two'), plainCell('Red')),
          tableRow(plainCell('Next'), plainCell('three'), plainCell('Amber')),
        ),
      ),
    );
    expect(wordsOf(sheets[0])).toEqual([
      [1, 'Priority', '', 'Status'],
      [2, 'Tall', 'one', 'Green'],
      [3, '', 'two', 'Red'],
      [4, 'Next', 'three', 'Amber'],
    ]);
  });

  it('keeps a row that begins some columns in under its own columns', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${plainCell('CGL')}</w:tr>`;
    const { sheets } = await read(aDocument(table(tableRow(plainCell('Action'), plainCell('Owner')), late)));
    expect(wordsOf(sheets[0])).toEqual([
      [1, 'Action', 'Owner'],
      [2, '', 'CGL'],
    ]);
  });

  it('shows nothing that was deleted in tracked changes, and keeps what was added', async () => {
    const changed = `<w:p>${run('by ')}<w:del w:id="1" w:author="A"><w:r><w:delText>May</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>June</w:t></w:r></w:ins></w:p>`;
    const gone = `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:del w:id="4"><w:r><w:delText>gone</w:delText></w:r></w:del>${run('kept')}</w:p>`;
    const goneRow = `<w:tr><w:trPr><w:del w:id="5" w:author="A"/></w:trPr>${plainCell('old')}${plainCell('row')}</w:tr>`;
    const { sheets } = await read(
      aDocument(table(tableRow(cell(changed + gone), plainCell('CGL')), goneRow)),
    );
    expect(wordsOf(sheets[0])).toEqual([[1, 'by June\nkept', 'CGL']]);
  });

  it('takes the words of links, fields and controls, and no address', async () => {
    const link = `<w:p><w:hyperlink r:id="rId9">${run('the plan')}</w:hyperlink></w:p>`;
    const field = `<w:p><w:fldSimple w:instr="DATE">${run('1 May 2023')}</w:fldSimple></w:p>`;
    const control = `<w:sdt><w:sdtContent>${paragraph('Amber')}</w:sdtContent></w:sdt>`;
    const { sheets } = await read(
      aDocument(table(tableRow(cell(link), cell(field), cell(control))), {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
      }),
    );
    expect(wordsOf(sheets[0])).toEqual([[1, 'the plan', '1 May 2023', 'Amber']]);
  });

  it('says where Word counts by itself, because those numbers are not in the file', async () => {
    const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const source = await read(
      aDocument(
        table(tableRow(cell(numbered), plainCell('Launch')), tableRow(cell(numbered), plainCell('Train'))),
        {
          'word/numbering.xml': numbering,
        },
      ),
    );
    expect(source.problems.map(({ severity, found }) => [severity, found])).toEqual([
      [
        'warning',
        '2 places where Word counts by itself: the number is shown on the page and is not in the file.',
      ],
    ]);
  });

  it('marks the points of a list between tables, and neither headings nor a numbered title by itself', async () => {
    const numbered = (text: string, list: number, style = '') =>
      `<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const level = (id: number, format: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
    const list = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const heading = '<w:pStyle w:val="Heading1"/>';
    const parts = {
      'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${level(1, 'decimal')}${level(2, 'bullet')}${list(1)}${list(2)}</w:numbering>`,
      'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    };
    const { sheets } = await read(
      aDocument(
        numbered('Supply', 1, heading) +
          numbered('Hand out kits', 2) +
          paragraph('and then') +
          numbered('Open clinics', 1) +
          numbered('Walk the parks', 1) +
          paragraph('or') +
          numbered('Teach', 1) +
          paragraph('in schools'),
        parts,
      ),
    );
    expect(wordsOf(sheets[0]).map(([, words]) => words)).toEqual([
      ...['Supply', '• Hand out kits', 'and then', '• Open clinics', '• Walk the parks', 'or', 'Teach'],
      'in schools',
    ]);
  });

  it('keeps the words of a table within a cell', async () => {
    const inner = table(
      tableRow(plainCell('Q1'), plainCell('10')),
      tableRow(plainCell('Q2'), plainCell('20')),
    );
    const { sheets } = await read(aDocument(table(tableRow(cell(`${paragraph('Starts') + inner}<w:p/>`)))));
    expect(wordsOf(sheets[0])).toEqual([[1, 'Starts\nQ1 10\nQ2 20']]);
  });

  it('passes over embedded objects and macros, and says so', async () => {
    const source = await read(
      aDocument(paragraph('Plan'), { 'word/embeddings/sheet1.xlsx': 'x', 'word/vbaProject.bin': 'x' }),
    );
    expect(source.problems.map(({ found }) => found)).toEqual([
      'The file holds macros.',
      'The file holds 1 embedded object.',
    ]);
  });
});
