import { daysBetween, type IsoDate, lastDayOf, monthsBetween } from '../../domain/time/iso-date';

export const isLastDayOfMonth = (date: IsoDate): boolean =>
  date === lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

/** Whole months gone by; from the end of one month to the end of another they are complete: 29 Feb to 28 Feb is 12. */
export function completeMonths(from: IsoDate, to: IsoDate): number {
  const isShort = to.slice(8) < from.slice(8) && !isLastDayOfMonth(to);
  return monthsBetween(from, to) - (isShort ? 1 : 0);
}

const daysInMonth = 365.25 / 12;

/** Months from the end of one day to the end of another: whole from month's end to month's end, else by days. */
export const monthsAfter = (from: IsoDate, to: IsoDate): number =>
  isLastDayOfMonth(from) && isLastDayOfMonth(to)
    ? monthsBetween(from, to)
    : daysBetween(from, to) / daysInMonth;

/** Months from the start of one day to the end of another: 6 from 1 April to 30 September, else by days. */
export const monthsSpanned = (first: IsoDate, last: IsoDate): number =>
  first.endsWith('-01') && isLastDayOfMonth(last)
    ? monthsBetween(first, last) + 1
    : (daysBetween(first, last) + 1) / daysInMonth;

/** How long ago, in the largest whole unit: `12 days ago`, `3 months ago`, `2 years ago`. */
export function sayHowLongAgo(date: IsoDate, asAt: IsoDate): string {
  const months = completeMonths(date, asAt);
  if (months >= 24) return `${Math.floor(months / 12)} years ago`;
  if (months >= 1) return `${months} ${months === 1 ? 'month' : 'months'} ago`;
  const days = daysBetween(date, asAt);
  return days === 1 ? '1 day ago' : `${days} days ago`;
}
