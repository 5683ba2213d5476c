import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../../scripts/check-data';
import type { Effects } from '../../../scripts/run.mjs';
import { csvText, tidyText } from './csv-text';
import { anActionRow, tinyCatalogue } from './tiny-catalogue';

const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs the command in the folder and gives back what it printed. */
async function check(...args: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const effects: Effects = {
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    resolve: (path) => join(folder, path),
    readFile: async () => new Uint8Array(),
    today: '2026-01-01',
  };
  const exit = await main(args, effects);
  return { exit, printed, warned };
}

/** Of Barnet's drug offences, which the bundled catalogue knows, in months before the bundled ones. */
const aBundledRow = { indicator: 'drug-offences', locality: 'E09000003', period: '2009-01' };

put({
  'good.csv': tidyText([aBundledRow]),
  'bad.csv': tidyText([
    aBundledRow,
    { ...aBundledRow, locality: 'Barnet' },
    { ...aBundledRow, period: '2009-02', value: '12%' },
  ]),
  'book.csv': Uint8Array.from([0x50, 0x4b, 3, 4]),
  'new/one.csv': tidyText([aBundledRow]),
  'new/inner/two.csv': tidyText([{ ...aBundledRow, period: '2009-02' }]),
  'new/.hidden.csv': 'secret',
  'plans/barnet/actions.csv': csvText([anActionRow({ indicators: 'drug-offences' })]),
});
put(Object.fromEntries(Object.entries(tinyCatalogue).map(([path, text]) => [`whole/${path}`, text])));
put({ 'whole/observations/a.csv': tidyText([{}]), 'whole/observations/b.csv': tidyText([{ value: '13' }]) });

it('a good file is said to be good: exit code 0', async () => {
  const { exit, printed, warned } = await check('good.csv');
  expect({ exit, printed, warned }).toEqual({
    exit: 0,
    printed: ['good.csv (tidy): 1 row read = 1 kept + 0 set aside', 'No errors.'],
    warned: [],
  });
});

it('a file with errors is told of line by line: exit code 1', async () => {
  const { exit, printed } = await check('bad.csv');
  expect(exit).toBe(1);
  expect(printed[0]).toBe('bad.csv (tidy): 3 rows read = 2 kept + 1 set aside');
  expect(printed.join('\n')).toContain('error, line 3, column "locality": found Barnet');
  expect(printed.join('\n')).toContain('The code of Barnet is E09000003.');
  expect(printed.at(-1)).toBe('1 kinds of error: see above.');
});

it('--json prints one object a file, of these keys and no others', async () => {
  const { exit, printed } = await check('--json', 'bad.csv', 'good.csv');
  expect(exit).toBe(1);
  const objects = printed.map((line) => JSON.parse(line));
  expect(objects.map(({ file }) => file)).toEqual(['bad.csv', 'good.csv']);
  expect(objects.map((one) => Object.keys(one))).toEqual(
    objects.map(() => ['file', 'shape', 'rowsRead', 'rowsKept', 'rowsSetAside', 'problems']),
  );
  const [bad, good] = objects;
  expect(bad).toMatchObject({ shape: 'tidy', rowsRead: 3, rowsKept: 2, rowsSetAside: 1 });
  expect(bad.problems.map((problem: object) => Object.keys(problem).sort())).toEqual(
    bad.problems.map(() => ['advice', 'column', 'done', 'found', 'line', 'severity']),
  );
  expect(bad.problems).toMatchObject([
    { severity: 'error', line: 3, column: 'locality', found: 'Barnet' },
    { severity: 'note', line: 4, column: 'value', found: '12%' },
  ]);
  expect(good.problems).toMatchObject([{ severity: 'note', line: 2 }]);
});

it('a folder is checked file by file, hidden files passed over', async () => {
  const { exit, printed } = await check('--json', 'new');
  expect(exit).toBe(0);
  expect(printed.map((line) => JSON.parse(line).file)).toEqual(['new/inner/two.csv', 'new/one.csv']);
});

it('a workbook is told from its bytes', async () => {
  const { exit, printed } = await check('--json', 'book.csv');
  expect(exit).toBe(1);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ file: 'book.csv', shape: 'unknown', rowsRead: 0 });
  expect(printed[0]).toContain('a workbook');
});

it('a path that does not exist is said so: exit code 1', async () => {
  const { exit, printed, warned } = await check('good.csv', 'nowhere.csv');
  expect({ exit, printed, warned }).toEqual({
    exit: 1,
    printed: [],
    warned: ['There is no file or folder "nowhere.csv".'],
  });
});

it('a whole data folder is checked against its own catalogue', async () => {
  const { exit, printed } = await check('--json', 'whole');
  expect(exit).toBe(1);
  const objects = printed.map((line) => JSON.parse(line));
  expect(objects).toHaveLength(Object.keys(tinyCatalogue).length + 2);
  expect(objects.filter(({ problems }) => problems.length > 0)).toMatchObject([
    { file: 'whole/observations/b.csv', problems: [{ severity: 'error', line: 2, found: '13' }] },
  ]);
});

it("a partnership's new plan takes the place of the bundled one and is checked against the bundled catalogue", async () => {
  const { exit, printed } = await check('--json', 'plans/barnet');
  expect(exit).toBe(0);
  expect(printed.map((line) => JSON.parse(line))).toMatchObject([
    { file: 'plans/barnet/actions.csv', rowsKept: 1, problems: [] },
  ]);
});
