import { requireLimits } from './guard';

/** Lower and upper limit around a number, in that number's unit. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Limits kept within what the number can be, where rounding or a formula puts them a little outside.
 * Throws RangeError where one of them is no number.
 */
export function limitsWithin(
  { lower, upper }: Limits,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): Limits {
  const limits = {
    lower: Math.min(Math.max(lower, least), most),
    upper: Math.max(Math.min(upper, most), least),
  };
  requireLimits('the interval', limits);
  return limits;
}
