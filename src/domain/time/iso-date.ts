import {
  addDays,
  differenceInCalendarMonths,
  format,
  getDaysInMonth,
  isValid,
  parseISO,
  subMonths,
} from 'date-fns';

declare const brand: unique symbol;
/** A day as `2016-09-30`. Text, so that no time zone can move it. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

export function parseIsoDate(text: string): IsoDate | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return null;
  return isValid(parseISO(text)) ? (text as IsoDate) : null;
}

/** Made from numbers known to be a day of the calendar (month 1 to 12). */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
}

export function lastDayOf(year: number, month: number): IsoDate {
  return isoDate(year, month, getDaysInMonth(new Date(year, month - 1)));
}

/** `30 September 2016` */
export const formatDate = (date: IsoDate): string => format(parseISO(date), 'd MMMM yyyy');
/** `30 Sep 2016` */
export const formatShortDate = (date: IsoDate): string => format(parseISO(date), 'd MMM yyyy');

/** Whole calendar months from one day to another; negative when `to` is earlier. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  differenceInCalendarMonths(parseISO(to), parseISO(from));

/** The same day so many months before, or the last day of a shorter month: 31 May, 3 → 28 or 29 February. */
export const monthsBefore = (date: IsoDate, months: number): IsoDate =>
  format(subMonths(parseISO(date), months), 'yyyy-MM-dd') as IsoDate;

/** So many days later. */
export const daysAfter = (date: IsoDate, days: number): IsoDate =>
  format(addDays(parseISO(date), days), 'yyyy-MM-dd') as IsoDate;

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
