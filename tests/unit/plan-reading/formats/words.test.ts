import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../../src/plan-reading/files/read-plan-file';
import { readText, wordsOf } from './reading';

describe('a text with commas or semicolons', () => {
  it('keeps the line on which a row begins when a cell runs over several', async () => {
    const source = await readText('ref,action,owner\n1.1,"Train staff\n\nin year 1",CGL\n1.2,Launch,MPS\n');
    expect(source.kind).toBe('csv');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'ref', 'action', 'owner'],
      [2, '1.1', 'Train staff\n\nin year 1', 'CGL'],
      [5, '1.2', 'Launch', 'MPS'],
    ]);
  });

  it('tells semicolons from commas and leaves 2.10 as it is written', async () => {
    const source = await readText('ref;action;owner\n2.10;Train, then launch;CGL\n2.2;"Say ""yes""";MPS\n');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'ref', 'action', 'owner'],
      [2, '2.10', 'Train, then launch', 'CGL'],
      [3, '2.2', 'Say "yes"', 'MPS'],
    ]);
  });

  it('does as a line for Excel above the table says, and keeps the line as an empty row', async () => {
    const source = await readText('sep=;\nref;action;owner\n1;Train, launch;CGL, MPS\n');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1],
      [2, 'ref', 'action', 'owner'],
      [3, '1', 'Train, launch', 'CGL, MPS'],
    ]);
  });

  it('reads mixed line ends and keeps blank lines as rows', async () => {
    const source = await readText('ref,action\r\n1,Train\n\r\n2,Launch\r\n');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'ref', 'action'],
      [2, '1', 'Train'],
      [3],
      [4, '2', 'Launch'],
    ]);
  });

  it('takes a row with a forgotten quotation mark as it stands and swallows nothing after it', async () => {
    const source = await readText('ref,action,owner\n1,"Train,CGL\n2,Launch,MPS\n3,Tell,ICB\n');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'ref', 'action', 'owner'],
      [2, '1', '"Train', 'CGL'],
      [3, '2', 'Launch', 'MPS'],
      [4, '3', 'Tell', 'ICB'],
    ]);
    expect(source.problems).toMatchObject([{ severity: 'warning', line: 2 }]);
  });

  it('reads letters of old Windows files and of UTF-16, and says what it took them for', async () => {
    const old = await readPlanFile(
      'plan.csv',
      Uint8Array.from('ref,cost,owner\n1,\xa35,CGL\n', (c) => c.charCodeAt(0)),
    );
    expect(wordsOf(old.sheets[0])[1]).toEqual([2, '1', '£5', 'CGL']);
    expect(old.problems[0]?.found).toContain('Windows-1252');
    const wide = Uint8Array.from([...'ref\taction\n1\tTrain'].flatMap((c) => [c.charCodeAt(0), 0]));
    expect(wordsOf((await readPlanFile('plan.txt', wide)).sheets[0])[1]).toEqual([2, '1', 'Train']);
  });
});

describe('a text whose tables are drawn with bars', () => {
  it('gives their cells, without the frame and the marks around words', async () => {
    const source = await readText(
      '# The plan\n\n| Ref | Action | Owner |\n|---|:---:|---|\n| 1 | **Train** a \\| b | CGL |\n| 2 | Launch | |\n\nThat is all.\n',
    );
    expect(source.kind).toBe('text');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'The plan'],
      [2],
      [3, 'Ref', 'Action', 'Owner'],
      [4, '---', ':---:', '---'],
      [5, '1', 'Train a | b', 'CGL'],
      [6, '2', 'Launch', ''],
      [7],
      [8, 'That is all.'],
    ]);
  });

  it('may have no frame', async () => {
    const source = await readText('Action | Lead | Due\nTrain | CGL | 2024\n');
    expect(wordsOf(source.sheets[0])[1]).toEqual([2, 'Train', 'CGL', '2024']);
  });

  it('is not every text with a bar in it', async () => {
    const source = await readText('Progress | RAG\nWe meet | we talk | we act\nThe end\n');
    expect(wordsOf(source.sheets[0])).toHaveLength(3);
    expect(source.sheets[0]?.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });
});

describe('a plain or pasted text', () => {
  it('takes a line with tabs as a row of cells and a line without as a row of one', async () => {
    const source = await readText('Plan, 2023, draft\n\nOwner\tAction\tDeadline\nCGL\tTrain\t\n');
    expect(source.kind).toBe('text');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'Plan, 2023, draft'],
      [2],
      [3, 'Owner', 'Action', 'Deadline'],
      [4, 'CGL', 'Train', ''],
    ]);
  });

  it('lets no stray quotation mark swallow a line', async () => {
    const source = await readText(
      'MPS\t"Direct access" \t1\nCGL\t"early help\t2\nICB\tand" more\t3\n"Quoted" words\n',
    );
    expect(wordsOf(source.sheets[0]).map(([row, ...cells]) => [row, cells.length])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [4, 1],
    ]);
    expect(wordsOf(source.sheets[0])[3]).toEqual([4, '"Quoted" words']);
    expect(source.problems.map(({ line }) => line)).toEqual([2]);
  });

  it('joins the lines of a cell that a spreadsheet quoted when it was copied', async () => {
    const source = await readText('Owner\tAction\nCGL\t"Train\nand launch"\nMPS\tTell\n');
    expect(wordsOf(source.sheets[0])).toEqual([
      [1, 'Owner', 'Action'],
      [2, 'CGL', 'Train\nand launch'],
      [4, 'MPS', 'Tell'],
    ]);
  });

  it('is not taken for a table because its sentences have commas', async () => {
    const source = await readText(
      'Train staff, then launch\nTell partners, then report\nAgree goals, then act\n',
    );
    expect(source.kind).toBe('text');
    expect(wordsOf(source.sheets[0])[0]).toEqual([1, 'Train staff, then launch']);
  });

  it('leaves markup as the words that it is', async () => {
    const source = await readText('Owner\tAction\nCGL\t<img src=x onerror=alert(1)> javascript:alert(1)\n');
    expect(wordsOf(source.sheets[0])[1]).toEqual([
      2,
      'CGL',
      '<img src=x onerror=alert(1)> javascript:alert(1)',
    ]);
  });

  it('takes out what cannot be seen and says how much, and where first', async () => {
    const source = await readText('Owner\tAction\nC\u200bGL\u202e\tTrain\u00a0sta\u00adff\0\n');
    expect(wordsOf(source.sheets[0])[1]).toEqual([2, 'CGL', 'Train staff']);
    expect(source.problems).toMatchObject([
      {
        severity: 'note',
        line: 2,
        column: 'A',
        found: '4 characters that cannot be seen, first in row 2 of "plan", column A.',
      },
    ]);
  });

  it('keeps one row per line, so that lines in are rows out', async () => {
    const lines = Array.from({ length: 500 }, (_, at) => (at % 3 === 0 ? '' : `Action ${at}\t"${at}"\tCGL`));
    const source = await readText(`${lines.join('\r\n')}\r\n`);
    expect(source.sheets[0]?.rows.map(({ row }) => row)).toEqual(lines.map((_, at) => at + 1));
  });
});
