import { addYears, format, parseISO, subDays } from 'date-fns';
import { type IsoDate, monthsBetween } from '../../domain/time/iso-date';
import { type DateSpan, daySpan } from './date-span';

/** The period that a plan covers, as far as it is known. */
export interface KnownPeriod {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** Plans run over by a year or two; further off, another reading is likelier. */
const monthsFar = 36;
/** Without an end, a plan is taken to run for as long as the drugs strategy does. */
const longestYears = 10;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

function yearsOf({ start, end }: KnownPeriod): readonly number[] {
  if (start === null || end === null) return [];
  const count = Math.min(yearOf(end) - yearOf(start), longestYears);
  return Array.from({ length: Math.max(count, 0) + 1 }, (_, at) => yearOf(start) + at);
}

const isWithin = (span: DateSpan, { start, end }: KnownPeriod): boolean =>
  (start === null || span.last >= start) && (end === null || span.first <= end);

/** That day of the month in each year of the period. */
export function daysOfPeriod(month: number, day: number, period: KnownPeriod): readonly DateSpan[] {
  return yearsOf(period).flatMap((year) => {
    const found = daySpan(year, month, day);
    return found && isWithin(found, period) ? found : [];
  });
}

/** What a year makes of it, for each year in which it falls into the period. */
export const spansOfPeriod = (ofYear: (year: number) => DateSpan, period: KnownPeriod): readonly DateSpan[] =>
  (period.start === null ? [] : [yearOf(period.start) - 1])
    .concat(yearsOf(period))
    .map(ofYear)
    .filter((span) => isWithin(span, period));

export function isFarFrom(span: DateSpan, { start, end }: KnownPeriod): boolean {
  if (start !== null && monthsBetween(span.last, start) > monthsFar) return true;
  return end !== null && monthsBetween(end, span.first) > monthsFar;
}

/** `Years 1 and 2`: from the plan's first day to the last one of its second year. */
export function endOfPlanYear(first: number, last: number, { start }: KnownPeriod): DateSpan | null {
  if (start === null || first < 1 || last < first) return null;
  const day = (years: number, less: number) =>
    format(subDays(addYears(parseISO(start), years), less), 'yyyy-MM-dd') as IsoDate;
  return {
    first: day(first - 1, 0),
    last: day(last, 1),
    precision: 'year',
    how: 'year of the plan read as its last day',
    isProposal: true,
  };
}
