import { describe, expect, it } from 'vitest';
import { aRow, type Cells, csvText } from './csv-text';
import { aFolder, type Files, takeInFiles } from './take-in-files';
import { anActionRow, anIndicatorRow, indicatorRows } from './tiny-catalogue';

const attacks = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","Click")',
  "'); drop table figure; --",
  '"; delete from problem; --',
  '{extra}{other}',
  '$1',
  '\\n\\t\\0',
  '__proto__',
  'constructor',
];
const columns = [
  'indicator',
  'locality',
  'period',
  'sex',
  'age',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'status',
  'note',
];

/** A file for each attack: a good row, then the attack in each column in turn. */
const fileOf = (attack: string, year: number) => {
  const good = (cells: Cells, at: number) =>
    aRow({ period: `${year + at}`, locality: 'E09000030', ...cells });
  return csvText([good({}, 0), ...columns.map((column, at) => good({ [column]: attack }, at + 1))], {
    columns,
  });
};
const nameOf = (at: number) => `attack-${at}'); drop table file; --.csv`;
const outcome = aFolder(
  Object.fromEntries(
    attacks.map((attack, at): [string, string] => [
      nameOf(at),
      fileOf(attack, 1901 + at * (columns.length + 1)),
    ]),
  ) as Files,
);

/** Columns in which anything at all may stand. */
const freeText = ['age', 'note'];
/** Columns whose cell decides whether the row is kept. */
const keys = ['indicator', 'locality', 'period', 'sex'];

describe.each(attacks.map((attack, at) => [attack, at] as const))('the text %s', (attack, at) => {
  it('is text in every column: kept, or set aside with the row, or unreadable as a figure', async () => {
    const { kept, observations, problems } = await outcome(nameOf(at));
    expect(kept).toBe(1 + columns.length - keys.length);
    expect(problems.filter(({ rowsSetAside }) => rowsSetAside > 0).map(({ column }) => column)).toEqual(keys);
    const found = problems
      .filter(({ column }) => !['lower', 'upper'].includes(column))
      .map((problem) => problem.found);
    expect(new Set(found)).toEqual(new Set([attack]));
    expect(observations.at(-1)?.note).toBe(attack);
    expect(observations.some(({ age }) => age === attack.toLowerCase())).toBe(true);
    expect(observations.every(({ status }) => status.length === 0)).toBe(true);
    for (const column of columns.filter((one) => ![...keys, ...freeText].includes(one))) {
      expect(
        problems.map((problem) => problem.column),
        column,
      ).toContain(column === 'upper' ? 'upper' : column);
    }
  });
});

it('in the catalogue stays text, letter by letter', async () => {
  const attack = attacks.join('\n');
  const { catalogue, plans, problems } = await takeInFiles({
    'indicators.csv': csvText([...indicatorRows.slice(1), anIndicatorRow({ name: attack, caveat: attack })]),
    'sources.csv': csvText([{ file: 'a.csv', source: attack, link: 'javascript:alert(1)' }]),
    'a.csv': csvText([aRow({})]),
    'plans/barnet/actions.csv': csvText([anActionRow({ action: attack, owners: '=cmd(); <b>Police</b>' })]),
  });
  const indicator = catalogue.indicators.find(({ id }) => id === 'drug-deaths');
  expect(indicator).toMatchObject({ name: attack, caveat: attack });
  expect(indicator?.sources).toMatchObject([{ file: 'a.csv', name: attack, link: '' }]);
  expect(problems).toMatchObject([{ column: 'link', severity: 'warning', found: 'javascript:alert(1)' }]);
  expect(plans[0]?.actions).toMatchObject([{ action: attack, owners: ['=cmd()', '<b>Police</b>'] }]);
});

it('may be as long as a spreadsheet allows, in every cell of a row', async () => {
  const long = 'ô,"'.repeat(30_000);
  const { catalogue } = await takeInFiles({
    'indicators.csv': csvText([
      ...indicatorRows.slice(1),
      anIndicatorRow({
        name: long.slice(0, 45_000),
        caveat: long.slice(0, 45_000),
        definition: long.slice(0, 45_000),
      }),
    ]),
  });
  expect(catalogue.indicators.find(({ id }) => id === 'drug-deaths')?.caveat).toHaveLength(45_000);
});
