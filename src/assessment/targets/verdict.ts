import { absent } from '../../domain/figures/absence';
import type { StandingWord } from '../../domain/judgement';
import type { Operator } from '../../domain/plan/plan';
import { startWithCapital } from '../../domain/words/number-words';
import type { Standing } from '../place/types';
import type { ReasonCode } from './reason';

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
