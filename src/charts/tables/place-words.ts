import type { RankedPlace } from '../../assessment/groups/ranked-place';
import type { Comparison } from '../../assessment/place/comparison';
import { sayInterval, sayValue } from '../../assessment/words/say-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import type { Indicator } from '../../domain/indicator';
import type { CannotSay } from '../../domain/judgement';
import { formerWords } from '../../domain/places/same-area';
import { ordinal } from '../../domain/words/number-words';
import { judgementMark } from '../marks/judgement-mark';
import type { ReadableMark } from '../marks/readable-mark';
import { statusWords } from './status-words';

const fifthWords: Readonly<Record<string, string>> = {
  best: 'the best fifth',
  better: 'the second best fifth',
  worse: 'the second worst fifth',
  worst: 'the worst fifth',
};

/** `lower than England, better`; why not, where nothing can be compared. */
export function comparisonWords(comparison: Comparison | CannotSay): string {
  if (comparison.kind === 'cannot-say') return `cannot say: ${comparison.because}`;
  const { words, judgement, benchmark } = comparison;
  const isPlain = judgement === 'not-judged' || judgement === 'similar';
  if (benchmark === null && !isPlain) return `${words} (${fifthWords[judgement]})`;
  return isPlain ? words : `${words}, ${judgementMark(judgement).word}`;
}

/** `between 4th and 19th of 33, from the highest`; a single rank only where no other place overlaps. Empty: none. */
export function rankWords({ rank }: RankedPlace): string {
  if (!rank) return '';
  const { best, worst, of } = rank;
  if (best === worst) return `${ordinal(best)} of ${of}`;
  return best === 1 && worst === of
    ? `anywhere among ${of}`
    : `between ${ordinal(best)} and ${ordinal(worst)} of ${of}`;
}

/** Everything that is said of a place where its mark is pointed at. All of it stands in the table too. */
export function placeLines(place: RankedPlace, indicator: Indicator): readonly string[] {
  const { observation, name } = place;
  const { value, period } = observation;
  const words = isAbsent(value)
    ? [`${absenceMark(value.absent)} ${value.why}`]
    : [
        sayValue(value, indicator),
        sayInterval(observation, indicator),
        place.comparison.kind === 'comparison' ? comparisonWords(place.comparison) : '',
        place.rank ? `rank ${rankWords(place)}` : '',
        statusWords(observation),
        observation.note.includes(formerWords) ? formerWords : '',
      ];
  return [`${name}, ${period.label}`, ...words].filter((line) => line !== '');
}

/** A mark for each place, in their order. */
export const placeMarks = (
  places: readonly RankedPlace[],
  indicator: Indicator,
  series: string,
): readonly ReadableMark[] =>
  places.map((place, index) => ({ words: placeLines(place, indicator).join(', '), series, index }));
