import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/time/iso-date';
import { findDates } from '../../../src/plan-reading/dates/dates-in-text';
import { type PlanDateReading, parsePlanDate, planDateOf } from '../../../src/plan-reading/dates/plan-date';

const day = (text: string) => text as IsoDate;
/** A plan of the financial year 2016/17. */
const inYear = (text: string) => parsePlanDate(text, day('2016-04-01'), day('2017-03-31'));
/** A plan of three years from April 2022. */
const inThreeYears = (text: string) => parsePlanDate(text, day('2022-04-01'), day('2025-03-31'));
const anyTime = (text: string) => parsePlanDate(text, null, null);

const shown = (reading: PlanDateReading): string =>
  reading.kind === 'read'
    ? `${reading.span.last} ${reading.span.precision}${reading.span.isProposal ? ' proposed' : ''}`
    : reading.kind === 'doubtful'
      ? `doubtful ${reading.options.map(({ span }) => span.last).join(' or ')}`.trim()
      : reading.kind;

describe('a date of a one-year plan', () => {
  it.each([
    ['31/03/17', '2017-03-31 day'],
    ['01/10/16', '2016-10-01 day'],
    ['31/ 03/17', '2017-03-31 day'],
    ['31 / 03 / 2017', '2017-03-31 day'],
    ['31-03-2017', '2017-03-31 day'],
    ['6.9.23', '2023-09-06 day'],
    ['13/9/23', '2023-09-13 day'],
    ['2016-09-30', '2016-09-30 day'],
    ['1st April 2016', '2016-04-01 day'],
    ['22nd of July, 2016', '2016-07-22 day'],
    ['July 4th, 2016', '2016-07-04 day'],
    ['01-Jul-23', '2023-07-01 day'],
    ['5 Oct 23', '2023-10-05 day'],
    ['Mar17', '2017-03-31 month'],
    ['End Mar 17', '2017-03-31 month'],
    ['End March 2017', '2017-03-31 month'],
    ['End of March 2017', '2017-03-31 month'],
    ['By the end of Feb 2016', '2016-02-29 month'],
    ['March 2017', '2017-03-31 month'],
    ['Sept 2016', '2016-09-30 month'],
    ['Nov 16', '2016-11-30 month'],
    ['Oct 17', '2017-10-31 month'],
    ['Oct-23', '2023-10-31 month'],
    ["Oct '16", '2016-10-31 month'],
    ['may 16', '2016-05-31 month'],
    ['01-Jul', '2016-07-01 day proposed'],
    ['1st July', '2016-07-01 day proposed'],
    ['Feb 8', '2017-02-08 day proposed'],
    ['Q2', '2016-09-30 quarter proposed'],
    ['Quarter 4', '2017-03-31 quarter proposed'],
    ['Q3 2023/24', '2023-12-31 quarter'],
    ['2023/24 Q4', '2024-03-31 quarter'],
    ['Q1 2023-24', '2023-06-30 quarter'],
    ['Summer 2016', '2016-08-31 quarter proposed'],
    ['Winter 2016', '2017-02-28 quarter proposed'],
    ['2023/24', '2024-03-31 year'],
    ['2023-24', '2024-03-31 year'],
    ['FY23/24', '2024-03-31 year'],
    ['Year 1 2022/23', '2023-03-31 year'],
    ['2023', '2023-12-31 year'],
    ['By end of 2024', '2024-12-31 year'],
    ['Year 1', '2017-03-31 year proposed'],
    ['April–September 2016', '2016-09-30 month'],
    ['Dec 16 – Mar 17', '2017-03-31 month'],
    ['October to March 2017', '2017-03-31 month'],
    ['01/04/16 - 31/03/17', '2017-03-31 day'],
    ['March 2017 (subject to funding)', '2017-03-31 month'],
    ['Ongoing – review March 2017', '2017-03-31 month proposed'],
    ['Ongoing', 'timeless'],
    ['Current and ongoing', 'timeless'],
    ['Quarterly', 'timeless'],
    ['TBC', 'timeless'],
    ['Short term', 'timeless'],
    ['', 'timeless'],
    ['Plan by 31/07/16 and delivered by 31/03/16', 'doubtful 2016-07-31 or 2016-03-31'],
    ['Q2 2016', 'doubtful 2016-09-30 or 2016-06-30'],
    ['2022-2025', 'doubtful 2025-03-31 or 2025-12-31'],
    ['w/c 3 June 2024', '2024-06-09 day'],
    ['Week commencing 3 June 2024', '2024-06-09 day'],
    ['2024-03-04T00:00:00', '2024-03-04 day'],
    ['06/2024', '2024-06-30 month'],
    ['March 2024/25', '2025-03-31 month'],
    ['Dec 2024/25', '2024-12-31 month'],
    ['Q1 & Q2 2024/25', '2024-09-30 quarter'],
    ['Q3/Q4 24/25', '2025-03-31 quarter'],
    ['Q1/Q2', '2016-09-30 quarter proposed'],
    ['Summer term 2024', '2024-07-31 quarter proposed'],
    ['Spring term 2023/24', '2024-03-31 quarter proposed'],
    ['Autumn term 2023/24', '2023-12-31 quarter proposed'],
    ['By end of FY', '2017-03-31 year proposed'],
    ['End of the financial year', '2017-03-31 year proposed'],
    ['Year end', 'doubtful 2017-03-31 or 2016-12-31'],
    ['End of March', '2017-03-31 month proposed'],
    ['September/October', '2016-10-31 month proposed'],
    ['Summer', '2016-08-31 quarter proposed'],
    ['Completed March 2016', '2016-03-31 month proposed'],
    ['within 6 months', 'doubtful 2016-09-30'],
    ['Short term (0-12 months)', 'doubtful 2017-03-31'],
    ['Every 6 months', 'timeless'],
    ['6 monthly', 'timeless'],
    ['6/24', 'doubtful 2024-06-30'],
    ['Early 2025', 'doubtful 2025-03-31'],
    ['Mid-2024', 'doubtful 2024-06-30'],
    ['Christmas 2024', 'doubtful 2024-12-31'],
    ['October half term 2024', 'doubtful 2024-12-31'],
    ['H1 2024', 'doubtful 2024-09-30 or 2024-06-30'],
    ['13/25/23', 'unreadable'],
    ['31/02/17', 'unreadable'],
    ['30 Feb 2017', 'unreadable'],
    ['Phase 2', 'unreadable'],
  ])('reads "%s" as %s', (written, expected) => {
    expect(shown(inYear(written))).toBe(expected);
  });
});

describe('a date of a longer plan, or of a plan without a period', () => {
  it.each([
    ['by July 24', '2024-07-31 month'],
    ['Years 1 and 2', '2024-03-31 year proposed'],
    ['Year 2/3', '2025-03-31 year proposed'],
    ['01-Jul', 'doubtful 2022-07-01 or 2023-07-01 or 2024-07-01'],
    ['Nov 16', 'doubtful 2022-11-16 or 2023-11-16 or 2024-11-16 or 2016-11-30'],
    ['Q2', 'doubtful 2022-09-30 or 2023-09-30 or 2024-09-30'],
  ])('reads "%s" as %s in a plan of three years', (written, expected) => {
    expect(shown(inThreeYears(written))).toBe(expected);
  });

  it.each([
    ['01-Jul', 'doubtful'],
    ['Oct 23', '2023-10-31 month'],
    ['Jan 8 & 16', 'doubtful'],
    ['Year 2', 'doubtful'],
    ['Q2', 'doubtful'],
    ['End of March', 'doubtful'],
    ['within 6 months', 'doubtful'],
  ])('reads "%s" as %s when no period is known', (written, expected) => {
    expect(shown(anyTime(written))).toBe(expected);
  });
});

it('keeps what was written, word for word', () => {
  expect(planDateOf(inYear(' End of March 2017 '))).toEqual({
    asWritten: 'End of March 2017',
    date: '2017-03-31',
    precision: 'month',
  });
  expect(planDateOf(inYear('Ongoing operations'))).toEqual({
    asWritten: 'Ongoing operations',
    date: null,
    precision: 'none',
  });
});

it('knows the first day too, which is what a start means', () => {
  const reading = anyTime('Sep-23');
  expect(reading.kind === 'read' && reading.span.first).toBe('2023-09-01');
});

describe('dates in a sentence', () => {
  const found = (text: string) =>
    findDates(text, { start: day('2016-04-01'), end: day('2017-03-31') }, true).map(({ reading }) =>
      reading.kind === 'span' ? reading.span.last : reading.kind,
    );

  it.each([
    ['Contracts awarded by end of August 2016', ['2016-08-31']],
    ['Oct 16 -35% of trainers March 17- 75% of trainers', ['2016-10-31', '2017-03-31']],
    ['trained by Oct 16 100 in total', ['2016-10-31']],
    ['Recruited by 31/08/16 Doubled by 31/12/16', ['2016-08-31', '2016-12-31']],
    ['The partnership may 12 times march on', []],
    ['Included in 2016/17 and in the 18-24 group, 9 strands, S75, PH26', []],
    ['Activities April – September 2016', ['2016-09-30']],
    ['Agreed in May 2016', ['2016-05-31']],
  ])('finds those of "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
