import type { Indicator } from '../../domain/indicator';
import { funnelProportionLimits } from '../../statistics/funnel/funnel-proportion-limits';
import { funnelRateLimits } from '../../statistics/funnel/funnel-rate-limits';

export interface FunnelLimits {
  readonly size: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

const steps = 60;

/** The limits of chance around a value, for a place of one size; all in the indicator's unit. */
export function limitsAround(
  centre: number,
  size: number,
  { measure, per }: Indicator,
): Omit<FunnelLimits, 'size'> {
  const scale = per ?? 1;
  const at = (confidence: 0.95 | 0.998) =>
    measure === 'proportion'
      ? funnelProportionLimits(centre / scale, size, confidence)
      : funnelRateLimits(centre / scale, size, confidence);
  const [usual, strict] = [at(0.95), at(0.998)];
  return {
    lower95: usual.lower * scale,
    upper95: usual.upper * scale,
    lower998: strict.lower * scale,
    upper998: strict.upper * scale,
  };
}

/** Sizes from the smallest to the largest, even on a logarithmic scale. */
export function stepsBetween(smallest: number, largest: number): readonly number[] {
  if (smallest === largest) return [smallest];
  const ratio = largest / smallest;
  return Array.from({ length: steps }, (_, step) => smallest * ratio ** (step / (steps - 1)));
}

export const methodOf = ({ measure }: Indicator): string =>
  measure === 'proportion'
    ? 'limits p ∓ z√(p(1 − p)/n), as in PHEindicatormethods'
    : 'exact Poisson limits, as in PHEindicatormethods';

export function sizeNameOf({ measure, denominator, numeratorUnit }: Indicator): string {
  if (measure === 'directly-standardised-rate') return 'Population that the events and the rate imply';
  if (denominator === 'population') return 'Mid-year population';
  return numeratorUnit === '' || measure === 'rate' ? 'Denominator' : `All ${numeratorUnit}`;
}
