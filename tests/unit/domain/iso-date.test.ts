import { expect, it } from 'vitest';
import {
  daysBetween,
  formatDate,
  formatShortDate,
  lastDayOf,
  monthsBetween,
  parseIsoDate,
} from '../../../src/domain/time/iso-date';
import { aDate } from '../../builders';

it('a day is one of the calendar, written in full', () => {
  expect(['2016-02-29', '1000-01-01', '9999-12-31'].map(parseIsoDate)).not.toContain(null);
  const bad = [
    '',
    '2015-02-29',
    '2016-02-30',
    '2016-13-01',
    '2016-00-01',
    '2016-1-1',
    '31/02/2016',
    '2016-09',
    '0000-01-01',
    '0999-01-01',
    '2016-09-30T00:00',
    '2016-09-30\n',
  ];
  expect(bad.map(parseIsoDate)).toEqual(bad.map(() => null));
});

it('a day is said in words', () => {
  expect(formatDate(aDate('2016-09-30'))).toBe('30 September 2016');
  expect(formatShortDate(aDate('2017-01-01'))).toBe('1 Jan 2017');
});

it('a month ends on its last day, in leap years too', () => {
  expect([lastDayOf(2016, 2), lastDayOf(2017, 2), lastDayOf(1900, 2), lastDayOf(2023, 12)]).toEqual([
    '2016-02-29',
    '2017-02-28',
    '1900-02-28',
    '2023-12-31',
  ]);
});

it('stretches of time do not move with the clock', () => {
  const before = process.env.TZ;
  for (const zone of ['Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env.TZ = zone;
    expect(daysBetween(aDate('2016-03-26'), aDate('2016-03-28')), zone).toBe(2);
    expect(daysBetween(aDate('2016-10-31'), aDate('2016-10-29')), zone).toBe(-2);
    expect(monthsBetween(aDate('2016-01-31'), aDate('2016-02-01')), zone).toBe(1);
    expect(formatDate(aDate('2016-03-27')), zone).toBe('27 March 2016');
  }
  process.env.TZ = before;
});
