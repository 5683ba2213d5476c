import { daysBetween, type IsoDate, lastDayOf, monthsBetween } from '../domain/iso-date';

const isLastDayOfMonth = (date: IsoDate): boolean =>
  date === lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

/** Whole months gone by; from the end of one month to the end of another they are complete: 29 Feb to 28 Feb is 12. */
export function completeMonths(from: IsoDate, to: IsoDate): number {
  const isShort = to.slice(8) < from.slice(8) && !isLastDayOfMonth(to);
  return monthsBetween(from, to) - (isShort ? 1 : 0);
}

/** How long ago, in the largest whole unit: `12 days ago`, `3 months ago`, `2 years ago`. */
export function sayHowLongAgo(date: IsoDate, asAt: IsoDate): string {
  const months = completeMonths(date, asAt);
  if (months >= 24) return `${Math.floor(months / 12)} years ago`;
  if (months >= 1) return `${months} ${months === 1 ? 'month' : 'months'} ago`;
  const days = daysBetween(date, asAt);
  return days === 1 ? '1 day ago' : `${days} days ago`;
}
