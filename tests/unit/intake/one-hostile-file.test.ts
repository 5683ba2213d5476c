import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFile } from './any-file';
import { aRow, type Cells, csvText, fingertipsText, tidyText } from './csv-text';
import { outcomeOf, type TakenIn, takeInFiles } from './take-in-files';
import { anOutcomeRow } from './tiny-catalogue';

/** Figures that no other file tells of: nothing can be their duplicate. */
const goodFiles: Readonly<Record<string, string>> = {
  'observations/1-deaths.csv': tidyText([
    { period: '1991', value: '4' },
    { period: '1992', value: '*' },
    { period: '1993', value: '1,234', note: 'an “odd” word' },
  ]),
  'observations/2-completions.csv': tidyText([{ indicator: 'completions', period: '1990', value: '50' }]),
  'observations/3-download.csv': fingertipsText([
    { 'Time period': '1991', Value: '51' },
    { 'Time period': '1992', Value: '' },
  ]),
  'observations/4-download.csv': fingertipsText([
    { 'Indicator ID': '77', 'Indicator Name': 'Nobody described it', 'Time period': '1991' },
  ]),
};

const rowsOfGoodFiles = (taken: TakenIn) =>
  Object.keys(goodFiles).map((file) => {
    const { read, kept, aside, problems, observations } = outcomeOf(taken, file);
    return { file, read, kept, aside, problems, observations };
  });

const many = (count: number, row: (at: number) => Cells) => Array.from({ length: count }, (_, at) => row(at));
const beyond = '9'.repeat(30);
const hostileRows: readonly Cells[] = [
  { period: beyond },
  { period: '0000' },
  { period: '9999/00' },
  { period: '1 - 9999' },
  { value: beyond, numerator: '1e308', denominator: '-1e308' },
  { value: '1e400', lower: '-1e400', upper: 'Infinity' },
  { value: 'NaN', status: 'illustrative;'.repeat(50) },
  { indicator: `fingertips:${beyond}` },
  { locality: `E${beyond}`, sex: '\u0000', age: '\ud800' },
  { indicator: "'; drop table figure; --", note: '"'.repeat(500) },
];

/** Files that somebody might meet, and files that somebody might make. */
const contents = fc.oneof(
  anyFile,
  fc.uint8Array({ maxLength: 400 }),
  fc.subarray([...hostileRows], { minLength: 1 }).map((rows) => tidyText(rows, { columns: wideColumns })),
  fc.subarray([...hostileRows]).map((rows) => `${goodFiles['observations/1-deaths.csv']}${tidyText(rows)}`),
  fc.constantFrom(
    '',
    '\n\n\n',
    '<!doctype html><title>Sign in</title>',
    tidyText(many(50, (at) => ({ period: '1950', value: String(at) }))),
    `${Object.keys(aRow()).join(',')}\n${'a",b,"c\n'.repeat(300)}`,
    `${Object.keys(aRow()).join(',')}\n${',,,\n'.repeat(1500)}`,
  ),
);
const wideColumns = [
  ...Object.keys(aRow()),
  ...['sex', 'age', 'numerator', 'denominator', 'lower', 'upper', 'status', 'note'],
];
const paths = fc.constantFrom(
  'observations/9-hostile.csv',
  "observations/9'; drop table file; --.csv",
  'observations/9-\u{1f600}.csv',
  'plans/barnet/earlier/2023-04-01/actions.csv',
  'plans/nobody/targets.csv',
  'nothing-known.csv',
);

it('leaves the rows of good files as they are, whatever file is put beside them', async () => {
  const alone = rowsOfGoodFiles(await takeInFiles(goodFiles));
  expect(alone.map(({ kept }) => kept)).toEqual([3, 1, 2, 1]);
  await fc.assert(
    fc.asyncProperty(paths, contents, async (path, content) => {
      expect(rowsOfGoodFiles(await takeInFiles({ ...goodFiles, [path]: content }))).toEqual(alone);
    }),
    { numRuns: 12 },
  );
}, 240_000);

it('takes in nine thousand indicators that nobody has described, and the good files beside them', async () => {
  const alone = rowsOfGoodFiles(await takeInFiles(goodFiles));
  const crowd = fingertipsText(
    many(9000, (at) => ({
      'Indicator ID': String(100_000 + at),
      'Indicator Name': `Indicator ${at}`,
      'Time period': '2001',
    })),
  );
  const taken = await takeInFiles({ ...goodFiles, 'observations/9-crowd.csv': crowd });
  expect(rowsOfGoodFiles(taken)).toEqual(alone);
  expect(outcomeOf(taken, 'observations/9-crowd.csv')).toMatchObject({ read: 9000, kept: 9000, aside: 0 });
}, 240_000);

it('counts every row of a file of stray quotes, and lists the first thousand', async () => {
  const rows = 20_000;
  const text = `${Object.keys(aRow()).join(',')}\n${'a",b,"c\n'.repeat(rows)}`;
  const taken = await takeInFiles({ ...goodFiles, 'observations/9-quotes.csv': text });
  const { read, aside, problems } = outcomeOf(taken, 'observations/9-quotes.csv');
  expect({ read, aside, problems: problems.length }).toEqual({ read: rows, aside: rows, problems: 1001 });
  expect(problems.at(-1)).toMatchObject({
    found: '19,000 more rows that are not whole, from this line on',
    rowsSetAside: 19_000,
  });
}, 240_000);

it.each(['1.5', '99999999999', '-1', '1e300'])(
  'puts an outcome of order %s last, and takes all else in',
  async (order) => {
    const outcomes = csvText([anOutcomeRow({ order })]);
    const taken = await takeInFiles({ ...goodFiles, 'outcomes.csv': outcomes });
    expect(outcomeOf(taken, 'observations/1-deaths.csv').kept).toBe(3);
    expect(taken.catalogue.outcomes.map((outcome) => outcome.order)).toEqual([99]);
    expect(outcomeOf(taken, 'outcomes.csv').problems.map(({ column }) => column)).toEqual(['order']);
  },
  240_000,
);
