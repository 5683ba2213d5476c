import { describe, expect, it } from 'vitest';
import { barnet, formerNorthamptonshire } from '../../builders';
import { type Cells, csvText } from './csv-text';
import { outcomeOf, takeInFiles } from './take-in-files';
import { anIndicatorRow, indicatorRows, localityRows, tinyCatalogue } from './tiny-catalogue';

const told = async (file: string, rows: readonly Cells[]) => {
  const taken = await takeInFiles({ [file]: csvText(rows) });
  return { ...taken, ...outcomeOf(taken, file) };
};
const toldIn = (problems: Awaited<ReturnType<typeof told>>['problems']) =>
  problems.map(({ severity, line, column, found }) => `${severity} ${line} ${column} ${found}`);

describe('how an indicator is compared, and its goal', () => {
  const indicators = async (cells: Cells) => {
    const found = await told('indicators.csv', [...indicatorRows.slice(1), anIndicatorRow(cells)]);
    return { ...found, deaths: found.catalogue.indicators.find(({ id }) => id === 'drug-deaths') };
  };

  it('need not be said: a count is not compared, a rate by its 95% interval', async () => {
    const { catalogue, problems } = await takeInFiles({});
    expect(catalogue.indicators.map(({ id, comparison, goal }) => [id, comparison, goal])).toEqual([
      ['drug-deaths', 'none', null],
      ['completions', 'interval-95', null],
      ['death-rate', 'interval-95', null],
      ['net-change', 'interval-95', null],
    ]);
    expect(problems).toEqual([]);
  });

  it('are as the file says, even where they make little sense', async () => {
    const { deaths, problems } = await indicators({ comparison: 'Five level', goal: 'At least 120' });
    expect(deaths).toMatchObject({
      comparison: 'five-level',
      goal: { kind: 'single', operator: 'at-least', value: 120 },
    });
    expect(problems).toEqual([]);
  });

  it('keep their place beside cells that are blank', async () => {
    const { deaths, problems } = await indicators({ comparison: '', goal: '' });
    expect(deaths).toMatchObject({ comparison: 'none', goal: null });
    expect(problems).toEqual([]);
  });

  it('are told of where they cannot be read; the indicator stays, with what is usual', async () => {
    const { deaths, problems, kept } = await indicators({ comparison: 'by eye', goal: 'as low as we can' });
    expect(kept).toBe(4);
    expect(deaths).toMatchObject({ comparison: 'none', goal: null });
    expect(toldIn(problems)).toEqual(['warning 5 comparison by eye', 'warning 5 goal as low as we can']);
    expect(problems[1]?.advice).toContain('at least 95');
  });
});

describe('a rebase', () => {
  const row: Cells = {
    indicator: 'drug-deaths',
    locality: '',
    date: '2020-04-01',
    reason: 'Restrictions on movement began',
    decided_by: 'Barnet',
  };

  it('is kept with its reason and who decided it, the earliest first', async () => {
    const former = { ...row, locality: 'E10000021', date: '2018-04-01', decided_by: '' };
    const { catalogue, problems, kept } = await told('rebases.csv', [row, former]);
    expect(kept).toBe(2);
    expect(problems).toEqual([]);
    expect(catalogue.rebases).toEqual([
      {
        indicator: 'drug-deaths',
        locality: formerNorthamptonshire,
        date: '2018-04-01',
        reason: 'Restrictions on movement began',
        decidedBy: '',
      },
      {
        indicator: 'drug-deaths',
        locality: null,
        date: '2020-04-01',
        reason: 'Restrictions on movement began',
        decidedBy: 'Barnet',
      },
    ]);
  });

  it('without a reason, a day or a place that can be read is set aside', async () => {
    const { catalogue, problems, kept } = await told('rebases.csv', [
      { ...row, reason: '' },
      { ...row, date: 'April 2020' },
      { ...row, locality: 'Barnet' },
      row,
      { ...row, reason: 'Another one' },
    ]);
    expect(kept).toBe(1);
    expect(catalogue.rebases).toHaveLength(1);
    expect(toldIn(problems.filter(({ severity }) => severity === 'error'))).toEqual([
      'error 2 reason ',
      'error 3 date April 2020',
      'error 4 locality Barnet',
      'error 6 indicator drug-deaths',
    ]);
    expect(problems[0]?.advice).toContain('what was different');
  });

  it('of an indicator that is nowhere is kept, and told of', async () => {
    const { problems, kept } = await told('rebases.csv', [{ ...row, indicator: 'nowhere' }]);
    expect(kept).toBe(1);
    expect(toldIn(problems)).toEqual(['warning 2 indicator nowhere']);
  });
});

describe('statistical neighbours', () => {
  const row: Cells = {
    set: 'Ours, 2025',
    locality: 'E09000003',
    neighbour: 'E09000030',
    rank: '1',
    source: 'A council',
    licence: 'OGL v3.0',
  };

  it('come one list for each set and locality, the closest first, those without a rank last', async () => {
    const { catalogue, problems, kept } = await told('neighbours.csv', [
      { ...row, neighbour: 'E06000062', rank: '' },
      { ...row, neighbour: 'E06000061', rank: '10' },
      { ...row, rank: '2' },
      { ...row, set: 'Theirs', neighbour: 'E06000062', source: '', licence: '' },
      { ...row, locality: 'E09000030', neighbour: 'E09000003' },
    ]);
    expect(kept).toBe(5);
    expect(problems).toEqual([]);
    const ours = { name: 'Ours, 2025', source: 'A council', licence: 'OGL v3.0' };
    expect(catalogue.neighbourSets).toEqual([
      { ...ours, locality: barnet, neighbours: ['E09000030', 'E06000061', 'E06000062'] },
      { name: 'Theirs', source: '', licence: '', locality: barnet, neighbours: ['E06000062'] },
      { ...ours, locality: 'E09000030', neighbours: [barnet] },
    ]);
  });

  it('that are unknown, former, repeated or the place itself are set aside, and the rest stays', async () => {
    const { catalogue, problems, kept } = await told('neighbours.csv', [
      row,
      { ...row, neighbour: 'E09000099' },
      { ...row, neighbour: 'Enfield' },
      { ...row, neighbour: 'E10000021' },
      { ...row, locality: 'E10000021' },
      { ...row, neighbour: 'E09000003' },
      { ...row, rank: '7' },
      { ...row, set: '' },
      { ...row, set: 'Theirs', rank: 'near' },
    ]);
    expect(kept).toBe(2);
    expect(toldIn(problems)).toEqual([
      'error 3 neighbour E09000099',
      'error 4 neighbour Enfield',
      'error 5 neighbour E10000021',
      'error 6 locality E10000021',
      'error 7 neighbour E09000003',
      'error 8 neighbour E09000030',
      'error 9 set ',
      'warning 10 rank near',
    ]);
    expect(problems[2]).toMatchObject({
      done: 'The row was set aside: the code ended on 31 March 2021.',
      advice: 'Use the code that replaced it: E06000061 or E06000062.',
    });
    expect(problems[5]?.done).toContain('line 2 has the same neighbour');
    expect(catalogue.neighbourSets.map(({ name, neighbours }) => [name, neighbours])).toEqual([
      ['Ours, 2025', ['E09000030']],
      ['Theirs', ['E09000030']],
    ]);
  });
});

describe('a tile map', () => {
  const row: Cells = { locality: 'E09000003', column: '4', row: '7' };

  it('has one tile for a place, current or former', async () => {
    const { catalogue, problems, kept } = await told('tile-map.csv', [
      row,
      { locality: 'E10000021', column: '0', row: '0' },
    ]);
    expect(kept).toBe(2);
    expect(problems).toEqual([]);
    expect(catalogue.tiles).toEqual([
      { locality: formerNorthamptonshire, column: 0, row: 0 },
      { locality: barnet, column: 4, row: 7 },
    ]);
  });

  it('sets aside a place that is unknown, off the map, on a taken tile or on a second one', async () => {
    const { catalogue, problems, kept } = await told('tile-map.csv', [
      row,
      { ...row, locality: 'E09000099', column: '5' },
      { ...row, locality: 'E09000030' },
      { ...row, column: '5' },
      { locality: 'E09000030', column: '2.5', row: '' },
      { locality: 'E09000030', column: '-1', row: '201' },
      { locality: 'E09000030', column: '5', row: '7' },
    ]);
    expect(kept).toBe(2);
    expect(toldIn(problems)).toEqual([
      'error 3 locality E09000099',
      'error 4 locality E09000030',
      'error 5 locality E09000003',
      'error 6 column 2.5',
      'error 6 row ',
      'error 7 column -1',
      'error 7 row 201',
    ]);
    expect(problems[1]?.done).toContain('line 2 has the same tile');
    expect(problems[2]?.done).toContain('line 2 has the same locality');
    expect(catalogue.tiles.map(({ column }) => column)).toEqual([4, 5]);
  });
});

it('a folder without these files has no rebases, neighbours or tiles, and says nothing of it', async () => {
  expect(Object.keys(tinyCatalogue)).not.toContain('neighbours.csv');
  const { catalogue, problems } = await takeInFiles({ 'localities.csv': csvText(localityRows) });
  expect(catalogue).toMatchObject({ rebases: [], neighbourSets: [], tiles: [] });
  expect(problems).toEqual([]);
});

it('a file without a needed column is set aside whole', async () => {
  const { kept, problems, catalogue } = await told('tile-map.csv', [{ locality: 'E09000003', column: '4' }]);
  expect(kept).toBe(0);
  expect(problems).toMatchObject([{ column: 'row', rowsSetAside: 1 }]);
  expect(catalogue.tiles).toEqual([]);
});
