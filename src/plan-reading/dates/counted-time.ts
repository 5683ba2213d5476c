import { addDays, addMonths, format, parseISO, subDays } from 'date-fns';
import type { IsoDate } from '../../domain/time/iso-date';
import type { DateSpan } from './date-span';

const counted =
  /(?<!\d)(\d{1,3})(?:\s{0,9}(?:-|–|to)\s{0,9}(\d{1,3}))?\s{0,9}(?:calendar |working )?(day|week|month|year)s?\b/i;
const recurring = /\b(?:every|each|per|a)\s+\d|\d\s{0,9}-?\s{0,9}(?:monthly|weekly|yearly)\b/i;

/** `every 6 months`: how often, and not by when. */
export const isRecurring = (text: string): boolean => recurring.test(text);

/** `within 6 months`, `short term (0-12 months)`. null: it counts no time. */
export function countedTime(text: string): { readonly number: number; readonly unit: string } | null {
  const found = isRecurring(text) ? null : counted.exec(text);
  if (!found) return null;
  return { number: Number(found[2] ?? found[1]), unit: found[3]?.toLowerCase() ?? 'month' };
}

/** So long from the plan's first day. */
export function timeFrom(start: IsoDate, number: number, unit: string): DateSpan {
  const from = parseISO(start);
  const after =
    unit === 'day' || unit === 'week'
      ? addDays(from, unit === 'week' ? number * 7 : number)
      : addMonths(from, unit === 'year' ? number * 12 : number);
  return {
    first: start,
    last: format(subDays(after, 1), 'yyyy-MM-dd') as IsoDate,
    precision: unit === 'day' || unit === 'week' ? 'day' : 'month',
    how: 'time counted from the plan’s first day',
    isProposal: true,
  };
}
