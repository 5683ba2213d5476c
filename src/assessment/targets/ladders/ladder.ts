import type { Indicator } from '../../../domain/indicator';
import type { Step } from '../../../domain/plan/plan';
import { endOf, type MeasuredCase } from '../target-case';
import { type Threshold, unjudged, type Verdict } from '../verdict';
import { judgeCountedLadder } from './counted-ladder';
import { judgeLevelLadder } from './level-ladder';

/** Judges steps by their dates: what was counted up to each one, or the level at each one. */
export function judgeLadder(one: MeasuredCase, goal: Threshold): Verdict {
  const steps = stepsOf(one, goal);
  if (steps.length === 0) return unjudged('no-end', 'the plan states no date for any step');
  const sorted = steps.toSorted((a, b) => a.by.localeCompare(b.by));
  return (isCounted(one.indicator) ? judgeCountedLadder : judgeLevelLadder)(one, goal.operator, sorted);
}

/** A ladder without steps has one: its own number by its own date. */
function stepsOf({ target }: MeasuredCase, { value }: Threshold): readonly Step[] {
  if (target.steps.length > 0) return target.steps;
  const by = endOf(target);
  return by === null ? [] : [{ by, value }];
}

/** A running year's count is already a level. */
const isCounted = ({ measure, window }: Indicator): boolean =>
  measure === 'count' && (window === 'independent' || window === 'year-to-date');
