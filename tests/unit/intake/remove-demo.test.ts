import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../../scripts/remove-demo';
import { csvText, tidyText } from './csv-text';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
const at = (path: string): string => readFileSync(join(folder, path), 'utf8');

async function removeDemo(...args: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const exit = await main(args.length > 0 ? args : ['.'], {
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    resolve: (path) => join(folder, path),
    readFile: async () => new Uint8Array(),
    today: '2026-01-01',
  });
  return { exit, printed, warned };
}

const invented = { status: 'illustrative', note: 'Invented' };
const sources = csvText([
  { file: 'observations/demo.csv', source: 'Invented figures', illustrative: 'yes' },
  { file: 'ours.csv', source: 'Our returns', illustrative: '' },
]);

it('a file that holds nothing but invented figures goes, and its row in sources.csv with it', async () => {
  const ours = tidyText([{ value: '5' }]);
  put({
    'sources.csv': sources,
    'observations/demo.csv': tidyText([{ value: '1' }, { value: '2' }]),
    'observations/ours.csv': ours,
  });
  const { exit, printed } = await removeDemo();
  expect({ exit, printed }).toEqual({
    exit: 0,
    printed: [
      'observations/demo.csv: 2 illustrative rows; nothing else was in it, so the file goes',
      'sources.csv: 1 row for files that are gone',
      '2 illustrative rows taken out. Everything else in . is as it was. Build again before you publish.',
    ],
  });
  expect(existsSync(join(folder, 'observations/demo.csv'))).toBe(false);
  expect(at('observations/ours.csv')).toBe(ours);
  expect(at('sources.csv')).toBe(csvText([{ file: 'ours.csv', source: 'Our returns', illustrative: '' }]));
});

it('every other byte stays: marks, blank lines, line ends, cells over two lines and rows that are not whole', async () => {
  const bare = '\uFEFFindicator,locality,period,value,status,note\r\n';
  const mine = 'a,E09000003,2020,1,provisional,"two\nlines, one ""cell"""\r\n\r\n';
  const short = 'a,E09000003\r\n';
  put({
    'observations/mixed.csv': `${bare}a,E09000003,2019,9,"provisional; illustrative",x\r\n${mine}a,E09000003,2021,9,Illustrative,"in\nvented"\r\n${short}`,
  });
  expect((await removeDemo()).printed[0]).toBe('observations/mixed.csv: 2 illustrative rows');
  expect(at('observations/mixed.csv')).toBe(bare + mine + short);
});

it('a second run finds nothing and changes nothing', async () => {
  put({
    'sources.csv': sources,
    'observations/demo.csv': tidyText([invented]),
    'observations/ours.csv': tidyText([{}]),
  });
  await removeDemo();
  const before = at('sources.csv');
  const { exit, printed } = await removeDemo();
  expect({ exit, printed }).toEqual({
    exit: 0,
    printed: ['No illustrative row was found in .. Nothing was changed.'],
  });
  expect(at('sources.csv')).toBe(before);
});

it('a word in a note or a name makes no figure illustrative', async () => {
  const content = tidyText([{ status: 'provisional', note: 'not illustrative' }]);
  put({ 'observations/illustrative.csv': content });
  await removeDemo();
  expect(at('observations/illustrative.csv')).toBe(content);
});

it('rows of a plan that are marked so go too', async () => {
  const real = { id: 'barnet-1', action: 'Real', status: 'done' };
  put({
    'observations/ours.csv': tidyText([{}]),
    'plans/barnet/actions.csv': csvText([real, { ...real, id: 'barnet-2', status: 'illustrative' }]),
  });
  await removeDemo();
  expect(at('plans/barnet/actions.csv')).toBe(csvText([real]));
});

it('says what would go, and leaves it, when asked for a dry run', async () => {
  put({ 'observations/demo.csv': tidyText([invented]) });
  const { printed } = await removeDemo('.', '--dry-run');
  expect(printed.at(-1)).toBe('1 illustrative row would go. Nothing was changed.');
  expect(existsSync(join(folder, 'observations/demo.csv'))).toBe(true);
});

it('leaves alone what it cannot cut by the byte, and says so', async () => {
  const text = tidyText([invented, {}, {}]);
  put({ 'observations/wide.csv': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) });
  const { exit, warned } = await removeDemo();
  expect(exit).toBe(1);
  expect(warned[0]).toContain('observations/wide.csv was left alone: it is UTF-16LE text.');
});

it('refuses a folder that holds no observations', async () => {
  put({ 'other/readme.csv': 'status\nillustrative\n' });
  expect((await removeDemo('other')).exit).toBe(1);
  expect(at('other/readme.csv')).toBe('status\nillustrative\n');
});
