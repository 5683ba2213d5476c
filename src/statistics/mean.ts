import { requireNumber } from './guard';

/**
 * The arithmetic mean in two passes: the second adds the mean of what the first left over, so that the mean of equal
 * values is that value and not one in the sixteenth digit beside it.
 * Source: Chan TF, Golub GH, LeVeque RJ (1983), The American Statistician 37:242–247.
 * Throws RangeError without values, or where they are too large to add up.
 */
export function mean(values: readonly number[]): number {
  const share = (rest: (value: number) => number) =>
    values.reduce((sum, value) => sum + rest(value) / values.length, 0);
  const first = share((value) => value);
  const whole = values.length === 0 ? Number.NaN : first + share((value) => value - first);
  requireNumber('the mean', whole);
  return whole;
}
