import { countOf, listWords } from '../../domain/words/number-words';
import type { Sides } from './sides';

/** What was left out of the two sides of a date, and why. */
export function sayLeftOut(sides: Sides): readonly string[] {
  const { across, beyondBreaks } = sides;
  const absences = gapsOf(sides);
  const [holds, is] = across.length === 1 ? ['holds', 'is'] : ['hold', 'are'];
  return [
    ...(across.length > 0 ? [`${listWords(across)} ${holds} the date and ${is} on neither side`] : []),
    ...(absences > 0
      ? [`${countOf(absences, 'period')} without a figure ${absences === 1 ? 'is' : 'are'} left out`]
      : []),
    ...(beyondBreaks > 0
      ? [
          `${countOf(beyondBreaks, 'figure')} beyond a break in the series ${beyondBreaks === 1 ? 'is' : 'are'} left out`,
        ]
      : []),
  ];
}

/** Periods without a figure between the first figure before and the last one after: what lies outside is no gap. */
function gapsOf({ before, after, absentBefore, absentAfter }: Sides): number {
  const first = before[0]?.observation.period.start ?? '';
  const last = after.at(-1)?.observation.period.end ?? '';
  return [...absentBefore, ...absentAfter].filter(({ period }) => period.start > first && period.end < last)
    .length;
}
