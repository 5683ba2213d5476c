import type { PlanDate } from '../../domain/plan/plan';
import { daysBetween, formatDate, type IsoDate } from '../../domain/time/iso-date';
import { countOf } from '../../domain/words/number-words';
import { plainWords } from '../../domain/words/plain-words';
import { completeMonths, isLastDayOfMonth } from '../actions/elapsed';
import type { DateShift } from './plan-change';

const dayOf = ({ date, precision }: PlanDate): IsoDate | null => (precision === 'none' ? null : date);

/** A month is its last day, so "October 2023" and 31 October 2023 are one date; null: nothing moved. */
export function shiftOf(before: PlanDate, after: PlanDate): DateShift | null {
  const from = dayOf(before);
  const to = dayOf(after);
  if (from === null && to === null) {
    const isRewritten = plainWords(before.asWritten) !== plainWords(after.asWritten);
    return isRewritten ? { direction: 'rewritten', days: null } : null;
  }
  if (from === null) return { direction: 'given', days: null };
  if (to === null) return { direction: 'taken-away', days: null };
  if (from === to) return null;
  return { direction: to > from ? 'later' : 'earlier', days: daysBetween(from, to) };
}

/** `31 October 2023`; `“Ongoing”` where no day can be read; empty where nothing is written. */
export function sayPlanDate(date: PlanDate): string {
  const day = dayOf(date);
  if (day !== null) return formatDate(day);
  return date.asWritten === '' ? '' : `“${date.asWritten}”`;
}

/** `5 months` between the same days of two months or the ends of two months, otherwise the days. */
function sayDistance(one: IsoDate, other: IsoDate): string {
  const [first, last] = one < other ? [one, other] : [other, one];
  const isWhole = first.slice(8) === last.slice(8) || (isLastDayOfMonth(first) && isLastDayOfMonth(last));
  if (isWhole) return countOf(completeMonths(first, last), 'month');
  return countOf(daysBetween(first, last), 'day');
}

/** `Deadline moved from 31 October 2023 to 31 March 2024, 5 months later.`; empty where nothing moved. */
export function sayShift(what: string, before: PlanDate, after: PlanDate): string {
  const shift = shiftOf(before, after);
  if (shift === null) return '';
  const was = sayPlanDate(before);
  const is = sayPlanDate(after);
  const from = dayOf(before);
  const to = dayOf(after);
  if (from !== null && to !== null)
    return `${what} moved from ${was} to ${is}, ${sayDistance(from, to)} ${shift.direction}.`;
  if (from !== null)
    return `${what} taken away: it was ${was}${is === '' ? ', and none is given now' : `, and says ${is} now`}.`;
  if (to !== null) return `${what} given: ${is}${was === '' ? '' : `, where it said ${was}`}.`;
  if (is === '') return `${what} taken away: it said ${was}, which was no date.`;
  return `${what} says ${is} now, which is no date${was === '' ? '' : `; it said ${was}`}.`;
}
