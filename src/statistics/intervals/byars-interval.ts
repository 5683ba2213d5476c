import { requireNotNegative, requirePositive } from '../guard';
import { type Limits, limitsWithin } from '../limits';

/**
 * Interval around a count of events, in events; close to the exact one from about 10 events.
 * lower x(1 − 1/9x − z/3√x)³, upper (x+1)(1 − 1/9(x+1) + z/3√(x+1))³.
 * Source: Breslow NE, Day NE (1987), Statistical Methods in Cancer Research II, IARC 82, p. 69.
 * A lower limit that the formula puts below 0 is 0. Throws RangeError unless count ≥ 0 and z > 0.
 */
export function byarsInterval(count: number, z: number): Limits {
  requireNotNegative('count', count);
  requirePositive('z', z);
  const next = count + 1;
  return limitsWithin(
    {
      lower: count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
      upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
    },
    0,
  );
}
