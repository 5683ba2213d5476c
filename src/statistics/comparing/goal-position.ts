import { requireLimits, requireNumber } from '../guard';
import type { Limits } from '../limits';
import { intervalAgainstValue } from './interval-against-value';
import type { ThreeLevelPosition } from './position';

/**
 * Where a value lies against a single goal. `equal` is kept apart because it reaches the goal whichever way the goal
 * points: at a goal of 10, a value of 10 is enough for "at least 10" and for "at most 10".
 */
export type SingleGoalPosition = 'lower' | 'equal' | 'higher';

/** Where a value lies against a range: below its lower end, between, or at or above its upper end. */
export type RangeGoalPosition = 'lower' | 'between' | 'higher';

/**
 * A value against a single goal, or against a range as `againstRange` does.
 * Source: Office for Health Improvement and Disparities, Fingertips, "Compared to goal".
 * Throws RangeError unless all are numbers and the range runs upwards.
 */
export function valueAgainstGoal(value: number, goal: number): SingleGoalPosition;
export function valueAgainstGoal(value: number, goal: Limits): RangeGoalPosition;
export function valueAgainstGoal(
  value: number,
  goal: number | Limits,
): SingleGoalPosition | RangeGoalPosition {
  if (typeof goal !== 'number') {
    const position = againstRange(value, goal);
    return position === 'similar' ? 'between' : position;
  }
  requireNumber('value', value);
  requireNumber('goal', goal);
  if (value === goal) return 'equal';
  return value < goal ? 'lower' : 'higher';
}

/** An interval against a single goal: lower or higher only where the whole of it is past the goal. Source: as above. */
export const intervalAgainstGoal = (limits: Limits, goal: number): ThreeLevelPosition =>
  intervalAgainstValue(limits, goal);

/** A value against a range goal, `similar` between its ends; its upper end belongs above it. Source: as above. */
export function againstRange(value: number, range: Limits): ThreeLevelPosition {
  requireNumber('value', value);
  requireLimits('the goal', range);
  if (value < range.lower) return 'lower';
  return value >= range.upper ? 'higher' : 'similar';
}

/** Whether a value reaches a single goal; equal is reached, whichever way the goal points. Source: as above. */
export const reaches = (value: number, goal: number, wanted: 'at-least' | 'at-most'): boolean => {
  const position = valueAgainstGoal(value, goal);
  return position === 'equal' || position === (wanted === 'at-least' ? 'higher' : 'lower');
};
