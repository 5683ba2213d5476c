import { describe, expect, it } from 'vitest';
import { aRow, csvText, tidyText } from './csv-text';
import { aFolder } from './take-in-files';

const note = 'Côte d’Azur';
const columns = ['indicator', 'locality', 'period', 'value', 'note'];
/** Two good rows of a year of its own. */
const rows = (year: number) => [
  aRow({ period: `${year} Q1`, value: '11', note }),
  aRow({ period: `${year} Q2`, value: '12', note }),
];
const good = (year: number, lineEnd = '\n', delimiter = ',') =>
  csvText(rows(year), { columns, lineEnd, delimiter });

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...pieces: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
const utf16 = (text: string, isLittleEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const outcome = aFolder({
  'utf-8.csv': good(2000),
  'utf-8-bom.csv': joined([0xef, 0xbb, 0xbf], utf8(good(2001))),
  'windows-1252.csv': windows1252(good(2002)),
  'utf-16le-bom.csv': joined([0xff, 0xfe], utf16(good(2003), true)),
  'utf-16be-bom.csv': joined([0xfe, 0xff], utf16(good(2004), false)),
  'utf-16le.csv': utf16(good(2005), true),
  'utf-16be.csv': utf16(good(2006), false),
  'crlf.csv': good(2007, '\r\n'),
  'cr.csv': good(2008, '\r'),
  'mixed.csv': good(2009).replace('\n', '\r\n').replace(/\n$/, '\r\n'),
  'mixed-rows.csv': good(2010, '\r\n').replace(/11,(.*)\r\n/, '11,$1\n'),
  'no-end.csv': good(2011).trimEnd(),
  'no-end-crlf.csv': good(2012, '\r\n').trimEnd(),
  'semicolons.csv': good(2013, '\n', ';'),
  'tabs.csv': good(2014, '\r\n', '\t'),
  'lone-cr.csv': good(2015).replace('2015 Q1,11', '2015 Q1,1\r1'),
  'cr-after-lf-header.csv': `${columns.join(',')}\n${good(2016, '\r').split('\r').slice(1).join('\r')}`,
  'nul.csv': good(2017).replace('11', '1\x001'),
  'nul-header.csv': good(2018).replace('value', 'val\x00ue'),
  'joined.csv': `\ufeff${good(1999)}\ufeff${good(1998)}`,
  'blank-lines.csv': `\n\n${good(2019).replaceAll('\n', '\n\n')}\n\n`,
  'commas-only.csv': good(2020).replace('\n', '\n,,,,\n').concat(' , ,,,\n'),
  'quoted-lines.csv': tidyText([
    { period: '2021 Q1', note: 'one\ntwo\r\nthree' },
    { period: '2021 Q5' },
    { period: '2021 Q3', note: 'four\n\nfive' },
    { period: '2021 Q6' },
  ]),
  'lf-in-quotes-crlf.csv': csvText(
    [aRow({ period: '2023 Q1', note: 'one\ntwo' }), aRow({ period: '2023 Q5' })],
    {
      columns,
      lineEnd: '\r\n',
    },
  ),
  'cr-in-quotes.csv': tidyText([{ period: '2022 Q1', note: 'one\rtwo' }, { period: '2022 Q5' }]),
});

const readWell = [
  'utf-8',
  'utf-8-bom',
  'windows-1252',
  'utf-16le-bom',
  'utf-16be-bom',
  'utf-16le',
  'utf-16be',
  'crlf',
  'cr',
  'mixed',
  'mixed-rows',
  'no-end',
  'no-end-crlf',
  'semicolons',
  'tabs',
  'blank-lines',
];

describe('letters and line ends', () => {
  it.each(readWell)('reads both rows of a file written as %s, every letter kept', async (name) => {
    const { read, kept, values, observations } = await outcome(`${name}.csv`);
    expect([read, kept]).toEqual([2, 2]);
    expect(values).toEqual([11, 12]);
    expect(observations.map((observation) => observation.note)).toEqual([note, note]);
  });

  it.each(['windows-1252', 'utf-16le-bom', 'utf-16be-bom', 'utf-16le', 'utf-16be'])(
    'says that a file is %s text and how to save it',
    async (name) => {
      const { problems } = await outcome(`${name}.csv`);
      expect(problems).toMatchObject([{ severity: 'note', line: null }]);
      expect(problems[0]?.found.toLowerCase()).toContain(name.replace('-bom', ''));
    },
  );

  it.each([
    ['semicolons', 'semicolons'],
    ['tabs', 'tabs'],
  ])('says that %s separate the cells', async (name, word) => {
    const { problems } = await outcome(`${name}.csv`);
    expect(problems).toMatchObject([{ severity: 'note', found: `${word} between the cells` }]);
  });

  it('says nothing of an ordinary file, a byte order mark, blank lines or any line end', async () => {
    for (const name of ['utf-8', 'utf-8-bom', 'crlf', 'cr', 'mixed', 'mixed-rows', 'no-end', 'blank-lines']) {
      expect((await outcome(`${name}.csv`)).problems, name).toEqual([]);
    }
  });
});

describe('bytes that no text has', () => {
  it('sets aside a row with NUL bytes and keeps the others', async () => {
    const { kept, aside, values, problems } = await outcome('nul.csv');
    expect([kept, aside]).toEqual([1, 1]);
    expect(values).toEqual([12]);
    expect(problems).toMatchObject([{ line: 2, severity: 'error', rowsSetAside: 1 }]);
    expect(problems[0]?.done).toContain('NUL');
  });

  it('reads a header name with a NUL byte in it by its letters', async () => {
    expect(await outcome('nul-header.csv')).toMatchObject({ kept: 2, values: [11, 12] });
  });

  it('takes a carriage return alone for a line end, and only the broken row is lost', async () => {
    const { read, kept, values, problems } = await outcome('lone-cr.csv');
    expect([read, kept]).toEqual([3, 1]);
    expect(values).toEqual([12]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(await outcome('cr-after-lf-header.csv')).toMatchObject({
      kept: 2,
      values: [11, 12],
      problems: [],
    });
  });
});

describe('two files joined end to end', () => {
  it('lose only the second header, whatever byte order mark stands before it', async () => {
    const { read, kept, problems, observations } = await outcome('joined.csv');
    expect([read, kept]).toEqual([5, 4]);
    expect(problems).toMatchObject([{ line: 4, column: 'indicator', found: 'indicator' }]);
    expect(observations.map(({ period }) => period.label)).toContain('1998 Q1');
  });
});

describe('rows with nothing in them', () => {
  it('sets aside rows of commas only, as notes, with their lines', async () => {
    const { read, kept, problems } = await outcome('commas-only.csv');
    expect([read, kept]).toEqual([4, 2]);
    expect(problems).toMatchObject([
      { severity: 'note', line: 2, rowsSetAside: 1 },
      { severity: 'note', line: 5, rowsSetAside: 1 },
    ]);
  });
});

describe('cells over several lines', () => {
  it('keeps them and still names the right lines after them', async () => {
    const { kept, problems, observations } = await outcome('quoted-lines.csv');
    expect(kept).toBe(2);
    expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [5, 'period', '2021 Q5'],
      [9, 'period', '2021 Q6'],
    ]);
    expect(observations.map((observation) => observation.note)).toEqual([
      'one\ntwo\r\nthree',
      'four\n\nfive',
    ]);
  });

  it('reads what a spreadsheet saves: line feeds inside cells, carriage returns and line feeds between rows', async () => {
    const { kept, observations, problems } = await outcome('lf-in-quotes-crlf.csv');
    expect(kept).toBe(1);
    expect(observations[0]?.note).toBe('one\ntwo');
    expect(problems).toMatchObject([{ line: 4, found: '2023 Q5' }]);
  });

  it('takes a carriage return in quotes for part of the cell', async () => {
    const { kept, observations, problems } = await outcome('cr-in-quotes.csv');
    expect(kept).toBe(1);
    expect(observations[0]?.note).toBe('one\rtwo');
    expect(problems).toMatchObject([{ line: 3, found: '2022 Q5' }]);
  });
});
