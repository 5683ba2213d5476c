import { describe, expect, it } from 'vitest';
import { monthsOf, parsePeriod } from '../../../src/domain/time/period';

const cases: readonly [written: string, label: string, start: string, end: string][] = [
  ['2020', '2020', '2020-01-01', '2020-12-31'],
  ['2021/22', '2021/22', '2021-04-01', '2022-03-31'],
  ['2021-22', '2021/22', '2021-04-01', '2022-03-31'],
  ['FY2021/22', '2021/22', '2021-04-01', '2022-03-31'],
  ['1999/00', '1999/00', '1999-04-01', '2000-03-31'],
  ['2009-10', '2009/10', '2009-04-01', '2010-03-31'],
  ['2016/17 Q2', '2016/17 Q2', '2016-07-01', '2016-09-30'],
  ['2016-17 Q4', '2016/17 Q4', '2017-01-01', '2017-03-31'],
  ['2016/17Q1', '2016/17 Q1', '2016-04-01', '2016-06-30'],
  ['Q2 2016/17', '2016/17 Q2', '2016-07-01', '2016-09-30'],
  ['2016 Q2', '2016 Q2', '2016-04-01', '2016-06-30'],
  ['Q4 2016', '2016 Q4', '2016-10-01', '2016-12-31'],
  ['2016Q2', '2016 Q2', '2016-04-01', '2016-06-30'],
  ['2016-09', 'Sep 2016', '2016-09-01', '2016-09-30'],
  ['201602', 'Feb 2016', '2016-02-01', '2016-02-29'],
  ['2016-09-01', 'Sep 2016', '2016-09-01', '2016-09-30'],
  ['Sept 2016', 'Sep 2016', '2016-09-01', '2016-09-30'],
  ['September 2016', 'Sep 2016', '2016-09-01', '2016-09-30'],
  ['Sep-16', 'Sep 2016', '2016-09-01', '2016-09-30'],
  ['2022 - 24', '2022–24', '2022-01-01', '2024-12-31'],
  ['2022–24', '2022–24', '2022-01-01', '2024-12-31'],
  ['1999 - 01', '1999–01', '1999-01-01', '2001-12-31'],
  ['2022-2024', '2022–24', '2022-01-01', '2024-12-31'],
  ['2021 - 2022', '2021–2022', '2021-01-01', '2022-12-31'],
  ['2015/16 - 17/18', '2015/16–17/18', '2015-04-01', '2018-03-31'],
  ['2015/16 - 2017/18', '2015/16–17/18', '2015-04-01', '2018-03-31'],
  ['Jun24 - May25', '12 months to May 2025', '2024-06-01', '2025-05-31'],
  ['Apr 2024 - Mar 2025', '12 months to Mar 2025', '2024-04-01', '2025-03-31'],
  ['Apr 2024 to Jun 2024', 'Apr 2024 – Jun 2024', '2024-04-01', '2024-06-30'],
  ['12 months to June 2025', '12 months to Jun 2025', '2024-07-01', '2025-06-30'],
  ['year ending December 2024', '12 months to Dec 2024', '2024-01-01', '2024-12-31'],
  ['YE Mar 2024', '12 months to Mar 2024', '2023-04-01', '2024-03-31'],
];

describe('a period', () => {
  it.each(cases)('reads %s as %s', (written, label, start, end) => {
    expect(parsePeriod(written)).toMatchObject({ label, start, end });
  });

  it.each([
    '',
    '2021/23',
    '2016-13',
    '201600',
    'Q5 2016',
    '2024 - 22',
    'Foo 2016',
    '20',
    '3000',
    '2016/17 Q5',
    '31/02/2016',
    'Ongoing',
  ])('refuses %s', (written) => {
    expect(parsePeriod(written)).toBeNull();
  });

  it('reads its own label back as itself', () => {
    for (const [written] of cases) {
      const period = parsePeriod(written);
      expect(parsePeriod(period?.label ?? '')).toEqual(period);
    }
  });

  it('keeps the months of a financial quarter whatever the time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
      process.env.TZ = zone;
      expect(parsePeriod('2016/17 Q1')).toMatchObject({ start: '2016-04-01', end: '2016-06-30' });
    }
    process.env.TZ = before;
  });

  it('knows how many months it spans', () => {
    expect(
      ['2020', '2016/17 Q2', '2022 - 24', 'Sep 2016'].map((text) => monthsOf(parsePeriod(text) as never)),
    ).toEqual([12, 3, 36, 1]);
  });
});
