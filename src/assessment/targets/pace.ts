import type { Interval } from '../../domain/figures/observation';
import type { StandingWord } from '../../domain/judgement';
import { exactPoissonInterval } from '../../statistics/intervals/exact-poisson-interval';
import { formatNumber } from '../words/format-value';
import { asksForMore, type Threshold } from './verdict';

interface Pace {
  readonly word: StandingWord;
  readonly expected: number;
  readonly interval: Interval;
  /** What the line says and where the interval lies, as a clause. */
  readonly because: string;
}

/** Two-sided; each side is then a test at 95%. */
const confidence = 0.9;

/** What chance alone could have made of a steady rate that yielded so many: exact, 90% two-sided, in events. */
export const intervalOfCount = (count: number): Interval => exactPoissonInterval(count, confidence);

/**
 * Where a running count stands against a line towards its goal. What was counted is certain; whether it is slow is not,
 * because even a steady rate yields uneven counts. Ahead or behind is said only where the exact interval of the count lies
 * wholly on one side of the line (`statistics/exact-poisson-interval.ts`), and so seldom of small counts.
 * `expected` is the line's height at the last day counted; `line` is what to call it.
 */
export function judgePace(actual: number, goal: Threshold, expected: number, line = 'a straight line'): Pace {
  const interval = intervalOfCount(actual);
  const found = { expected, interval };
  const onLine = `${line} would be at ${formatPoint(expected)} by then`;
  const limits = `the 90% interval of the count, ${sayLimits(interval)},`;
  const isMore = asksForMore(goal);
  const isAbove = isMore ? interval.lower >= expected : interval.lower > expected;
  const isBelow = isMore ? interval.upper < expected : interval.upper <= expected;
  if (!isAbove && !isBelow) {
    return { ...found, word: 'too-close-to-call', because: `${onLine}, and ${limits} spans it` };
  }
  const isAhead = isMore ? isAbove : isBelow;
  return {
    ...found,
    word: isAhead ? 'on-course' : 'behind',
    because: `${onLine}, and ${limits} lies ${isAbove ? 'above' : 'below'} it`,
  };
}

/** Small numbers with the decimal that limits need, large ones whole. */
const formatPoint = (value: number): string => formatNumber(value < 100 ? value : Math.round(value));

/** `4.7 to 15.7` */
export const sayLimits = ({ lower, upper }: Interval): string =>
  `${formatPoint(lower)} to ${formatPoint(upper)}`;
