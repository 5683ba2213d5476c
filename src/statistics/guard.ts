/** Throws a RangeError with the offending value unless `value` is a finite number of at least 0. */
export function requireNotNegative(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} must be 0 or more, was ${value}`);
}

/** Throws a RangeError with the offending value unless `value` is a finite number above 0. */
export function requirePositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} must be above 0, was ${value}`);
}

/** Throws a RangeError with the offending value unless `value` lies strictly between 0 and 1. */
export function requireFraction(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, was ${value}`);
}

/** Throws a RangeError with the offending value unless `value` lies between 0 and 1 or on one of them. */
export function requireShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie from 0 to 1, was ${value}`);
}

/** Throws a RangeError with the offending value unless `value` is a finite number. */
export function requireNumber(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a number, was ${value}`);
}

/** Throws a RangeError with the offending value unless `value` is a whole number of at least `least`. */
export function requireWhole(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new RangeError(`${name} must be a whole number of at least ${least}, was ${value}`);
}

/** Throws a RangeError with the offending numbers unless lower ≤ upper, both finite. */
export function requireLimits(
  name: string,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): void {
  if (Number.isFinite(upper - lower) && lower <= upper) return;
  throw new RangeError(`${name} must run from a lower to an upper limit, was ${lower} to ${upper}`);
}

/** Throws a RangeError with the offending numbers unless lower ≤ value ≤ upper, all finite. */
export function requireAround(
  name: string,
  { lower, value, upper }: { readonly lower: number; readonly value: number; readonly upper: number },
): void {
  if (Number.isFinite(upper - lower) && lower <= value && value <= upper) return;
  throw new RangeError(`${name} must lie within its interval, was ${value} in ${lower} to ${upper}`);
}
