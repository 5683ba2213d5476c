import { describe, expect, it } from 'vitest';
import { duePeriods, missingPeriods, type Rhythm } from '../../../src/domain/time/calendar';
import { laterPeriod } from '../../../src/domain/time/period';
import { aPeriod } from '../../builders';

const rhythm = (frequency: Rhythm['frequency'], window: Rhythm['window'] = 'independent'): Rhythm => ({
  frequency,
  window,
});

/** Labels of the periods that are due beyond those that some place has a row for. */
const gaps = (written: readonly string[], how: Rhythm, places: readonly number[] = []) => {
  const inUse = written.map((text, at) => ({ period: aPeriod(text), places: places[at] ?? 1 }));
  const has = new Set(inUse.map(({ period }) => period.label));
  return duePeriods(inUse, how)
    .map(({ label }) => label)
    .filter((label) => !has.has(label));
};

describe('the periods in which an indicator is due', () => {
  it('are every month or quarter between the first and the last, though nobody has a row', () => {
    expect(gaps(['2023-01', '2023-02', '2023-04', '2023-06'], rhythm('monthly'))).toEqual([
      'Mar 2023',
      'May 2023',
    ]);
    expect(gaps(['2022/23 Q3', '2023/24 Q2'], rhythm('quarterly'))).toEqual(['2022/23 Q4', '2023/24 Q1']);
  });

  it('are every year where the series keeps its step on both sides', () => {
    expect(gaps(['2018', '2019', '2021', '2022'], rhythm('annual'))).toEqual(['2020']);
    expect(gaps(['2018/19', '2019/20', '2021/22'], rhythm('annual'))).toEqual(['2020/21']);
    expect(gaps(['2018', '2020'], rhythm('annual'))).toEqual(['2019']);
  });

  it.each([
    ['a survey every other year', ['2012', '2014', '2016', '2018'], rhythm('annual')],
    [
      'years before a survey became yearly',
      ['2001', '2005', '2009', '2010', '2011', '2012'],
      rhythm('annual'),
    ],
    [
      'a publication that grows rare',
      ['2008/09', '2009/10', '2010/11', '2011/12', '2014/15', '2016/17'],
      rhythm('annual'),
    ],
    [
      'an irregular publication',
      ['2010/11', '2011/12', '2012/13', '2014/15', '2015/16'],
      rhythm('irregular'),
    ],
    [
      'three-year windows that step by one year',
      ['2015 - 17', '2016 - 18', '2017 - 19'],
      rhythm('annual', 'pooled'),
    ],
    [
      'three-year windows that do not overlap',
      ['2010 - 12', '2013 - 15', '2016 - 18'],
      rhythm('annual', 'pooled'),
    ],
    ['calendar years beside financial years', ['2018', '2018/19', '2019', '2019/20'], rhythm('annual')],
    [
      'figures that add up through the year',
      ['Apr 2022 - Jun 2022', 'Apr 2022 - Sep 2022'],
      rhythm('quarterly', 'year-to-date'),
    ],
    ['a mistyped year', ['1921-01', '2021-01', '2021-02'], rhythm('monthly')],
  ])('are no more than those in use for %s', (_, written, how) => {
    expect(gaps(written, how)).toEqual([]);
  });

  it('step as rolling windows step', () => {
    const ends = ['12 months to Mar 2023', '12 months to Jun 2023', '12 months to Dec 2023'];
    expect(gaps(ends, rhythm('quarterly', 'rolling'))).toEqual(['12 months to Sep 2023']);
    expect(gaps(['2014 - 16', '2015 - 17', '2017 - 19', '2018 - 20'], rhythm('annual', 'pooled'))).toEqual([
      '2016–18',
    ]);
  });

  it('are told from the periods where nobody states how often it comes', () => {
    expect(gaps(['2016', '2017', '2019', '2020'], rhythm(null))).toEqual(['2018']);
    expect(gaps(['2014', '2017', '2019'], rhythm(null))).toEqual([]);
  });

  it('of an irregular series are those that most places have', () => {
    const due = duePeriods(
      ['2011/12', '2012/13', '2014/15'].map((text, at) => ({
        period: aPeriod(text),
        places: [150, 2, 148][at] ?? 0,
      })),
      rhythm('irregular'),
    );
    expect(due.map(({ label }) => label)).toEqual(['2011/12', '2014/15']);
  });
});

describe('the periods that a place lacks', () => {
  const due = ['2015', '2016', '2017', '2018', '2019'].map(aPeriod);

  it('lie between its own first and last', () => {
    const own = ['2016', '2018'].map(aPeriod);
    expect(missingPeriods(own, due, 'independent').map(({ label }) => label)).toEqual(['2017']);
  });

  it('are told by their days and not by their labels', () => {
    const own = ['2016', '12 months to Dec 2017', '2018'].map(aPeriod);
    expect(missingPeriods(own, due, 'independent')).toEqual([]);
  });
});

it.each([
  ['Dec 2023', 1, 'Jan 2024'],
  ['2023 Q4', 3, '2024 Q1'],
  ['2022/23 Q3', 3, '2022/23 Q4'],
  ['2022/23 Q4', 3, '2023/24 Q1'],
  ['2022', 12, '2023'],
  ['2022/23', 12, '2023/24'],
  ['2019 - 21', 12, '2020–22'],
  ['2015/16 - 17/18', 12, '2016/17–18/19'],
  ['12 months to Nov 2023', 1, '12 months to Dec 2023'],
  ['Apr 2022 - Sep 2022', 12, 'Apr 2023 – Sep 2023'],
])('%s and %i months later is %s', (from, months, label) => {
  expect(laterPeriod(aPeriod(from), months)?.label).toBe(label);
});

it.each([
  ['2022', 6],
  ['2023 Q4', 1],
  ['2100', 12],
])('no period of its kind begins %s and %i months later', (from, months) => {
  expect(laterPeriod(aPeriod(from), months)).toBeNull();
});
