import { requireFraction } from '../guard';
import { studentTDensity, studentTUpperTail } from './student-t';

/**
 * The value that Student's t stays below with the given probability; relative error below 1e-10.
 * Newton's steps on the upper tail, kept inside a bracket that only narrows; what lies below a half mirrors what lies above.
 * Source: Student (1908), Biometrika 6:1–25; Abramowitz M, Stegun IA (1964), Handbook of Mathematical Functions, 26.7.
 * Throws RangeError unless 0 < probability < 1 and degreesOfFreedom is 1 or more.
 */
export function studentTInverse(probability: number, degreesOfFreedom: number): number {
  requireFraction('probability', probability);
  if (!(degreesOfFreedom >= 1 && degreesOfFreedom < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`degreesOfFreedom must be 1 or more, was ${degreesOfFreedom}`);
  }
  if (probability === 0.5) return 0;
  return probability < 0.5
    ? -aboveWhich(probability, degreesOfFreedom)
    : aboveWhich(1 - probability, degreesOfFreedom);
}

/** The value that t exceeds with the probability `tail`, which is below a half. */
function aboveWhich(tail: number, degreesOfFreedom: number): number {
  let [low, high] = [0, 1];
  while (studentTUpperTail(high, degreesOfFreedom) > tail) {
    low = high;
    high *= 2;
  }
  let t = (low + high) / 2;
  for (let step = 0; step < 200; step += 1) {
    const over = studentTUpperTail(t, degreesOfFreedom) - tail;
    if (over > 0) low = t;
    else high = t;
    const newton = t + over / studentTDensity(t, degreesOfFreedom);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * t) return next;
    t = next;
  }
  return t;
}
