import { requireNumber, requireShare, requireWhole } from './guard';

/**
 * The value below which a fraction of the sorted values lies, between two of them on a straight line.
 * Source: Hyndman RJ, Fan Y (1996), The American Statistician 50:361–365, definition 7.
 * Throws RangeError without values, or for a fraction outside 0 to 1.
 */
export function percentile(sorted: readonly number[], fraction: number): number {
  requireShare('fraction', fraction);
  const at = (sorted.length - 1) * fraction;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new RangeError('a percentile needs at least one value');
  return low + (high - low) * (at - Math.floor(at));
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
 * The band of a value, 1 for the lowest; a value on a bound belongs below it. null outside the bounds.
 * Source: as the Department for Education's Local Authority Interactive Tool does.
 */
export function bandOf(value: number, bounds: readonly number[]): number | null {
  requireNumber('value', value);
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (first === undefined || last === undefined || value < first || value > last) return null;
  return Math.max(
    1,
    bounds.findIndex((bound) => value <= bound),
  );
}
