import { describe, expect, it } from 'vitest';
import { type Cells, csvText } from './csv-text';
import { aFolder } from './take-in-files';

const start = { indicator: 'drug-deaths', locality: 'E09000003' };
const file = (...rows: readonly Cells[]) => csvText(rows.map((row) => ({ ...start, ...row })));

const outcome = aFolder({
  'gender.csv': file({ period: '2001', gender: 'male', value: '5', numerater: '5' }),
  'ages.csv': file({ period: '2002', 'Age group': '15-24', value: '5' }),
  'odd-gender.csv': file(
    { period: '2003', gender: 'male', value: '5' },
    { period: '2003', gender: 'north', value: '6' },
  ),
  'sexx.csv': file({ period: '2004', sexx: 'male', value: '5' }),
  'sex-id.csv': file({ period: '2005', SexId: '1', value: '5' }),
  'two.csv': file({ period: '2006', sex: 'male', gender: 'female', value: '5' }),
  'by-cells.csv': file(
    { period: '2007', people: 'Male', value: '5' },
    { period: '2007', people: 'Persons', value: '9' },
  ),
  'ages-by-cells.csv': file(
    { period: '2008', band: '18 to 24', value: '5' },
    { period: '2008', band: '25+', value: '9' },
  ),
  'categery.csv': file({ period: '2009', categery: 'Most deprived', value: '5' }),
  'harmless.csv': file({
    period: '2010',
    page: '3',
    wage: '4',
    region: 'London',
    'Age-standardised by': 'ESP',
    value: '5',
  }),
  'statuss.csv': file({ period: '2011', value: '5', statuss: 'forecast', notes: 'so' }),
});

describe('a column that is not read', () => {
  it('is named, with the name that was probably meant', async () => {
    const { kept, problems } = await outcome('statuss.csv');
    expect(kept).toBe(1);
    expect(problems).toMatchObject([
      { severity: 'warning', column: 'statuss', advice: 'Was "status" meant? Then correct the name.' },
      { severity: 'warning', column: 'notes', advice: 'Was "note" meant? Then correct the name.' },
    ]);
    const harmless = await outcome('harmless.csv');
    expect(harmless).toMatchObject({ kept: 1, aside: 0 });
    expect(harmless.problems.map(({ column, done }) => [column, done])).toEqual(
      ['page', 'wage', 'region', 'Age-standardised by'].map((name) => [name, 'The column was left out.']),
    );
  });

  it('called gender or age group is read as sex or age, and said to be', async () => {
    const gender = await outcome('gender.csv');
    expect(gender.observations).toMatchObject([{ sex: 'male', value: 5 }]);
    expect(gender.problems).toMatchObject([
      { severity: 'warning', column: 'numerater', advice: 'Was "numerator" meant? Then correct the name.' },
      { severity: 'note', column: 'gender', done: 'It was read as the column "sex".' },
    ]);
    expect((await outcome('ages.csv')).observations).toMatchObject([{ age: '15-24' }]);
  });

  it('called gender sets aside the rows whose cells are no sex', async () => {
    expect(await outcome('odd-gender.csv')).toMatchObject({ kept: 1, aside: 1 });
  });

  it.each([
    ['sexx.csv', 'sexx', 'sex'],
    ['sex-id.csv', 'SexId', 'sex'],
    ['two.csv', 'gender', 'sex'],
    ['by-cells.csv', 'people', 'sex'],
    ['ages-by-cells.csv', 'band', 'age'],
    ['categery.csv', 'categery', 'category'],
  ])('is never ignored when it seems to say of whom the figures are: %s', async (name, column, kind) => {
    const { kept, observations, problems } = await outcome(name);
    expect(kept).toBe(0);
    expect(observations).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', column }]);
    expect(problems[0]?.advice).toContain(`Then name it "${kind}"`);
  });
});
