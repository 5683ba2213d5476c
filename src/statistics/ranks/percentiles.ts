import { closenessOf, sideOf } from '../closeness';
import { requireNumber, requireShare, requireWhole } from '../guard';

/**
 * The value below which a fraction of the sorted values lies, between two of them on a straight line.
 * Source: Hyndman RJ, Fan Y (1996), The American Statistician 50:361–365, definition 7.
 * Throws RangeError without values, for a value that is no number, or for a fraction outside 0 to 1.
 */
export function percentile(sorted: readonly number[], fraction: number): number {
  requireShare('fraction', fraction);
  for (const value of sorted) requireNumber('value', value);
  const steps = (sorted.length - 1) * fraction;
  // 3 fifths of 5 steps are 3 and not 3.0000000000000004.
  const at = sideOf(steps, Math.round(steps), closenessOf([steps])) === 0 ? Math.round(steps) : steps;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new RangeError('a percentile needs at least one value');
  const found = low + (high - low) * (at - Math.floor(at));
  requireNumber('the percentile', found);
  return found;
}

function inOrder(values: readonly number[]): readonly number[] {
  for (const value of values) requireNumber('value', value);
  return values.toSorted((one, other) => one - other);
}

export const median = (values: readonly number[]): number => percentile(inOrder(values), 0.5);

export interface Summary {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
}

const fewest = 4;

/** Five numbers of a spread; null below four values, where quartiles would be single places. Source: as Fingertips does. */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length < fewest) return null;
  const sorted = inOrder(values);
  return {
    minimum: percentile(sorted, 0),
    lowerQuartile: percentile(sorted, 0.25),
    median: percentile(sorted, 0.5),
    upperQuartile: percentile(sorted, 0.75),
    maximum: percentile(sorted, 1),
  };
}

/**
 * The ends of k bands that hold equally many values: k + 1 numbers, the lowest and the highest value among them.
 * Source: as Fingertips does. Throws RangeError without values.
 */
export function quantileBounds(values: readonly number[], k: number): readonly number[] {
  requireWhole('k', k, 1);
  const sorted = inOrder(values);
  return Array.from({ length: k + 1 }, (_, index) => percentile(sorted, index / k));
}

/**
 * The band of a value, 1 for the lowest; a value on a bound belongs below it, and a bound that was worked out may differ
 * from it in the last digit. null outside the bounds.
 * Source: as the Department for Education's Local Authority Interactive Tool does.
 */
export function bandOf(value: number, bounds: readonly number[]): number | null {
  requireNumber('value', value);
  for (const bound of bounds) requireNumber('bound', bound);
  const closeness = closenessOf(bounds);
  const sides = bounds.map((bound) => sideOf(value, bound, closeness));
  const reached = sides.findIndex((side) => side <= 0);
  if (reached === -1 || (reached === 0 && sides[0] !== 0)) return null;
  return Math.max(1, reached);
}
