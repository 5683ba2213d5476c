import { type Absent, absent } from '../../domain/figures/absence';
import type { Interval } from '../../domain/figures/observation';
import type { StandingWord } from '../../domain/judgement';
import type { Operator, Target } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { startWithCapital } from '../../domain/words/number-words';
import type { ReasonCode } from './reason';

/** What a count still needs, or a limit still allows, and how fast that is: rounded as it is said. */
export interface RunRate {
  readonly remaining: number;
  /** From the last day counted to the last day allowed. */
  readonly perMonth: number;
  /** null: nobody says when the count started. */
  readonly soFarPerMonth: number | null;
  /** The last day counted. */
  readonly from: IsoDate;
  readonly by: IsoDate;
}

/** How an indicator's figures stand against one target. */
export interface Standing {
  readonly target: Target;
  readonly word: StandingWord;
  /** Why it cannot be judged; null for every other word. */
  readonly reason: ReasonCode | null;
  /** One or two plain sentences: what was counted, what was needed, as at when; or why it cannot be judged. */
  readonly because: string;
  /** What was reached so far, in the target's unit; absent when nothing can be counted. */
  readonly actual: number | Absent;
  /** Of the actual, where one was used: 90% for counts against a pace, 95% for all others. */
  readonly interval: Interval | null;
  /** What would be needed by the last day counted, on a straight line or along the ladder; null where pace has no meaning. */
  readonly expected: number | null;
  /** The number to reach, in the indicator's unit: the target's own, or worked out from its baseline; null if none. */
  readonly needed: number | null;
  /** null: nothing is left to count, or there is no date to count it by. */
  readonly runRate: RunRate | null;
  readonly isIllustrative: boolean;
}

/** What a rule finds about a target: a standing, without the target. */
export type Verdict = Omit<Standing, 'target'>;

/** The number a target sets, and on which side of it to be. */
export interface Threshold {
  readonly operator: Operator;
  readonly value: number;
}

const sides: Readonly<Record<Operator, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  above: 'above',
  below: 'below',
  exactly: 'exactly',
};

/** `at least`, `below` … */
export const sayOperator = (operator: Operator): string => sides[operator];

export function isReached({ operator, value }: Threshold, actual: number): boolean {
  switch (operator) {
    case 'at-least':
      return actual >= value;
    case 'at-most':
      return actual <= value;
    case 'above':
      return actual > value;
    case 'below':
      return actual < value;
    case 'exactly':
      return actual === value;
  }
}

/** Whether more is what the target asks for. A property of its operator, not of the indicator's polarity. */
export const asksForMore = ({ operator }: Threshold): boolean =>
  operator === 'at-least' || operator === 'above' || operator === 'exactly';

/** What a count settles for good before its time is over, since it only grows: reached, or passed. */
export function settledBy(goal: Threshold, counted: number): 'met' | 'missed' | null {
  if (goal.operator === 'exactly') return counted > goal.value ? 'missed' : null;
  if (asksForMore(goal)) return isReached(goal, counted) ? 'met' : null;
  return isReached(goal, counted) ? null : 'missed';
}

/** What is certain of a count that was at most so much: too little for the goal, or still within the limit. */
export function settledByMost(goal: Threshold, most: number): 'met' | 'missed' | null {
  if (goal.operator === 'exactly') return most < goal.value ? 'missed' : null;
  if (asksForMore(goal)) return isReached(goal, most) ? null : 'missed';
  return isReached(goal, most) ? 'met' : null;
}

type Known = Partial<Omit<Verdict, 'word' | 'reason' | 'because'>>;

const nothingKnown = { expected: null, interval: null, needed: null, runRate: null, isIllustrative: false };

/** A judged standing, with its reason in full sentences. */
export const judged = (
  word: StandingWord,
  because: string,
  known: Known & Pick<Verdict, 'actual'>,
): Verdict => ({ word, reason: null, because, ...nothingKnown, ...known });

/** "Cannot be judged", with its reason as a clause, and whatever is known all the same. */
export const unjudged = (reason: ReasonCode, because: string, known: Known = {}): Verdict => ({
  word: 'cannot-be-judged',
  reason,
  because: `${startWithCapital(because)}.`,
  actual: absent('not-applicable', because),
  ...nothingKnown,
  ...known,
});

/** Its time has not come. */
export const notYetDue = (because: string, known: Known): Verdict => ({
  ...unjudged('no-figure', because, { actual: absent('not-yet-due', because), ...known }),
  word: 'not-yet-due',
  reason: null,
});
