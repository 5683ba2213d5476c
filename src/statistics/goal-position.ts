import type { Limits } from './limits';
import type { Position } from './position';

/**
 * A value against a range goal: below its lower end, between, or at or above its upper end.
 * Source: Office for Health Improvement and Disparities, Fingertips, "Compared to goal".
 */
export function againstRange(value: number, { lower, upper }: Limits): Position {
  if (value < lower) return 'lower';
  return value >= upper ? 'higher' : 'similar';
}

/** Whether a value reaches a single goal; equal is reached, whichever way the goal points. Source: as above. */
export const reaches = (value: number, goal: number, wanted: 'at-least' | 'at-most'): boolean =>
  wanted === 'at-least' ? value >= goal : value <= goal;
