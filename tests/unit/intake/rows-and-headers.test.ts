import { describe, expect, it } from 'vitest';
import { aRow, csvText, tidyText } from './csv-text';
import { aFolder } from './take-in-files';

const columns = ['indicator', 'locality', 'period', 'value', 'note'];
const header = columns.join(',');
const row = (period: string, note = 'good') => `drug-deaths,E09000003,${period},12,${note}`;
const long = 'x'.repeat(1_000_000);

const outcome = aFolder({
  'empty.csv': '',
  'header-only.csv': `${header}\n`,
  'no-header.csv': `${row('2000')}\n${row('2001')}\n`,
  'unknown-header.csv': 'Table 1: deaths by year,,\nBarnet,2000,12\nBarnet,2001,13\n',
  'no-value.csv': 'indicator,locality,period\ndrug-deaths,E09000003,2000\n',
  'mistyped-value.csv': `${header.replace('value', 'vlaue')}\n${row('2000')}\n`,
  'value-twice.csv': `${header},value\n${row('2000')},13\n`,
  'note-twice-by-case.csv': `${header},NOTE\n${row('2000')},other\n`,
  'unused-twice.csv': `${header},spare,spare\n${row('2002')},a,b\n`,
  'blank-columns.csv': `${header},,\n${row('2003')},,\n`,
  'short-and-long.csv': [
    header,
    'drug-deaths,E09000003',
    row('2004 Q1'),
    `${row('2004 Q2')},and,more`,
    row('2004 Q3'),
  ].join('\n'),
  'unclosed-first.csv': [header, row('2005 Q1', '"open'), row('2005 Q2'), row('2005 Q3', '"a, b"')].join(
    '\n',
  ),
  'unclosed-middle.csv': [
    header,
    row('2006 Q1'),
    row('2006 Q2', '"open'),
    row('2006 Q3'),
    row('2006 Q4', '"a, b"'),
  ].join('\n'),
  'unclosed-last.csv': [header, row('2007 Q1'), row('2007 Q2', '"open')].join('\n'),
  'unclosed-twice.csv': [
    header,
    'drug-deaths,E09000003,2008 Q1,"12,open',
    row('2008 Q2'),
    row('2008 Q3'),
    'drug-deaths,E09000003,2008 Q4,"',
    row('2008'),
  ].join('\n'),
  'stray.csv': [
    header,
    row('2009 Q1', 'say "no" now'),
    row('2009 Q2', '"closed" early'),
    row('2009 Q3'),
  ].join('\n'),
  'many-unclosed.csv': [
    header,
    ...Array.from({ length: 80 }, (_, at) => row(`${1910 + at}`, '"open')),
    row('2010', '"a, b"'),
  ].join('\n'),
  'long-cell.csv': [
    header,
    row('2011 Q1', long),
    row('2011 Q2'),
    row('2011 Q3', `"${long}"`),
    row('2011 Q4'),
  ].join('\n'),
  'long-header.csv': `${header},${long}\n${row('2012')},\n`,
  'unknown-long-header.csv': `${long},${long}\n1,2\n`,
  'any-order.csv': csvText([aRow({ period: '2013', note: 'good' })], { columns: [...columns].reverse() }),
  'capitals-and-spaces.csv': `Indicator, LOCALITY ,Period,Value,Note\n${row('2014')}\n`,
  '__proto__.csv': `${header},__proto__,constructor,toString\n${row('2015')},1,2,3\n`,
  'proto-header.csv': '__proto__,constructor,hasOwnProperty\n1,2,3\n',
  'one-column.csv': 'a list\nof\nthings\n',
  'page.csv': '<!doctype html>\n<html><body>Not found</body></html>\n',
  'book.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
  'old-book.csv': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
  'picture.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  'list.csv': '{ "rows": [] }',
  'pk-column.csv': `PK,${header}\n1,${row('2016')}\n`,
  'random.bin': Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255),
});

const toldOnce = async (file: string) => {
  const { problems, kept } = await outcome(file);
  expect(kept, file).toBe(0);
  expect(problems, file).toHaveLength(1);
  return problems[0];
};

describe('a file without rows', () => {
  it('is a problem of its own when it is empty', async () => {
    expect(await toldOnce('empty.csv')).toMatchObject({ severity: 'error', found: 'an empty file' });
  });

  it('is no problem when it has a good header', async () => {
    expect(await outcome('header-only.csv')).toMatchObject({ shape: 'tidy', read: 0, kept: 0, problems: [] });
  });
});

describe('a header', () => {
  it('is missed when data comes first; every row is counted as set aside', async () => {
    const problem = await toldOnce('no-header.csv');
    expect(problem?.found).toContain('a first line that is not a header');
    expect(problem?.rowsSetAside).toBe(1);
  });

  it('that is not known sets the file aside and says which columns are read', async () => {
    const problem = await toldOnce('unknown-header.csv');
    expect(problem).toMatchObject({ severity: 'error', line: 1, rowsSetAside: 2 });
    expect(problem?.advice).toContain('docs/data-contract.md');
  });

  it.each(['no-value.csv', 'mistyped-value.csv'])(
    'that lacks one needed column names it (%s)',
    async (file) => {
      expect(await toldOnce(file)).toMatchObject({ column: 'value', rowsSetAside: 1 });
    },
  );

  it('that names a used column twice is not guessed at', async () => {
    expect(await toldOnce('value-twice.csv')).toMatchObject({ column: 'value', rowsSetAside: 1 });
    expect((await toldOnce('note-twice-by-case.csv'))?.column.toLowerCase()).toBe('note');
  });

  it('may name unused or blank columns twice', async () => {
    const unread = {
      severity: 'warning',
      column: 'spare',
      done: 'The column was left out.',
      rowsSetAside: 0,
    };
    expect(await outcome('unused-twice.csv')).toMatchObject({ kept: 1, problems: [unread, unread] });
    expect(await outcome('blank-columns.csv')).toMatchObject({ kept: 1, problems: [] });
  });

  it.each([
    ['any-order.csv', []],
    ['capitals-and-spaces.csv', []],
    ['__proto__.csv', ['toString', 'constructor', '__proto__']],
    ['long-header.csv', [`${'x'.repeat(120)}…`]],
    ['pk-column.csv', ['PK']],
  ])('is read by name, and columns that are not read are named: %s', async (file, unread) => {
    const { problems, ...rest } = await outcome(file);
    expect(rest).toMatchObject({ shape: 'tidy', kept: 1, values: [12] });
    expect(problems.map(({ column }) => column)).toEqual(unread);
  });

  it('may be called after what JavaScript keeps for itself', async () => {
    expect(await toldOnce('proto-header.csv')).toMatchObject({ rowsSetAside: 1 });
  });

  it('is quoted only in its beginning when it is very long', async () => {
    expect((await toldOnce('unknown-long-header.csv'))?.found.length).toBeLessThan(200);
  });
});

describe('a row', () => {
  it('with fewer or more cells than the header is set aside by itself, with its line', async () => {
    const { read, kept, problems, observations } = await outcome('short-and-long.csv');
    expect([read, kept]).toEqual([4, 2]);
    expect(observations.map(({ period }) => period.label)).toEqual(['2004 Q1', '2004 Q3']);
    expect(problems.map(({ line, found }) => [line, found.slice(0, 34)])).toEqual([
      [2, '2 cells where the header has 5: dr'],
      [4, '7 cells where the header has 5: dr'],
    ]);
  });

  it.each([
    ['unclosed-first.csv', 2, ['2005 Q2', '2005 Q3']],
    ['unclosed-middle.csv', 3, ['2006 Q1', '2006 Q3', '2006 Q4']],
    ['unclosed-last.csv', 3, ['2007 Q1']],
  ])(
    'with a quote that never closes is set aside, and every other row kept (%s)',
    async (file, line, periods) => {
      const { observations, problems } = await outcome(file);
      expect(observations.map(({ period }) => period.label)).toEqual(periods);
      expect(problems).toMatchObject([{ line, severity: 'error', rowsSetAside: 1 }]);
    },
  );

  it('is not swallowed between two quotes that belong to different rows', async () => {
    const { observations, problems } = await outcome('unclosed-twice.csv');
    expect(observations.map(({ period }) => period.label)).toEqual(['2008 Q2', '2008 Q3', '2008']);
    expect(problems.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('with a quote in the middle of a cell is set aside', async () => {
    const { observations, problems } = await outcome('stray.csv');
    expect(observations.map(({ period }) => period.label)).toEqual(['2009 Q3']);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('with quotes is still read after eighty rows whose quotes never close', async () => {
    const { observations, aside } = await outcome('many-unclosed.csv');
    expect(aside).toBe(80);
    expect(observations).toMatchObject([{ note: 'a, b' }]);
  });

  it('with a cell of a million letters is set aside, and told of in a sentence', async () => {
    const { observations, problems } = await outcome('long-cell.csv');
    expect(observations.map(({ period }) => period.label)).toEqual(['2011 Q2', '2011 Q4']);
    expect(problems.map(({ line }) => line)).toEqual([2, 4]);
    expect(Math.max(...problems.map(({ found }) => found.length))).toBeLessThan(200);
  });
});

describe('a file that is something else', () => {
  it.each([
    ['page.csv', 'web page'],
    ['book.csv', 'workbook'],
    ['old-book.csv', 'workbook'],
    ['picture.csv', 'picture'],
    ['list.csv', 'JSON'],
  ])('%s is told from its bytes', async (file, word) => {
    const problem = await toldOnce(file);
    expect(problem?.found).toContain(word);
    expect(problem?.severity).toBe('error');
  });

  it('is set aside when it is a list or noise', async () => {
    expect(await toldOnce('one-column.csv')).toMatchObject({ rowsSetAside: 2 });
    expect((await outcome('random.bin')).kept).toBe(0);
  });
});

it('keeps a file whose rows are all good free of problems', async () => {
  const good = aFolder({ 'good.csv': tidyText([{}, { period: '2021' }]) });
  expect(await good('good.csv')).toMatchObject({ read: 2, kept: 2, aside: 0, problems: [] });
});
