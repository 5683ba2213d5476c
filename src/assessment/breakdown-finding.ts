import { isAbsent } from '../domain/absence';
import { formatDifference, formatNumber, formatValue } from './format-value';
import type { Breakdown, BreakdownGroup, Gap } from './group-types';
import { startWithSmall } from './number-words';
import { inBrackets, sayNature, sayWhen } from './say-value';

/** The gap between two groups, with both values and the test; or why none is given. */
export function sayBreakdown(parts: Omit<Breakdown, 'finding'>): string {
  const { indicator, placeName, period, groups, gap } = parts;
  const nature = sayNature(
    groups.map(({ observation }) => observation),
    indicator,
  );
  const subject = `${placeName}, ${startWithSmall(indicator.name)} by ${sayBy(parts)} ${sayWhen(period)}${inBrackets(nature)}`;
  if (gap.kind === 'cannot-say') return `${subject}: no gap is given because ${gap.because}.`;
  const say = ({ label, observation: { value } }: BreakdownGroup) =>
    `${startWithSmall(label)} ${isAbsent(value) ? '' : formatValue(value, indicator)}`;
  return `${subject}: ${say(gap.highest)}, ${say(gap.lowest)}; ${sayGap(gap, parts)}.`;
}

/** `sex`, `age`, or the words of the category type without what stands in brackets. */
export function sayBy({ by }: Pick<Breakdown, 'by'>): string {
  const plain = by.replace(/\s*\([^)]*\)/g, '').trim();
  return startWithSmall(plain);
}

export function sayGap(gap: Gap, { indicator }: Pick<Breakdown, 'indicator'>): string {
  const unit = indicator.measure === 'proportion' ? '' : ` ${indicator.unit}`;
  const times = gap.ratio === null ? '' : `, ${formatNumber(gap.ratio)} times`;
  const size = `a gap of ${formatDifference(gap.difference, indicator)}${unit}${times}`;
  if (gap.isSignificant === null) return `${size} (${gap.test})`;
  return `${size}; the difference is ${gap.isSignificant ? '' : 'not '}statistically significant (95% confidence)`;
}
