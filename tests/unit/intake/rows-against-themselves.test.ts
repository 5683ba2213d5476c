import { describe, expect, it } from 'vitest';
import { isAbsent } from '../../../src/domain/figures/absence';
import type { Locality } from '../../../src/domain/places/locality';
import { sourcesQuery } from '../../../src/queries/files/sources';
import { seriesQuery } from '../../../src/queries/series/series';
import { reviewPlace } from '../../../src/reviews/place/review';
import { placeOfLocality } from '../../../src/selection/place';
import { type Cells, csvText, tidyText } from './csv-text';
import { takeInFiles } from './take-in-files';

const peopleColumns = ['indicator', 'locality', 'period', 'sex', 'age', 'value'];

const read = async (rows: readonly Cells[], sources: string | null = null) => {
  const taken = await takeInFiles({
    'sources.csv': sources,
    'a.csv': tidyText(rows),
    'b.csv': tidyText([{ period: '1950' }]),
  });
  const { observations, problems } = taken;
  return {
    taken,
    observations: observations.filter(({ file }) => file === 'a.csv'),
    problems: problems.filter(({ file }) => file === 'a.csv'),
  };
};

describe('a row against itself', () => {
  const share = (cells: Cells): Cells => ({
    indicator: 'completions',
    numerator: '15',
    denominator: '25',
    ...cells,
  });

  it('names what the counts give, keeps the row and its counts, and shows neither value', async () => {
    const { observations, problems } = await read([
      share({ period: '2018', value: '16', numerator: '16' }),
      share({ period: '2019', value: '0.60' }),
    ]);
    expect(observations).toMatchObject([
      { value: { absent: 'contradicted' }, numerator: 16, denominator: 25, interval: null },
      { value: { absent: 'contradicted' }, numerator: 15, denominator: 25 },
    ]);
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        line: 2,
        column: 'value',
        found: '16',
        done: 'The row and its counts were kept; its value is neither shown nor judged, because 16 is written, and 16 of 25 is 64 (the count in place of the value).',
      },
      { found: '0.60', done: expect.stringContaining('15 of 25 is 60 (a share in place of a percentage)') },
    ]);
    expect(observations[0]?.note).toContain('16 of 25 is 64');
  });

  it('counts the value among those that are missing, with its reason', async () => {
    const { taken } = await read([share({ period: '2018', value: '16' }), share({ period: '2031' })]);
    const sources = await sourcesQuery.ask(taken, null);
    expect(sources.find(({ indicator }) => indicator === 'completions')?.absences).toEqual({
      contradicted: 1,
      'not-yet-due': 1,
    });
  });

  it('leaves rounding alone: of the value, and of counts to the nearest 5', async () => {
    const { observations, problems } = await read([
      share({ period: '2015', value: '60' }),
      share({ period: '2016', value: '66.7', numerator: '2', denominator: '3' }),
      share({ period: '2017', value: '67', numerator: '2', denominator: '3' }),
      share({ period: '2018', value: '56.5' }),
      share({ period: '2019', value: '0', numerator: '0' }),
      share({ period: '2020', value: '' }),
      { indicator: 'death-rate', period: '2019', value: '3', numerator: '12', denominator: '399000' },
    ]);
    expect(problems).toEqual([]);
    expect(observations.filter(({ value }) => isAbsent(value))).toHaveLength(1);
  });

  it('tells of a count beside another count, and of a rate beside other deaths', async () => {
    const { problems } = await read([
      { period: '2018', value: '12', numerator: '17' },
      { period: '2019', value: '12', numerator: '12' },
      { indicator: 'death-rate', period: '2019', value: '30', numerator: '12', denominator: '399000' },
      { indicator: 'net-change', period: '2019', value: '3', numerator: '12', denominator: '25' },
    ]);
    expect(problems.map(({ done }) => done)).toEqual([
      expect.stringContaining('because 12 is written, and 17 is counted.'),
      expect.stringContaining('because 30 is written, and 12 of 399000 is 3.01.'),
    ]);
  });

  it('keeps any value that was worked out from its counts and rounded', async () => {
    const rows = Array.from({ length: 140 }, (_, at) => {
      const denominator = 7 + ((at * 37) % 900);
      const numerator = (at * 13) % (denominator + 1);
      const value = ((numerator * 100) / denominator).toFixed(at % 5);
      return share({
        period: `${1950 + at}`,
        value,
        numerator: `${numerator}`,
        denominator: `${denominator}`,
      });
    });
    expect((await read(rows.filter(({ period }) => Number(period) < 2023))).problems).toEqual([]);
  });
});

describe('a period that is not over', () => {
  const dated = (file: string) =>
    csvText([{ file, source: 'A source', licence: 'OGL v3.0', extracted_on: '2026-11-22' }]);

  it('is kept with a warning and is neither shown nor judged, unless it is a forecast', async () => {
    const { observations, problems } = await read(
      [
        { period: '2031/32 Q1', value: '40', numerator: '40' },
        { period: '2032', value: '41', status: 'forecast' },
        { period: '2025', value: '42' },
        { period: 'Nov 2026', value: '[c]' },
      ],
      dated('a.csv'),
    );
    expect(observations).toMatchObject([
      { value: { absent: 'not-yet-due' }, numerator: { absent: 'not-yet-due' } },
      { value: 41 },
      { value: 42 },
      { value: { absent: 'suppressed' } },
    ]);
    expect(observations[0]?.note).toBe('40 is written for a period that ends after 22 November 2026');
    expect(problems).toMatchObject([
      { severity: 'warning', line: 2, column: 'period', found: '2031/32 Q1', rowsSetAside: 0 },
    ]);
    expect(problems[0]?.done).toContain('ends after 22 November 2026.');
  });

  it('is told by the latest day that is named, where the file names none', async () => {
    const { problems } = await read([{ period: '2026' }, { period: 'Oct 2026' }], dated('b.csv'));
    expect(problems).toMatchObject([{ line: 2, found: '2026' }]);
    expect((await read([{ period: '2023' }, { period: '2024' }])).problems).toMatchObject([
      { found: '2024' },
    ]);
  });
});

describe('one span under two labels', () => {
  it('is one period: two figures for it are an error that names both labels', async () => {
    const { observations, problems } = await read([
      { period: '2023/24 Q1', value: '12' },
      { period: '2023 Q2', value: '15' },
      { period: '2022', value: '4' },
      { period: '12 months to Dec 2022', value: '4' },
    ]);
    expect(observations.map(({ period, value }) => [period.label, value])).toEqual([
      ['2023/24 Q1', 12],
      ['2022', 4],
    ]);
    expect(problems).toMatchObject([
      {
        severity: 'error',
        line: 3,
        column: 'period',
        found: '2023 Q2',
        done: 'The row was set aside: line 2 has another figure for the same days under the label 2023/24 Q1, and was kept.',
        rowsSetAside: 1,
      },
      { severity: 'note', line: 5, done: expect.stringContaining('it repeats the figure on line 4') },
    ]);
  });

  it('is told of where neither figure can be shown, and is no repetition unless both say the same', async () => {
    const { problems } = await read([
      { period: '2033/34 Q1', value: '12' },
      { period: '2033 Q2', value: '15' },
      { period: '2034/35 Q1', value: '12' },
      { period: '2034 Q2', value: '12.0' },
      { period: '2020', value: 'twelve' },
      { period: '2020', value: 'fifteen' },
    ]);
    const second = problems.filter(({ rowsSetAside }) => rowsSetAside === 1);
    expect(second.map(({ line, severity }) => [line, severity])).toEqual([
      [3, 'error'],
      [5, 'note'],
      [7, 'error'],
    ]);
  });

  it('keeps each row’s own label where the places differ', async () => {
    const { observations, problems } = await read([
      { period: '2023/24 Q1', value: '12' },
      { period: '2023 Q2', value: '15', locality: 'E09000030' },
    ]);
    expect(problems).toEqual([]);
    expect(observations.map(({ period }) => period.label)).toEqual(['2023/24 Q1', '2023 Q2']);
  });
});

describe('rows without the sex and age that the indicator shows', () => {
  const years = Array.from({ length: 5 }, (_, at) => `${2015 + at}`);
  const ofMen = years.map((period): Cells => ({ period, sex: 'male', age: '18+' }));
  const ofYoung = years.map((period): Cells => ({ period, age: '18-24' }));

  it('are kept with a warning, and the place is said to have figures of other people', async () => {
    const taken = await takeInFiles({
      'a.csv': tidyText([...ofMen, ...ofYoung], { columns: peopleColumns }),
    });
    expect(taken.observations).toHaveLength(10);
    expect(taken.problems).toMatchObject([
      {
        severity: 'warning',
        file: 'a.csv',
        line: 2,
        found: 'drug-deaths of Barnet: male, 18+; persons, 18-24',
        done: 'The rows were kept and are not shown: the pages show persons, all ages for this indicator, and none of the rows of this place is of them.',
      },
    ]);
    const [indicator] = taken.catalogue.indicators;
    const place = placeOfLocality(
      taken.catalogue.localities.find(({ name }) => name === 'Barnet') as Locality,
      taken.catalogue,
    );
    const series = await seriesQuery.ask(taken, {
      indicators: taken.catalogue.indicators.map(({ id }) => id),
      localities: place.localities,
    });
    expect(series).toMatchObject([{ observations: [], otherPeople: ['male, 18+', 'persons, 18-24'] }]);
    const review = reviewPlace({ place, catalogue: taken.catalogue, series, plan: null, peers: [] });
    expect(review.assessments.find((one) => one.indicator.id === indicator?.id)).toMatchObject({
      finding: 'No figure for Barnet: deaths from drugs.',
      detail:
        'The data hold figures of this place, but none of persons, all ages; theirs are of “male, 18+” and “persons, 18-24”.',
    });
  });

  it('are nothing to warn of where another file brings the figures that are shown', async () => {
    const taken = await takeInFiles({
      'a.csv': tidyText(ofMen, { columns: peopleColumns }),
      'b.csv': tidyText([{ period: '2019' }]),
    });
    expect(taken.problems).toEqual([]);
  });
});
