import { isAbsent } from '../domain/absence';
import type { Indicator, SeriesBreak } from '../domain/indicator';
import { type CannotSay, cannotSay, type Direction, type Judgement } from '../domain/judgement';
import { type Interval, isIllustrative, type Observation } from '../domain/observation';
import { countInterval } from '../statistics/count-interval';
import { formatValue } from './format-value';
import { judge } from './judge';
import { dividesOf, lastComparable } from './last-comparable';
import type { Change } from './types';

/**
 * From the last comparable observation to the latest one. Steady means equal as shown. A move within the 95% intervals
 * is judged "similar": it may be chance. A move that could not be tested is not judged, and `test` says why.
 * `observations` are derived and ordered earliest first; `breaks` are those of this indicator and place.
 */
export function findChange(
  observations: readonly Observation[],
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): Change | CannotSay {
  const to = observations.filter(({ value }) => !isAbsent(value)).at(-1);
  if (!to) return cannotSay('there is no figure');
  const from = lastComparable(observations, to, dividesOf(breaks, observations));
  if ('kind' in from) return from;
  if (isAbsent(from.value) || isAbsent(to.value)) return cannotSay('there is no figure');
  const direction = directionOf(from.value, to.value, indicator);
  const { isSignificant, test } = testChange(from, to, indicator);
  return {
    kind: 'change',
    from,
    to,
    direction,
    judgement: judgementOf(direction, isSignificant, indicator),
    difference: to.value - from.value,
    relative: from.value === 0 ? null : (to.value - from.value) / from.value,
    isSignificant,
    test,
  };
}

function judgementOf(direction: Direction, isSignificant: boolean | null, indicator: Indicator): Judgement {
  if (isSignificant === null && direction !== 'steady') return 'not-judged';
  return judge(isSignificant ? direction : 'steady', indicator.polarity);
}

function directionOf(from: number, to: number, indicator: Indicator): Direction {
  if (formatValue(from, indicator) === formatValue(to, indicator)) return 'steady';
  return to > from ? 'rising' : 'falling';
}

/**
 * Two 95% intervals that do not overlap leave no doubt; two that do prove nothing either way.
 * Schenker N, Gentleman JF (2001), The American Statistician 55:182–186.
 */
function testChange(
  from: Observation,
  to: Observation,
  indicator: Indicator,
): Pick<Change, 'isSignificant' | 'test'> {
  if (isIllustrative(from) || isIllustrative(to)) {
    return { isSignificant: null, test: 'not tested: the figures are illustrative' };
  }
  const isCounted = canBeTestedAsCount(from, indicator) && canBeTestedAsCount(to, indicator);
  const before = from.interval ?? (isCounted ? intervalOfCount(from) : null);
  const after = to.interval ?? (isCounted ? intervalOfCount(to) : null);
  if (!before || !after) return { isSignificant: null, test: 'not tested: there are no 95% intervals' };
  const how = from.interval && to.interval ? '' : ', worked out as for independent events';
  const overlaps = before.lower <= after.upper && after.lower <= before.upper;
  return overlaps
    ? { isSignificant: false, test: `not clear of chance: the 95% intervals${how}${how && ','} overlap` }
    : { isSignificant: true, test: `clear of chance: the 95% intervals${how}${how && ','} do not overlap` };
}

const canBeTestedAsCount = (observation: Observation, indicator: Indicator): boolean =>
  indicator.measure === 'count' &&
  indicator.window === 'independent' &&
  !observation.status.includes('estimated') &&
  !observation.status.includes('forecast');

const intervalOfCount = ({ value }: Observation): Interval | null =>
  isAbsent(value) || value < 0 ? null : countInterval(value, 0.95);
