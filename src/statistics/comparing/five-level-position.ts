import type { Limits } from '../limits';
import { intervalAgainstValue } from './interval-against-value';
import type { FiveLevelPosition } from './position';

/**
 * Two intervals of one figure, at 95% and 99.8%, against a fixed value: much lower or higher where both lie clear of it.
 * Source: Office for Health Improvement and Disparities, Fingertips, "Confidence intervals overlapping reference value
 * (95.0 and 99.8)".
 */
export function fiveLevelPosition(usual: Limits, strict: Limits, value: number): FiveLevelPosition {
  const position = intervalAgainstValue(usual, value);
  if (position === 'similar' || intervalAgainstValue(strict, value) !== position) return position;
  return position === 'lower' ? 'much-lower' : 'much-higher';
}
