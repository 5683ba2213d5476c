import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { countOf } from '../../domain/words/number-words';
import { estimateOf, findChange } from '../place/change';
import { unevenness } from '../place/validity';
import { sayValue, sayWhen } from '../words/say-value';
import { sayLeftOut } from './left-out';
import type { BeforeAfter, BeforeAfterSide, Sides, Valued } from './sides';

interface DifferenceParts {
  readonly indicator: Indicator;
  readonly breaks: readonly SeriesBreak[];
}

/** Yearly figures: the last one before the date against the latest one after it, by `change.ts`. */
export function differenceBeforeAfter(
  { indicator, breaks }: DifferenceParts,
  sides: Sides,
): BeforeAfter | CannotSay {
  const after = sides.after.at(-1);
  if (!after) return cannotSay('there is no figure after the date');
  const change = findChange(
    [...sides.before.map(({ observation }) => observation), after.observation],
    indicator,
    breaks,
  );
  if (change.kind === 'cannot-say') return change;
  const { from, to, direction, isSignificant, judgement, test } = change;
  const uneven = unevenness([from, to], breaks);
  if (uneven) return uneven;
  if (isAbsent(from.value) || isAbsent(to.value)) return cannotSay('there is no figure');
  if (isSignificant === null) return cannotSay(test.replace(/^not tested: /, ''));
  const before = { observation: from, value: from.value };
  return {
    kind: 'turn',
    method: 'difference',
    direction,
    judgement,
    hasTurned: isSignificant,
    before: sideOf(before, indicator),
    after: sideOf(after, indicator),
    limits: null,
    words: `${sayMove(before, after, indicator)}: ${isSignificant ? 'more than chance would explain' : 'no more than chance could explain'}.`,
    test: `The last figure before and the latest one after: ${test} (Newcombe 1998, method 10; Zou and Donner 2008).`,
    notes: [...sayLeftOut(sides), ...sayEarlier(sides.after.length - 1)],
    isIllustrative: isIllustrative(from) || isIllustrative(to),
  };
}

function sideOf({ observation, value }: Valued, indicator: Indicator): BeforeAfterSide {
  const estimate = estimateOf(observation, indicator);
  return {
    points: 1,
    periods: observation.period.label,
    level: value,
    interval: estimate && { lower: estimate.lower, upper: estimate.upper },
  };
}

const sayMove = (before: Valued, after: Valued, indicator: Indicator): string =>
  `${sayValue(before.value, indicator)} ${sayWhen(before.observation.period)}, ${sayValue(after.value, indicator)} ${sayWhen(after.observation.period)}`;

const sayEarlier = (earlier: number): readonly string[] =>
  earlier < 1
    ? []
    : [
        `${countOf(earlier, 'earlier figure')} after the date ${earlier === 1 ? 'is' : 'are'} not part of the test`,
      ];
