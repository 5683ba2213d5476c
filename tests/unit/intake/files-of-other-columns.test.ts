import { expect, it } from 'vitest';
import { aDownloadedRow, csvText, fingertipsText, tidyText } from './csv-text';
import { outcomeOf, takeInFiles } from './take-in-files';

const withPeople = ['indicator', 'locality', 'period', 'value', 'sex'];

it('holds a row against the one that stands, whatever the columns of its file', async () => {
  const taken = await takeInFiles({
    'observations/1-first.csv': tidyText([{ value: '12' }]),
    'observations/2-second.csv': tidyText([{ value: '13' }, { value: '13' }], { columns: withPeople }),
  });
  expect(outcomeOf(taken, 'observations/1-first.csv').values).toEqual([12]);
  expect(
    outcomeOf(taken, 'observations/2-second.csv').problems.map(({ line, done }) => [line, done]),
  ).toEqual(
    [2, 3].map((line) => [
      line,
      expect.stringContaining('line 2 of observations/1-first.csv has another figure'),
    ]),
  );
});

it('keeps the real one of two figures, whichever columns stand in its file', async () => {
  const taken = await takeInFiles({
    'observations/1-first.csv': tidyText([{ value: '12', status: 'illustrative' }]),
    'observations/2-second.csv': tidyText([{ value: '13' }], { columns: withPeople }),
  });
  expect(outcomeOf(taken, 'observations/1-first.csv').problems).toMatchObject([
    { line: 2, severity: 'note', done: expect.stringContaining('the figure is illustrative') },
  ]);
  expect(outcomeOf(taken, 'observations/2-second.csv').values).toEqual([13]);
});

const unplaced = (cells: Readonly<Record<string, string>>) =>
  aDownloadedRow({ 'Indicator ID': '77', 'Indicator Name': 'Nobody described it', ...cells });

it('shows of an indicator that nobody described what most of its figures are of, in all files together', async () => {
  const { catalogue } = await takeInFiles({
    'observations/1.csv': csvText([unplaced({ Age: '18+ yrs' })]),
    'observations/2.csv': fingertipsText(
      ['2001', '2002'].map((period) => unplaced({ 'Time period': period })),
    ),
  });
  expect(catalogue.indicators.find(({ id }) => id === 'fingertips-77')?.age).toBe('all ages');
});

it('names the line on which an indicator that nobody described begins, below a blank line too', async () => {
  const [header = '', row = ''] = csvText([unplaced({})]).split('\n');
  const taken = await takeInFiles({ 'observations/1.csv': `${header}\n\n\n${row}\n` });
  expect(outcomeOf(taken, 'observations/1.csv').problems).toMatchObject([{ line: 4, severity: 'warning' }]);
});

it('proposes for an unknown id none that only a download has brought', async () => {
  const taken = await takeInFiles({
    'observations/1.csv': fingertipsText([
      { 'Indicator ID': '77', 'Indicator Name': 'Nobody described it' },
      { 'Indicator ID': 'x7' },
    ]),
  });
  const [unknown] = outcomeOf(taken, 'observations/1.csv').problems.filter(
    ({ severity }) => severity === 'error',
  );
  expect(unknown?.advice).toBe('Correct the id, or add the indicator to indicators.csv.');
});
