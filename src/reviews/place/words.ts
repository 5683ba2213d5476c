import type { Progress } from '../../assessment/actions/progress';
import { eachOnce } from '../../assessment/actions/repeated-actions';
import type { Change } from '../../assessment/place/change';
import { formatDifference } from '../../assessment/words/format-value';
import { sayValue } from '../../assessment/words/say-value';
import { progressMark } from '../../charts/marks/standing-mark';
import { absenceMark, isAbsent, type Measured } from '../../domain/figures/absence';
import type { Indicator } from '../../domain/indicator';
import { progressWords } from '../../domain/judgement';
import { type IsoDate, monthsBetween } from '../../domain/time/iso-date';
import type { Period } from '../../domain/time/period';
import { countOf, startWithCapital } from '../../domain/words/number-words';

/** `due 31 March 2017; its plan …` → `Due 31 March 2017; its plan ….` */
export const asSentence = (clause: string): string =>
  startWithCapital(clause.endsWith('.') ? clause : `${clause}.`);

/** A figure with its unit, or the letter mark of its absence. */
export const figureInWords = (value: Measured, indicator: Indicator): string =>
  isAbsent(value) ? absenceMark(value.absent) : sayValue(value, indicator);

/** `2020, 3 years old`; a period that ends after the as-at date has no age. */
export function periodAndAge(period: Period, asAt: IsoDate): string {
  const months = monthsBetween(period.end, asAt);
  if (period.end > asAt || months < 1) return period.label;
  return `${period.label}, ${months < 24 ? countOf(months, 'month') : countOf(Math.floor(months / 12), 'year')} old`;
}

/** `down 12 from 2019`, `up 3.1 percentage points from 2021/22` */
export function changeInWords({ direction, difference, from }: Change, indicator: Indicator): string {
  if (direction === 'steady') return `the same as in ${from.period.label}`;
  const way = direction === 'rising' ? 'up' : 'down';
  return `${way} ${formatDifference(difference, indicator)} from ${from.period.label}`;
}

/** `2 on track, 1 late, 1 with no status and no update`: each action once. */
export function statesInWords(progress: readonly Progress[]): string {
  const once = eachOnce(progress);
  return progressWords
    .map((word) => [once.filter((one) => one.word === word).length, progressMark(word).word] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ');
}

/** `4 actions: 1 late, 2 on track, 1 done`; `68 actions (3 printed again, counted once): 5 late, …` */
export function actionsInWords(progress: readonly Progress[]): string {
  if (progress.length === 0) return 'No action of the plan serves this';
  const once = eachOnce(progress).length;
  const repeats = progress.length - once;
  return `${countOf(once, 'action')}${repeats === 0 ? '' : ` (${repeats} printed again, counted once)`}: ${statesInWords(progress)}`;
}
