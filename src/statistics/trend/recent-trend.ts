import { type IntervalPoint, weightedTrend } from './weighted-trend';

/** χ² on one degree of freedom at 99.8%: 3.0902², as published. */
export const trendCritical = 9.549_535_706_083_24;

export interface RecentTrendResult {
  readonly kind: 'trend';
  readonly chiSquared: number;
  readonly direction: 'rising' | 'falling' | 'none';
}

export interface NotCalculated {
  readonly kind: 'not-calculated';
  readonly reason: 'fewer-than-five' | 'interval-without-width';
}

const pointsNeeded = 5;

/**
 * The recent trend over five points at even steps, earliest first, each with its 95% interval. Rising or falling where the
 * weighted regression's χ² exceeds 9.5495 and the slope keeps its sign when each point is left out in turn; as published, a
 * level slope has the sign of a rising one.
 * Source: Public Health England, Fingertips, "Recent trends". This is the method behind the published results, those of
 * proportions included; `proportion-trend.ts` is the χ² that its description names for proportions.
 */
export function recentTrend(points: readonly IntervalPoint[]): RecentTrendResult | NotCalculated {
  if (points.length < pointsNeeded) return { kind: 'not-calculated', reason: 'fewer-than-five' };
  const latest = points.slice(-pointsNeeded);
  const whole = weightedTrend(latest);
  if (!whole) return { kind: 'not-calculated', reason: 'interval-without-width' };
  const isSignificant = whole.chiSquared > trendCritical && keepsItsSign(latest, whole.slope < 0);
  const way = whole.slope > 0 ? 'rising' : 'falling';
  return { kind: 'trend', chiSquared: whole.chiSquared, direction: isSignificant ? way : 'none' };
}

/** One outlying point must not make a trend by itself. */
const keepsItsSign = (points: readonly IntervalPoint[], isFalling: boolean): boolean =>
  points.every((_, leftOut) => {
    const without = weightedTrend(points, leftOut);
    return without !== null && without.slope < 0 === isFalling;
  });
