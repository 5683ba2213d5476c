import type { StandingWord } from '../domain/judgement';
import { formatNumber } from './format-value';
import { asksForMore, type Goal } from './verdict';

interface Pace {
  readonly word: StandingWord;
  readonly expected: number;
  readonly because: string;
}

/**
 * Where a running count stands against a straight line from 0 to the goal. What was counted is certain; whether it is
 * slow is not, because even a steady rate yields uneven counts. A gap smaller than one standard deviation of a count
 * at that pace is therefore too close to call: √expected, the standard deviation of a Poisson count of that mean.
 * `share` is the part of the time that was counted, from 0 to 1.
 */
export function judgePace(actual: number, goal: Goal, share: number): Pace {
  const expected = goal.value * share;
  const gap = actual - expected;
  const onLine = `a straight line would be at ${formatNumber(Math.round(expected))} by then`;
  if (gap !== 0 && Math.abs(gap) < Math.sqrt(expected)) {
    return { word: 'too-close-to-call', expected, because: `${onLine}, and the gap is within chance` };
  }
  const isAhead = asksForMore(goal) ? gap >= 0 : gap <= 0;
  const distance = formatNumber(Math.abs(actual - Math.round(expected)));
  if (isAhead) return { word: 'on-course', expected, because: onLine };
  return {
    word: 'behind',
    expected,
    because: `${onLine}, so it is ${distance} ${asksForMore(goal) ? 'behind' : 'above'}`,
  };
}
