import { formatDate, type IsoDate } from '../../../domain/time/iso-date';
import { nounFor } from '../../../domain/words/number-words';
import { completeMonths, monthsAfter, monthsSpanned } from '../../actions/elapsed';
import { formatNumber } from '../../words/format-value';
import { asksForMore, type RunRate, type Threshold } from '../verdict';

interface Counted {
  readonly sum: number;
  /** null: nobody says when the count started. */
  readonly start: IsoDate | null;
  readonly to: IsoDate;
}

/** What is left to count until a day, and how fast; null where nothing is left or the day has been counted. */
export function runRateOf({ sum, start, to }: Counted, goal: Threshold, by: IsoDate): RunRate | null {
  const remaining = Number((goal.value - sum).toPrecision(12));
  if (to >= by || remaining < 0 || (remaining === 0 && asksForMore(goal))) return null;
  const round = asksForMore(goal) ? Math.ceil : Math.floor;
  return {
    remaining: rounded(remaining, round),
    perMonth: rounded(remaining / monthsAfter(to, by), round),
    soFarPerMonth: start === null ? null : rounded(sum / monthsSpanned(start, to), Math.round),
    from: to,
    by,
  };
}

/** `23 starts still needed by 31 March 2017, 3.9 a month from here, against 1.5 a month so far` */
export function sayRunRate(rate: RunRate, goal: Threshold, unit: string, asAt: IsoDate): string {
  const { remaining, perMonth, soFarPerMonth, from, by } = rate;
  const isMore = asksForMore(goal);
  const noun = nounFor(remaining, unit);
  const what = isMore ? [noun, 'still needed'] : ['more', noun, 'allowed'];
  const words = [formatNumber(remaining), ...what].filter((word) => word !== '').join(' ');
  const left = `${words} by ${formatDate(by)}`;
  if (monthsAfter(from, by) <= 1) return left;
  const here = completeMonths(from, asAt) >= 1 ? `from ${formatDate(from)}` : 'from here';
  const pace = `${isMore ? '' : 'at most '}${formatNumber(perMonth)}`;
  const soFar = soFarPerMonth === null ? '' : `, against ${formatNumber(soFarPerMonth)} a month so far`;
  return `${left}, ${pace} a month ${here}${soFar}`;
}

/**
 * To whole numbers from 10 on, to tenths below. What is still to do is rounded here, once, and never to the comfortable side,
 * so that sentence, column and download say the same.
 */
const rounded = (value: number, round: (value: number) => number): number => {
  const exact = Number(value.toPrecision(12));
  return exact >= 10 ? round(exact) : round(Number((exact * 10).toPrecision(12))) / 10;
};
