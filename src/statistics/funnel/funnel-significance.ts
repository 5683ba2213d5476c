import { requireNumber } from '../guard';

export type FunnelSignificance = 'low-0.001' | 'low-0.025' | 'not-significant' | 'high-0.025' | 'high-0.001';

interface TwoLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/**
 * A value against the funnel's limits at its size: outside 99.8% (0.001 on each side), outside 95% (0.025), or within, the
 * limits themselves included. Read off the limits, so that a dot never contradicts its line; for rates and ratios the
 * package tests the place's own interval, exact below 10 events and Byar's from 10, which differs by that approximation.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `assign_funnel_significance`.
 * Throws RangeError unless all are numbers.
 */
export function funnelSignificance(value: number, limits: TwoLimits): FunnelSignificance {
  const { lower998, lower95, upper95, upper998 } = limits;
  for (const one of [value, lower998, lower95, upper95, upper998]) requireNumber('value and limits', one);
  if (value < lower998) return 'low-0.001';
  if (value < lower95) return 'low-0.025';
  if (value > upper998) return 'high-0.001';
  return value > upper95 ? 'high-0.025' : 'not-significant';
}
