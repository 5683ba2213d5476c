import type { Limits } from './limits';
import type { Position } from './position';

/**
 * An interval against a fixed value: wholly below it is lower, wholly above it is higher, touching included is similar.
 * Source: Office for Health Improvement and Disparities, Fingertips, "Confidence intervals overlapping reference value".
 */
export function intervalAgainstValue({ lower, upper }: Limits, value: number): Position {
  if (upper < value) return 'lower';
  return lower > value ? 'higher' : 'similar';
}
