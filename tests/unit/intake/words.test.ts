import { describe, expect, it } from 'vitest';
import { tidyText } from './csv-text';
import { aFolder } from './take-in-files';

const outcome = aFolder({
  'indicators.csv-rows.csv': tidyText([
    { indicator: 'drug-death', period: '2000' },
    { indicator: 'phof:c19a', period: '2000', value: '50' },
    { indicator: ' Drug-Deaths ', period: '2000' },
    { indicator: '', period: '2000' },
    { indicator: 'other:1', period: '2000' },
  ]),
  'localities-rows.csv': tidyText([
    { period: '2001', locality: 'Barnet' },
    { period: '2001', locality: 'e09000003' },
    { period: '2022', locality: 'E10000021' },
    { period: '2020', locality: 'E10000021' },
    { period: '2001', locality: 'E40000003' },
    { period: '2001', locality: 'W06000001' },
    { period: '2001', locality: 'E09000099' },
    { period: '2001', locality: '' },
    { period: '2001', locality: 'Northamptonshire' },
    { period: '2021', locality: 'E06000061' },
  ]),
  'periods.csv': tidyText([
    { period: '2016-13' },
    { period: '31/02/2016' },
    { period: '2021/23' },
    { period: '' },
    { period: '2017-12' },
  ]),
  'people.csv': tidyText([
    { period: '2002', sex: 'M', age: '18+ yrs' },
    { period: '2002', sex: 'Females', age: '15 - 24 years' },
    { period: '2002', sex: 'dogs', age: '' },
    { period: '2002', sex: '', age: 'All ages' },
  ]),
  'statuses.csv': tidyText([
    { period: '2003', status: 'provisional; [r]' },
    { period: '2004', status: 'constructor' },
    { period: '2005', status: 'Illustrative, guessed' },
  ]),
  'a-first.csv': tidyText([
    { period: '2006', value: '12' },
    { period: '2007', value: '12' },
    { period: '2006', value: '12.0' },
    { period: 'Jan 2007 - Dec 2007', value: '3' },
  ]),
  'b-second.csv': tidyText([
    { period: '2008', value: '5' },
    { period: '2006', value: '12' },
    { period: '2007', value: '13' },
  ]),
});

describe('an indicator', () => {
  it('goes by its id or one of its other ids, in capitals or not', async () => {
    const { observations } = await outcome('indicators.csv-rows.csv');
    expect(observations.map(({ indicator }) => indicator)).toEqual(['completions', 'drug-deaths']);
  });

  it('that nobody knows sets the row aside; the nearest id is offered', async () => {
    const { problems } = await outcome('indicators.csv-rows.csv');
    expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [2, 'indicator', 'drug-death'],
      [5, 'indicator', ''],
      [6, 'indicator', 'other:1'],
    ]);
    expect(problems[0]?.advice).toContain('Was "drug-deaths" meant?');
  });
});

describe('a locality', () => {
  const problemAt = async (line: number) =>
    (await outcome('localities-rows.csv')).problems.find((problem) => problem.line === line);

  it('is kept when its code is written in small letters', async () => {
    const { observations } = await outcome('localities-rows.csv');
    expect(observations.map(({ locality, period }) => `${locality} ${period.label}`)).toEqual([
      'E09000003 2001',
      'E10000021 2020',
      'E06000061 2021',
    ]);
  });

  it('given by name is set aside and its code offered', async () => {
    expect((await problemAt(2))?.advice).toContain('The code of Barnet is E09000003.');
  });

  it('that has ended is set aside and its successors offered', async () => {
    const problem = await problemAt(4);
    expect(problem).toMatchObject({ severity: 'error', column: 'locality', found: 'E10000021' });
    expect(problem?.advice).toContain('Northamptonshire was replaced by E06000061 and E06000062.');
  });

  it('of the health service or outside England is set aside as a warning', async () => {
    expect(await problemAt(6)).toMatchObject({ severity: 'warning', found: 'E40000003' });
    expect(await problemAt(7)).toMatchObject({ severity: 'warning', found: 'W06000001' });
    expect((await problemAt(7))?.done).toContain('outside England');
  });

  it('that does not exist, is blank, or is a former one by name is an error', async () => {
    for (const line of [8, 9, 10])
      expect(await problemAt(line)).toMatchObject({ severity: 'error', rowsSetAside: 1 });
    expect((await problemAt(10))?.advice).toContain('E10000021');
  });
});

describe('a period', () => {
  it('that is impossible sets the row aside and says how periods are written', async () => {
    const { kept, problems } = await outcome('periods.csv');
    expect(kept).toBe(1);
    expect(problems.map(({ line, found }) => [line, found])).toEqual([
      [2, '2016-13'],
      [3, '31/02/2016'],
      [4, '2021/23'],
      [5, ''],
    ]);
    for (const { column, advice } of problems) {
      expect(column).toBe('period');
      expect(advice).toContain('2021/22');
    }
  });
});

describe('people', () => {
  it('go by one spelling of sex and age', async () => {
    const { observations, problems } = await outcome('people.csv');
    expect(observations.map(({ sex, age }) => `${sex}, ${age}`)).toEqual([
      'male, 18+',
      'female, 15-24',
      'persons, all ages',
    ]);
    expect(problems).toMatchObject([{ line: 4, column: 'sex', found: 'dogs' }]);
  });
});

describe('a status', () => {
  it('is kept when known and told of when not, whatever it is called', async () => {
    const { kept, observations, problems } = await outcome('statuses.csv');
    expect(kept).toBe(3);
    expect(observations.map(({ status }) => status)).toEqual([
      ['provisional', 'revised'],
      [],
      ['illustrative'],
    ]);
    expect(problems.map(({ severity, line, found }) => [severity, line, found])).toEqual([
      ['warning', 3, 'constructor'],
      ['warning', 4, 'Illustrative, guessed'],
    ]);
  });
});

describe('the same place and period twice', () => {
  it('is a note when the figure is the same, in one file or in two', async () => {
    const { problems } = await outcome('a-first.csv');
    expect(problems).toMatchObject([{ severity: 'note', line: 4, rowsSetAside: 1 }, { line: 5 }]);
    expect(problems[0]?.done).toContain('it repeats the figure on line 2.');
    const second = (await outcome('b-second.csv')).problems[0];
    expect(second).toMatchObject({ severity: 'note', line: 3 });
    expect(second?.done).toContain('line 2 of a-first.csv');
  });

  it('is an error when the figures differ, and the first one stands', async () => {
    const { problems, observations } = await outcome('b-second.csv');
    expect(observations.map(({ period }) => period.label)).toEqual(['2008']);
    expect(problems[1]).toMatchObject({
      severity: 'error',
      line: 4,
      column: 'value',
      found: '13',
      rowsSetAside: 1,
    });
    expect(problems[1]?.done).toContain('line 3 of a-first.csv');
  });

  it('is an error under another label for the same days too', async () => {
    const { problems, values } = await outcome('a-first.csv');
    expect(problems[1]).toMatchObject({ severity: 'error', line: 5, column: 'period', rowsSetAside: 1 });
    expect(values).toEqual([12, 12]);
  });
});
