import { type Absent, absent, isAbsent, type Measured } from '../../domain/figures/absence';
import { type Interval, isModelled, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type Confidence, zOf } from '../../statistics/comparing/z-values';
import { halfDigit } from '../../statistics/half-digit';
import { rateInterval } from '../../statistics/intervals/rate-interval';
import { wilsonInterval } from '../../statistics/intervals/wilson-interval';

/** Blank in the file; marks such as "suppressed" say something and are never filled in. */
const isBlank = (measured: Measured): boolean => isAbsent(measured) && measured.absent === 'not-collected';

/**
 * Fills in what an observation's own parts give: a count's value from its numerator and the other way round, the value
 * of a proportion or a crude rate from numerator and denominator, and their 95% intervals (Wilson's; exact or Byar's).
 * Published values and intervals are kept as they are. Estimated figures get no interval, since chance in counting is
 * not what makes them uncertain. Doing it twice changes nothing.
 */
export function derive(observation: Observation, indicator: Indicator): Observation {
  if (indicator.measure === 'count') return deriveCount(observation);
  if (indicator.measure !== 'proportion' && indicator.measure !== 'rate') return observation;
  const value = isBlank(observation.value) ? quotient(observation, indicator) : observation.value;
  const { numerator, denominator, status } = observation;
  const parts = { value, numerator, denominator, status };
  return {
    ...observation,
    value,
    interval: observation.interval ?? computedInterval(parts, indicator, 0.95),
  };
}

function deriveCount(observation: Observation): Observation {
  const { value, numerator } = observation;
  if (isBlank(value)) return { ...observation, value: numerator };
  return isBlank(numerator) ? { ...observation, numerator: value } : observation;
}

function quotient({ value, numerator, denominator, period }: Observation, indicator: Indicator): Measured {
  const isUntold = isBlank(numerator) && isBlank(denominator);
  if (isUntold) return value;
  if (isAbsent(numerator)) return isBlank(numerator) ? value : numerator;
  if (isAbsent(denominator)) return withoutDenominator(denominator, indicator, period.label);
  if (denominator <= 0) return absent('not-applicable', 'the denominator is 0');
  if (indicator.measure === 'proportion' && numerator > denominator) {
    return absent(
      'unreadable',
      `the numerator, ${numerator}, is larger than the denominator, ${denominator}`,
    );
  }
  return (numerator * (indicator.per ?? 1)) / denominator;
}

function withoutDenominator(denominator: Absent, indicator: Indicator, label: string): Absent {
  const isPlain = denominator.why === absent(denominator.absent).why;
  if (!isPlain || denominator.absent !== 'not-collected') return denominator;
  const missing = indicator.denominator === 'population' ? 'mid-year population' : 'denominator';
  return absent('not-collected', `no ${missing} for ${label}`);
}

/**
 * The interval that a figure's own counts give, in the value's unit. null unless the parts explain the value, which may be
 * rounded: an interval that leaves out its own value would be of something else; null for estimates, which chance in counting is not what
 * makes uncertain, and for measures whose parts do not give one.
 */
export function computedInterval(
  {
    value,
    numerator,
    denominator,
    status,
  }: Pick<Observation, 'value' | 'numerator' | 'denominator' | 'status'>,
  { measure, per }: Indicator,
  confidence: Confidence,
): Interval | null {
  if (measure !== 'rate' && measure !== 'proportion') return null;
  if (isAbsent(value) || isAbsent(numerator) || isAbsent(denominator)) return null;
  if (denominator <= 0 || numerator < 0 || isModelled({ status })) return null;
  if (measure === 'proportion' && numerator > denominator) return null;
  const scale = per ?? 1;
  const interval =
    measure === 'rate'
      ? rateInterval(numerator, denominator, scale, confidence)
      : scaled(wilsonInterval(numerator, denominator, zOf(confidence)), scale);
  const isRounded = Math.abs((numerator * scale) / denominator - value) <= halfDigit(value);
  return isRounded || (interval.lower <= value && value <= interval.upper) ? interval : null;
}

const scaled = ({ lower, upper }: Interval, scale: number): Interval => ({
  lower: lower * scale,
  upper: upper * scale,
});
