import { describe, expect, it } from 'vitest';
import { findTrend } from '../../../src/assessment/place/recent-trend';
import { newestRun, unevenness, validityOf } from '../../../src/assessment/place/validity';
import { absent } from '../../../src/domain/figures/absence';
import { aBreak, aDate, anIndicator, anObservation, aProportion, aRate } from '../../builders';
import { readOracle } from '../../oracles/read-oracle';

const point = (period: string, value: number, rest = {}) =>
  anObservation({ period, value, interval: { lower: value - 1, upper: value + 1 }, ...rest });
const five = [10, 12, 14, 16, 18].map((value, at) => point(`${2016 + at}`, value));

describe('what a method may be used for', () => {
  it.each([
    ['a rolling window', { window: 'rolling' as const }, 'the periods overlap'],
    ['a pooled window', { window: 'pooled' as const }, 'the periods overlap'],
    ['a year-to-date window', { window: 'year-to-date' as const }, 'add up through the year'],
    ['a modelled estimate', { measure: 'estimate' as const }, 'modelled estimates'],
  ])('%s has neither a trend test nor control limits, and says why', (_, rest, why) => {
    const validity = validityOf(aRate(rest));
    expect(validity.trend?.because).toContain(why);
    expect(validity['control-chart']?.because).toContain(why);
  });

  it('counts are neither ranked, compared nor put in a funnel', () => {
    const { ranking, comparison, funnel } = validityOf(anIndicator());
    for (const one of [ranking, comparison, funnel]) expect(one?.because).toContain('size of the place');
  });

  it('an independent yearly rate may be asked everything', () => {
    expect(Object.values(validityOf(aRate())).every((one) => one === null)).toBe(true);
  });
});

describe('a recent trend', () => {
  it('is judged by the polarity of its indicator, and by none where there is none', () => {
    expect(findTrend(five, aRate(), [])).toMatchObject({ direction: 'rising', judgement: 'worse' });
    expect(findTrend(five, aRate({ polarity: 'no-judgement' }), [])).toMatchObject({
      direction: 'rising',
      judgement: 'not-judged',
    });
  });

  it('passes over years without a figure, as Fingertips does, and names them', () => {
    const gap = [
      point('2014', 9),
      ...five.slice(0, 2),
      anObservation({ period: '2018', value: absent('suppressed') }),
      ...five.slice(3),
    ];
    expect(findTrend(gap, aRate(), [])).toMatchObject({
      direction: 'rising',
      from: { label: '2014' },
      gaps: ['2014 and 2016', '2017 and 2019'],
    });
    const missing = [point('2014', 9), ...five.filter((_, at) => at !== 2)];
    expect(findTrend(missing, aRate(), [])).toEqual(findTrend(gap, aRate(), []));
    expect(findTrend(five, aRate(), [])).toMatchObject({ gaps: [] });
    expect(findTrend(five.slice(1), aRate(), [])).toMatchObject({
      because: 'five yearly figures are needed and there are four',
    });
  });

  it('agrees with the three published across a gap', () => {
    const rows = readOracle('recent-trend-gaps');
    for (const id of ['1', '2', '3']) {
      const own = rows.filter((row) => row.case === id);
      const figures = own.map(({ year, value, lower, upper }) =>
        value
          ? point(`${year}`, Number(value), { interval: { lower: Number(lower), upper: Number(upper) } })
          : anObservation({ period: `${year}`, value: absent('not-collected') }),
      );
      expect(own.at(-1)?.published).toBe('No significant change');
      expect(findTrend(figures, aRate(), [])).toMatchObject({ direction: 'steady' });
    }
  });

  it('is not calculated from years that overlap', () => {
    const overlapping = [...five.slice(0, 4), point('2018/19', 18)].toSorted((one, other) =>
      one.period.end.localeCompare(other.period.end),
    );
    expect(findTrend(overlapping, aRate(), [])).toMatchObject({ because: 'the periods overlap' });
  });

  it('is not calculated across a break, between editions, or without intervals', () => {
    const broken = findTrend(five, aRate(), [aBreak({ date: '2018-01-01' })]);
    expect(broken).toMatchObject({ because: expect.stringContaining('may not be comparable') });
    const mixed = five.map((one, at) => (at === 4 ? { ...one, status: ['provisional' as const] } : one));
    expect(findTrend(mixed, aRate(), [])).toMatchObject({ because: expect.stringContaining('provisional') });
    const bare = five.map((one) => ({ ...one, interval: null }));
    expect(findTrend(bare, aRate(), [])).toMatchObject({ because: expect.stringContaining('95% interval') });
  });

  it('takes no year that is not there yet for a gap', () => {
    const awaited = [...five, anObservation({ period: '2021', value: absent('not-collected') })];
    expect(findTrend(awaited, aRate(), [])).toMatchObject({ kind: 'trend' });
  });

  it('is not calculated for months, quarters or counts', () => {
    expect(findTrend(five, aRate({ frequency: 'monthly' }), [])).toMatchObject({
      because: expect.stringContaining('only yearly'),
    });
    expect(findTrend(five, anIndicator({ frequency: 'annual' }), [])).toMatchObject({
      because: expect.stringContaining('bare count'),
    });
  });
});

it('the newest run ends at the first gap', () => {
  expect(newestRun(five, 3).map(({ period }) => period.label)).toEqual(['2018', '2019', '2020']);
  expect(
    newestRun(
      five.filter((_, at) => at !== 2),
      5,
    ),
  ).toHaveLength(2);
});

it('figures of one edition and one side of every break are even', () => {
  expect(unevenness(five, [])).toBeNull();
  expect(unevenness(five, [aBreak({ date: '2010-01-01' })])).toBeNull();
  expect(unevenness([], [])).toBeNull();
  expect(aDate('2020-01-01') && validityOf(aProportion()).sum).toBeNull();
});
