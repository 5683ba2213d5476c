import fc from 'fast-check';

/** A figure as publishers print one: up to 12 digits, 0 to 8 of them decimals, of any size. */
export const printed: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: -6, max: 8 }))
  .map(([digits, decimals]) => Number(`${digits}e${-decimals}`));

/** A factor from one unit to another: per 100, per 100,000, thousands, and awkward ones. */
export const unitFactor: fc.Arbitrary<number> = fc.constantFrom(
  0.001,
  0.01,
  0.1,
  1 / 3,
  0.7,
  3,
  12,
  100,
  1000,
  100_000,
  1e6,
);

/** Any number a computer can hold, those that are none included. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, 1e-320, 1e11, 2 ** 53, 1e200, Number.MAX_VALUE),
  printed,
);
