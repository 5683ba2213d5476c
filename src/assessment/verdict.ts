import { absent } from '../domain/absence';
import type { Operator } from '../domain/plan';
import { startWithCapital } from './number-words';
import type { Standing } from './types';

/** What a rule finds about a target: a standing, without the target. */
export type Verdict = Omit<Standing, 'target'>;

/** The number a target sets, and on which side of it to be. */
export interface Goal {
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

export function isReached({ operator, value }: Goal, actual: number): boolean {
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
export const asksForMore = ({ operator }: Goal): boolean =>
  operator === 'at-least' || operator === 'above' || operator === 'exactly';

/** "Cannot be judged", with its reason as a clause, and whatever is known all the same. */
export const unjudged = (
  because: string,
  known: Partial<Pick<Verdict, 'actual' | 'needed' | 'isIllustrative'>> = {},
): Verdict => ({
  word: 'cannot-be-judged',
  because: `${startWithCapital(because)}.`,
  actual: absent('not-applicable', because),
  expected: null,
  needed: null,
  isIllustrative: false,
  ...known,
});
