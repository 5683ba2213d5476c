import { type Confidence, zOf } from '../comparing/z-values';
import type { Limits } from '../limits';
import { byarsInterval } from './byars-interval';
import { exactPoissonInterval } from './exact-poisson-interval';

const byarsFrom = 10;

/**
 * Interval around a count of events, in events: exact below 10, Byar's from 10.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `phe_rate`.
 * Throws RangeError unless count ≥ 0.
 */
export const countInterval = (count: number, confidence: Confidence): Limits =>
  count < byarsFrom ? exactOnce(count, confidence) : byarsInterval(count, zOf(confidence));

/** The few whole numbers below 10 come again and again, and each one takes a search. */
const known: Readonly<Record<Confidence, Map<number, Limits>>> = {
  0.9: new Map(),
  0.95: new Map(),
  0.998: new Map(),
};

function exactOnce(count: number, confidence: Confidence): Limits {
  const found = known[confidence].get(count);
  if (found) return found;
  const limits = exactPoissonInterval(count, confidence);
  if (Number.isInteger(count)) known[confidence].set(count, limits);
  return limits;
}
