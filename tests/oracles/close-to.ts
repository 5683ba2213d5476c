import { expect } from 'vitest';

/** Expects two numbers to agree to a relative difference (absolute when the expected one is 0). */
export function expectClose(actual: number, expected: number, tolerance = 1e-8): void {
  const difference = Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
  expect(difference, `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}
