import { expect, it } from 'vitest';
import { readPlanFile } from '../../../src/plan-reading/files/read-plan-file';
import { planFiles } from '../../../src/plan-reading/output/write-plan';
import { draftOf } from './a-source';
import { aWorkbook, row, textCell } from './formats/office-files';
import { refusalOf } from './formats/reading';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** From a file's bytes to its tidy files. Work that grew with the square never came to an end here; how long it takes is the benchmark's. */
async function readAndWrite(bytes: Uint8Array) {
  const draft = draftOf(await readPlanFile('plan.csv', bytes));
  const { rowsRead, rowsKept, rowsSetAside } = draft.ledger;
  expect(rowsRead).toBe(rowsKept + rowsSetAside);
  const written = planFiles(draft).reduce((sum, { text }) => sum + text.length, 0);
  return { draft, written };
}

it.each([
  ['16,000 rows of two letters', 'x,y\n'.repeat(16_000)],
  ['the same under a header', `Action,Lead\n${'x,y\n'.repeat(16_000)}`],
  ['20,000 lines of stray quotes', 'a",b,"c\n'.repeat(20_000)],
  ['8,000 bold marks between bars in one line of three', `a|b|c\n| ${'**a '.repeat(8_000)}|b|c\n`],
  [
    'rows that go on from one action',
    `Action,Lead,Milestone\nOpen,PH,and then\n${',,and goes on\n'.repeat(8_000)}`,
  ],
  ['one cell of digits', `Action,KPI\nOpen a clinic,"${'1'.repeat(32_000)}x"\n`],
  ['one cell of letters', `Action,Lead,Update\nOpen a clinic,PH,"${'a'.repeat(32_000)}"\n`],
])('reads %s to the end, and every row of it', async (_, text) => {
  await readAndWrite(bytesOf(text));
});

it('reads a number of 100,000 ones in a workbook', async () => {
  const ones = `<row r="2"><c r="A2"><v>${'1'.repeat(100_000)}x</v></c></row>`;
  const file = aWorkbook(row(1, textCell('A1', 'Action'), textCell('B1', 'Owner')) + ones);
  const { draft } = await readAndWrite(file);
  expect(draft.ledger.rowsRead).toBe(1);
});

it('passes over comments before a page, and over text that only begins like one', async () => {
  expect(await refusalOf('plan.xls', bytesOf(`${'<!--a--> '.repeat(60)}<table><tr>`))).toContain('web page');
  await readAndWrite(bytesOf(`${'<!--a-->'.repeat(60)}x`));
});

it('names some of the places where an action is printed again, and counts the others', async () => {
  const rows = Array.from({ length: 8_000 }, (_, at) => `${at + 1},Open a clinic for everybody in town,PH`);
  const { draft, written } = await readAndWrite(bytesOf(['Ref,Action,Lead', ...rows].join('\n')));
  expect(draft.actions[0]?.note).toBe('Printed again as 2, 3, 4, 5, 6 and 7994 more.');
  expect(draft.actions.at(-1)?.note).toBe('Printed again as 1, 2, 3, 4, 5 and 7994 more.');
  expect(written).toBeLessThan(5_000_000);
});

it('refuses 499 columns in 4,000 rows with the limit, and reads what is within it', async () => {
  const wide = (rows: number) =>
    bytesOf(`Action,Lead${',x'.repeat(497)}\n${`Open a clinic,PH${',x'.repeat(497)}\n`.repeat(rows)}`);
  expect(await refusalOf('plan.csv', wide(4_000))).toContain('at most 20,000 rows and 500,000 cells');
  expect((await readAndWrite(wide(400))).draft.ledger.rowsRead).toBe(400);
});
