import { describe, expect, it } from 'vitest';
import { quarterOf, quartersApart, quartersBetween } from '../../../src/domain/time/quarter';
import { aDate } from '../../builders';

describe('a financial quarter', () => {
  it.each([
    ['2016-04-01', '2016/17 Q1'],
    ['2016-09-30', '2016/17 Q2'],
    ['2016-12-31', '2016/17 Q3'],
    ['2017-01-01', '2016/17 Q4'],
    ['2017-03-31', '2016/17 Q4'],
    ['1999-12-31', '1999/00 Q3'],
    ['2000-02-29', '1999/00 Q4'],
  ])('%s lies in %s', (date, label) => {
    const quarter = quarterOf(aDate(date));
    expect(quarter.label).toBe(label);
    expect(quarter.start <= date && date <= quarter.end).toBe(true);
  });

  it('follows the one before, over the turn of the financial year', () => {
    expect(quartersBetween(aDate('2017-01-15'), aDate('2017-07-01')).map(({ label }) => label)).toEqual([
      '2016/17 Q4',
      '2017/18 Q1',
      '2017/18 Q2',
    ]);
    expect(quartersBetween(aDate('2017-07-01'), aDate('2017-01-15'))).toEqual([]);
    expect(quartersApart(aDate('2016-04-01'), aDate('2017-04-01'))).toBe(4);
  });
});
