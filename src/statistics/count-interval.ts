import { byarsInterval } from './byars-interval';
import { exactPoissonInterval } from './exact-poisson-interval';
import type { Limits } from './limits';
import { type Confidence, zOf } from './z-values';

const byarsFrom = 10;

/**
 * Interval around a count of events, in events: exact below 10, Byar's from 10.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `phe_rate`.
 * Throws RangeError unless count ≥ 0.
 */
export const countInterval = (count: number, confidence: Confidence): Limits =>
  count < byarsFrom ? exactPoissonInterval(count, confidence) : byarsInterval(count, zOf(confidence));
