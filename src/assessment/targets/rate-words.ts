import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { PerUnit } from '../../domain/plan/plan';
import { daysBetween, type IsoDate } from '../../domain/time/iso-date';
import { monthsOf } from '../../domain/time/period';
import { nounFor } from '../../domain/words/number-words';
import { monthsSpanned } from '../actions/elapsed';
import { formatNumber } from '../words/format-value';
import { inBrackets, sayNature } from '../words/say-value';
import { sayCountedDates } from './counts/counting';
import type { Tally } from './tally';
import { isReached, sayOperator, type Threshold } from './verdict';

const monthsIn: Readonly<Record<Exclude<PerUnit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/** Weeks, months, quarters or years from the start of one day to the end of another. */
export const unitsBetween = (first: IsoDate, last: IsoDate, per: PerUnit): number =>
  per === 'week' ? (daysBetween(first, last) + 1) / 7 : monthsSpanned(first, last) / monthsIn[per];

/** `171 referrals counted from 1 April 2016 to 28 February 2017, 15.5 a month, where at least 15 a month are wanted` */
export function sayRate(
  counted: Tally,
  { units, per }: { readonly units: number; readonly per: PerUnit },
  goal: Threshold,
  indicator: Indicator,
): string {
  const number = `${formatNumber(counted.sum)} ${nounFor(counted.sum, indicator.unit)}`.trim();
  const nature = inBrackets(sayNature(counted.used, indicator));
  const wanted = `${sayOperator(goal.operator)} ${formatNumber(goal.value)} a ${per}`;
  return `${number} ${sayCountedDates(counted)}${nature}, ${sayMean(counted.sum / units, goal)} a ${per}; ${wanted} ${goal.value === 1 ? 'is' : 'are'} wanted`;
}

/** A mean that rounds to the goal and is not it says on which side it lies. */
function sayMean(mean: number, { value }: Threshold): string {
  const text = formatNumber(mean);
  const isNear = text === formatNumber(value) && Math.abs(mean - value) > 1e-9;
  if (!isNear) return text;
  return `just ${mean < value ? 'under' : 'over'} ${text}`;
}

/** `; 9 of 11 months reached it`; empty where the periods are not of that unit. */
export function saySingles(used: readonly Observation[], per: PerUnit, goal: Threshold): string {
  const isOfUnit = per !== 'week' && used.every(({ period }) => monthsOf(period) === monthsIn[per]);
  if (!isOfUnit) return '';
  const reached = used.filter(({ value }) => !isAbsent(value) && isReached(goal, value)).length;
  return `; ${reached} of ${used.length} ${nounFor(used.length, `${per}s`)} reached it`;
}
