import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, isModelled, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/time/period';
import { nounFor } from '../../domain/words/number-words';
import { formatCount, formatValue } from './format-value';

/** A value with its unit: `2.8 per 100,000 people`, `38.9%`, `1 start`. */
export function sayValue(value: number, indicator: Indicator): string {
  const text = formatValue(value, indicator);
  if (indicator.measure === 'proportion' || indicator.unit === '') return text;
  return `${text} ${indicator.measure === 'count' ? nounFor(value, indicator.unit) : indicator.unit}`;
}

/** The counts behind a value: `105 of 270 adults`, `11 deaths`; empty where there are none or the value is the count. */
export function sayParts(observation: Observation, indicator: Indicator): string {
  const { numerator, denominator } = observation;
  if (indicator.measure === 'count' || isAbsent(numerator)) return '';
  const counted = formatCount(numerator);
  if (indicator.measure !== 'proportion') return `${counted} ${nounFor(numerator, indicator.numeratorUnit)}`;
  if (isAbsent(denominator)) return '';
  return `${counted} of ${formatCount(denominator)} ${nounFor(denominator, indicator.numeratorUnit)}`;
}

/** `95% interval 1.4 to 5.0`; empty where there is none. */
export function sayInterval({ interval }: Observation, indicator: Indicator): string {
  if (!interval) return '';
  return `95% interval ${formatValue(interval.lower, indicator)} to ${formatValue(interval.upper, indicator)}`;
}

/** `in 2020`, `in the 12 months to Jun 2025` */
export const sayWhen = (period: Period): string =>
  period.kind === 'twelve-months' ? `in the ${period.label}` : `in ${period.label}`;

/** What a reader must know of the figures used: `illustrative figures`, `estimated figures`, or nothing. */
export function sayNature(observations: readonly Observation[], indicator: Indicator): string {
  if (observations.some(isIllustrative)) return 'illustrative figures';
  if (indicator.measure === 'estimate' || observations.some(isModelled)) return 'estimated figures';
  return '';
}

/** Asides in one pair of brackets with a space before it; blank ones are left out: ` (11 deaths; illustrative figures)` */
export function inBrackets(...asides: readonly string[]): string {
  const said = asides.filter((aside) => aside !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
