import type { Precision } from '../../domain/plan/plan';
import { type IsoDate, isoDate, lastDayOf, parseIsoDate } from '../../domain/time/iso-date';

/** A stretch of days that a plan's words name, and how it was made of them. */
export interface DateSpan {
  readonly first: IsoDate;
  /** The day that counts for a deadline. */
  readonly last: IsoDate;
  readonly precision: Precision;
  /** In a few words; empty for a day that stands there plainly. */
  readonly how: string;
  /** Whether a part of it was not written, so that a person should look at it. */
  readonly isProposal: boolean;
}

/** How a bare year was read. */
export const wholeYear = 'year read as its last day';
const monthHow = 'month read as its last day';

/** `17` → 2017, `97` → 1997. */
export const fullYear = (text: string): number => {
  const digits = text.replace(/\D/g, '');
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
};

/** null for a day that no calendar has. */
export function daySpan(year: number, month: number, day: number, how = ''): DateSpan | null {
  if (month < 1 || month > 12) return null;
  const date = parseIsoDate(isoDate(year, month, day));
  return date && { first: date, last: date, precision: 'day', how, isProposal: how !== '' };
}

export const monthSpan = (year: number, month: number): DateSpan => ({
  first: isoDate(year, month, 1),
  last: lastDayOf(year, month),
  precision: 'month',
  how: monthHow,
  isProposal: false,
});

/** Several whole months; `month` is the first of them and may run past December. */
export function monthsSpan(year: number, month: number, months: number, how: string): DateSpan {
  const after = month - 1 + months - 1;
  return {
    first: isoDate(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1),
    last: lastDayOf(year + Math.floor(after / 12), (after % 12) + 1),
    precision: months > 6 ? 'year' : 'quarter',
    how,
    isProposal: false,
  };
}

export const financialYearSpan = (year: number): DateSpan =>
  monthsSpan(year, 4, 12, 'financial year read as its last day');

export const calendarYearSpan = (year: number): DateSpan => monthsSpan(year, 1, 12, wholeYear);

/** Quarter 1 of a financial year begins in April. */
export const financialQuarterSpan = (year: number, quarter: number): DateSpan =>
  monthsSpan(year, quarter * 3 + 1, 3, 'quarter of the financial year read as its last day');

export const proposed = (span: DateSpan, how: string): DateSpan => ({ ...span, how, isProposal: true });
