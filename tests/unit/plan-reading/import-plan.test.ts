import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../scripts/import-plan';
import type { Effects } from '../../../scripts/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const effects: Effects = {
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    resolve: (path) => join(folder, path),
    readFile: async () => new Uint8Array(),
    today: '2026-01-01',
  };
  return { exit: await main(args, effects), printed, warned };
}

writeFileSync(
  join(folder, 'plan.txt'),
  [
    'Drugs plan 2016/17',
    'Ref\tAction\tLead\tDeadline',
    '3.09\tTest supply\tPolice\tQ2',
    '3.1\tOpen a clinic\tPH\t01-Jul',
  ].join('\n'),
);
writeFileSync(join(folder, 'old.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
writeFileSync(join(folder, 'profile.json'), '{"name":"x","headings":{"Deadline":"note"}}');

it('prints one object for each file, with the books and what became of every row', async () => {
  const { exit, printed, warned } = await run('plan.txt', '--json');
  expect({ exit, warned, lines: printed.length }).toEqual({ exit: 0, warned: [], lines: 1 });
  const found = JSON.parse(printed[0] ?? '');
  expect(Object.keys(found).slice(0, 8)).toEqual([
    ...['file', 'rowsRead', 'rowsKept', 'rowsSetAside', 'actions', 'milestones', 'targets', 'corrections'],
  ]);
  expect(found).toMatchObject({ file: 'plan.txt', kind: 'text', rowsRead: 2, rowsKept: 2, rowsSetAside: 0 });
  expect(found.actions.map((action: { id: string }) => action.id)).toEqual(['plan-3-09', 'plan-3-10']);
  expect(found.corrections).toContainEqual(
    expect.objectContaining({ row: 4, what: 'number eaten by a spreadsheet', before: '3.1', after: '3.10' }),
  );
});

it('takes the partnership and the period from its options', async () => {
  const { printed } = await run(
    ...[
      'plan.txt',
      '--json',
      '--partnership',
      'somewhere',
      '--plan-start',
      '2020-04-01',
      '--plan-end',
      '2021-03-31',
    ],
  );
  const [first, second] = JSON.parse(printed[0] ?? '').actions;
  expect(first).toMatchObject({ id: 'somewhere-3-09', deadline: { date: '2020-09-30' } });
  expect(second.deadline.date).toBe('2020-07-01');
});

it('reads columns as a profile says', async () => {
  const { printed } = await run('plan.txt', '--json', '--profile', 'profile.json');
  expect(JSON.parse(printed[0] ?? '').actions[0].note).toBe('Deadline: Q2.');
});

it('writes the tidy files and the log where it is told to', async () => {
  const { exit } = await run('plan.txt', '--out', 'out');
  expect(exit).toBe(0);
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
    ...['actions.csv', 'change-log.csv', 'milestones.csv', 'priorities.csv', 'targets.csv'],
  ]);
  expect(readFileSync(join(folder, 'out/actions.csv'), 'utf8')).toContain('plan-3-10,3.10,3.1,');
});

it('prints a report to read', async () => {
  const { printed } = await run('plan.txt');
  expect(printed[0]).toBe('plan.txt (text): 2 rows read = 2 kept + 0 set aside');
  expect(printed.join('\n')).toContain('number eaten by a spreadsheet');
});

describe('a plan without a table', () => {
  const paragraph = 'We will do what is written here by the end of the year, and tell the board about it.';
  const titles = ['Hand out kits', 'Open clinics', 'Walk the parks'].flatMap((title) => [title, paragraph]);
  const own = titles.map((line, index) => (index % 2 ? line.replace('year', `year ${index}`) : line));
  writeFileSync(join(folder, 'slides.txt'), own.join('\n'));
  writeFileSync(join(folder, 'list.txt'), '- Hand out kits\n- Open clinics\n- Walk the parks');

  it('says what could be done, and takes nothing', async () => {
    const { exit, printed } = await run('slides.txt');
    expect(exit).toBe(0);
    expect(printed).toContain('  0 actions, 0 milestones, 0 targets');
    expect(printed.join('\n')).toContain('3 short titles with a paragraph under them');
    expect(printed).toContain('    With --titles-as-actions its titles are taken as the actions.');
    const list = await run('list.txt', '--titles-as-actions');
    expect(list.printed).toContain('    With --points-as-actions its points are taken as the actions.');
  });

  it.each([
    ['slides.txt', '--titles-as-actions', 6],
    ['list.txt', '--points-as-actions', 3],
  ])('takes them as actions when it is told so: %s', async (file, flag, rowsKept) => {
    const { printed } = await run(file, flag, '--json', '--out', 'untabled');
    const found = JSON.parse(printed[0] ?? '');
    expect(found).toMatchObject({ rowsRead: rowsKept, rowsKept, rowsSetAside: 0 });
    expect(found.actions.map(({ action }: { action: string }) => action)).toEqual([
      ...['Hand out kits', 'Open clinics', 'Walk the parks'],
    ]);
    expect(readFileSync(join(folder, 'untabled/actions.csv'), 'utf8')).toContain('Open clinics');
  });
});

describe('what cannot be read ends in a message and exit code 1', () => {
  it.each([
    [['old.xls'], 'old.xls'],
    [['nothing.xlsx'], 'There is no file "nothing.xlsx".'],
    [[], 'Name a file to read.'],
    [['plan.txt', '--partnership', 'No Id'], '"No Id" is no id'],
    [['plan.txt', '--plan-start', 'May'], '"May" is no day'],
    [['plan.txt', '--profile', 'nothing.json'], 'There is no profile "nothing.json".'],
    [['plan.txt', '--lunch'], 'Unknown option'],
  ])('%j', async (args, message) => {
    const { exit, warned } = await run(...args);
    expect(exit).toBe(1);
    expect(warned.join('\n')).toContain(message);
  });

  it('as an object too', async () => {
    const { exit, printed } = await run('old.xls', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      ...{ file: 'old.xls', rowsRead: 0, rowsKept: 0, rowsSetAside: 0, actions: [] },
      problems: [{ severity: 'error' }],
    });
  });
});
