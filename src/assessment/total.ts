import { absent } from '../domain/absence';
import type { Indicator } from '../domain/indicator';
import { daysBetween, formatDate, type IsoDate, monthsBetween } from '../domain/iso-date';
import type { StandingWord } from '../domain/judgement';
import { isIllustrative, type Observation } from '../domain/observation';
import { formatNumber } from './format-value';
import { listWords, nounFor } from './number-words';
import { judgePace } from './pace';
import { inBrackets, sayNature } from './say-value';
import { type CountingWindow, type Tally, tally } from './tally';
import { asksForMore, type Goal, isReached, unjudged, type Verdict } from './verdict';

interface TotalCase {
  readonly goal: Goal;
  readonly unit: string;
  readonly window: CountingWindow;
  readonly indicator: Indicator;
  readonly asAt: IsoDate;
}

/**
 * Judges a number to be counted over a time: `window` from its start to its end, which is the window's own end or else
 * the due date. Only whole periods inside the window that have ended by `asAt` are counted.
 */
export function judgeTotal(totalCase: TotalCase, observations: readonly Observation[]): Verdict {
  const { goal, window, indicator, asAt } = totalCase;
  const { start, end } = window;
  if (indicator.measure !== 'count')
    return unjudged('a total needs counts, and the indicator is not a count');
  if (indicator.window === 'rolling' || indicator.window === 'pooled') {
    return unjudged('rolling windows cannot be added up: their months would be counted more than once');
  }
  if (start !== null && end !== null && end < start)
    return unjudged('the plan’s dates end before they start');
  if (start !== null && asAt < start) {
    const because = `counting starts on ${formatDate(start)}`;
    const known = { actual: absent('not-yet-due', because), needed: goal.value };
    return { ...unjudged(because, known), word: 'not-yet-due' };
  }
  const counted = tally(observations, window, asAt, indicator.window);
  if (counted === null) return withoutFigure(asAt, goal);
  if (counted === 'overlapping') return unjudged('the periods overlap, so their figures cannot be added up');
  return judgeTally(counted, totalCase);
}

function withoutFigure(asAt: IsoDate, goal: Goal): Verdict {
  const because = `no figure up to ${formatDate(asAt)}`;
  return unjudged(because, { actual: absent('not-collected', because), needed: goal.value });
}

function judgeTally(counted: Tally, totalCase: TotalCase): Verdict {
  const { goal, window, indicator } = totalCase;
  const verdict = (word: StandingWord, sentence: string, expected: number | null = null): Verdict => ({
    word,
    because: `${sayTally(counted, totalCase)}${inBrackets(sayNature(counted.used, indicator))}${sentence}.${sayUnstated(counted, window)}`,
    actual: counted.sum,
    expected,
    needed: goal.value,
    isIllustrative: counted.used.some(isIllustrative),
  });
  const isSettled = asksForMore(goal) ? isReached(goal, counted.sum) : !isReached(goal, counted.sum);
  if (isSettled && goal.operator !== 'exactly') return verdict(asksForMore(goal) ? 'met' : 'missed', '');
  if (goal.operator === 'exactly' && counted.sum > goal.value) return verdict('missed', '');
  if (counted.missing.length > 0) return withGaps(counted, goal);
  if (window.end === null) return withoutEnd(counted, goal);
  if (counted.to >= window.end) return verdict(isReached(goal, counted.sum) ? 'met' : 'missed', '');
  if (totalCase.asAt > window.end) return stoppedShort(counted, window.end, goal);
  if (window.start === null)
    return verdict('not-yet-due', sayRemainder(counted, window.end, goal, totalCase.unit));
  const pace = judgePace(counted.sum, goal, shareElapsed(window.start, counted.to, window.end));
  return verdict(pace.word, `; ${pace.because}`, pace.expected);
}

/** The known sum is a minimum, not what was reached. */
function withGaps({ sum, missing, used }: Tally, goal: Goal): Verdict {
  const because = `no figure for ${listWords(missing)}, so the ${formatNumber(sum)} counted is a minimum`;
  return unjudged(because, atLeast(sum, used, goal));
}

function stoppedShort({ sum, to, used }: Tally, end: IsoDate, goal: Goal): Verdict {
  const because = `the figures stop at ${formatDate(to)}, before the count ended on ${formatDate(end)}`;
  return unjudged(because, atLeast(sum, used, goal));
}

const atLeast = (sum: number, used: readonly Observation[], goal: Goal) => ({
  actual: absent('not-collected', `at least ${formatNumber(sum)}`),
  needed: goal.value,
  isIllustrative: used.some(isIllustrative),
});

const withoutEnd = ({ sum, used }: Tally, goal: Goal): Verdict =>
  unjudged('the plan states no date by which to reach it', {
    actual: sum,
    needed: goal.value,
    isIllustrative: used.some(isIllustrative),
  });

const shareElapsed = (start: IsoDate, to: IsoDate, end: IsoDate): number =>
  (daysBetween(start, to) + 1) / (daysBetween(start, end) + 1);

function sayTally({ sum, from, to }: Tally, { goal, unit }: TotalCase): string {
  const dates = `counted from ${formatDate(from)} to ${formatDate(to)}`;
  const number = `${formatNumber(goal.value)} ${nounFor(goal.value, unit)}`.trim();
  if (asksForMore(goal)) return `${formatNumber(sum)} of ${number} ${dates}`;
  return `${formatNumber(sum)} ${dates}, with a limit of ${number}`;
}

const sayUnstated = ({ firstLabel }: Tally, { start }: CountingWindow): string =>
  start === null ? ` The start is not stated; counted from the first figure, ${firstLabel}.` : '';

function sayRemainder({ sum, to }: Tally, end: IsoDate, goal: Goal, unit: string): string {
  if (!asksForMore(goal)) return '';
  const remainder = goal.value - sum;
  const months = monthsBetween(to, end);
  const rate = months > 1 ? `, ${formatNumber(Math.ceil(remainder / months))} a month from here` : '';
  const number = `${formatNumber(remainder)} ${nounFor(remainder, unit)}`.trim();
  return `; ${number} still needed by ${formatDate(end)}${rate}`;
}
