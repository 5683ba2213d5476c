import { isAbsent } from '../../domain/figures/absence';
import { startWithSmall } from '../../domain/words/number-words';
import { formatDifference, formatNumber, formatValue } from '../words/format-value';
import { type Finding, firstThatFits, sentences } from '../words/heading';
import { inBrackets, sayNature, sayWhen } from '../words/say-value';
import type { Breakdown, BreakdownGroup, Gap } from './group-types';

/** The two groups furthest apart; below them the gap with its test, or why none is given. */
export function sayBreakdown(parts: Omit<Breakdown, keyof Finding>): Finding {
  const { indicator, placeName, period, groups, gap } = parts;
  const nature = inBrackets(
    sayNature(
      groups.map(({ observation }) => observation),
      indicator,
    ),
  );
  const when = sayWhen(period);
  const subject = `${placeName}, ${startWithSmall(indicator.name)} by ${sayBy(parts)}`;
  const say = ({ label, observation: { value } }: BreakdownGroup) =>
    `${startWithSmall(label)} ${isAbsent(value) ? '' : formatValue(value, indicator)}`;
  const ends = gap.kind === 'cannot-say' ? 'no gap is given' : `${say(gap.highest)}, ${say(gap.lowest)}`;
  const finding = firstThatFits(
    `${subject} ${when}${nature}: ${ends}.`,
    `${subject}${nature}: ${ends}.`,
    `${subject} ${when}${nature}.`,
    `${subject}${nature}.`,
  );
  return {
    finding,
    detail: sentences(
      ...[when, ends].filter((part) => !finding.includes(part)),
      gap.kind === 'cannot-say' ? `no gap is given because ${gap.because}` : sayGap(gap, parts),
    ),
  };
}

/** `sex`, `age`, or the words of the category type without what stands in brackets. */
export function sayBy({ by }: Pick<Breakdown, 'by'>): string {
  const plain = by.replace(/(?<!\s)\s*\([^()]*\)/g, '').trim();
  return startWithSmall(plain);
}

export function sayGap(gap: Gap, { indicator }: Pick<Breakdown, 'indicator'>): string {
  const unit = indicator.measure === 'proportion' ? '' : ` ${indicator.unit}`;
  const times = gap.ratio === null ? '' : `, ${formatNumber(gap.ratio)} times`;
  const size = `a gap of ${formatDifference(gap.difference, indicator)}${unit}${times}`;
  if (gap.isSignificant === null) return `${size} (${gap.test})`;
  return `${size}; the difference is ${gap.isSignificant ? '' : 'not '}statistically significant (95% confidence)`;
}
