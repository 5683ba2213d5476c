import { isAbsent } from '../../domain/figures/absence';
import {
  type Interval,
  isIllustrative,
  isModelled,
  type Observation,
} from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Direction, type Judgement } from '../../domain/judgement';
import { countInterval } from '../../statistics/intervals/count-interval';
import { differenceInterval, type Estimate } from '../../statistics/intervals/difference-interval';
import { formatSigned, formatValue } from '../words/format-value';
import { judge } from './judge';
import { dividesOf, lastComparable } from './last-comparable';

/** From the last comparable observation to the latest one. */
export interface Change {
  readonly kind: 'change';
  readonly from: Observation;
  readonly to: Observation;
  /** Which period `from` is, seen from the latest one; and why it is not the usual one, where it is not. */
  readonly basis: string;
  readonly direction: Direction;
  readonly judgement: Judgement;
  /** In the value's unit; percentage points for proportions. */
  readonly difference: number;
  /** As a fraction of the earlier value; null when that is 0. */
  readonly relative: number | null;
  /** At 95% confidence; null where it could not be tested. `test` says how it was tested, or why not. */
  readonly isSignificant: boolean | null;
  readonly test: string;
}

/**
 * From the last comparable observation to the latest one. Steady means equal as shown. A move that is not significant is
 * judged "similar": it may be chance. A move that could not be tested is not judged, and `test` says why.
 * `observations` are derived and ordered earliest first; `breaks` are those of this indicator and place.
 */
export function findChange(
  observations: readonly Observation[],
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): Change | CannotSay {
  const to = observations.filter(({ value }) => !isAbsent(value)).at(-1);
  if (!to) return cannotSay('there is no figure');
  const comparable = lastComparable(observations, to, dividesOf(breaks, observations));
  if ('kind' in comparable) return comparable;
  const { from, basis } = comparable;
  if (isAbsent(from.value) || isAbsent(to.value)) return cannotSay('there is no figure');
  const direction = directionOf(from.value, to.value, indicator);
  const { isSignificant, test } = testDifference(from, to, indicator);
  return {
    kind: 'change',
    from,
    to,
    basis,
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
 * Whether 0 lies outside the 95% interval of the difference, worked out from the two figures' own intervals
 * (`statistics/difference-interval.ts`). Intervals that overlap do not prove that nothing changed:
 * Schenker N, Gentleman JF (2001), The American Statistician 55:182–186.
 */
export function testDifference(
  from: Observation,
  to: Observation,
  indicator: Indicator,
): Pick<Change, 'isSignificant' | 'test'> {
  if (isIllustrative(from) || isIllustrative(to)) {
    return { isSignificant: null, test: 'not tested: the figures are illustrative' };
  }
  const [before, after] = [estimateOf(from, indicator), estimateOf(to, indicator)];
  if (!before || !after) {
    const isAny = isModelled(from) || isModelled(to);
    const why = isAny ? 'a modelled figure has no published 95% interval' : 'there are no 95% intervals';
    return { isSignificant: null, test: `not tested: ${why}` };
  }
  const { lower, upper } = differenceInterval(before, after);
  const isSignificant = lower > 0 || upper < 0;
  const isWorkedOut = !from.interval || !to.interval;
  const difference = `the 95% interval of the difference is ${formatSigned(lower, indicator)} to ${formatSigned(upper, indicator)}`;
  return {
    isSignificant,
    test: `${difference}, which ${isSignificant ? 'leaves out' : 'holds'} 0${isWorkedOut ? '; worked out as for independent events' : ''}`,
  };
}

/** A figure with the 95% interval it is tested by: its own, or that of an independent count. null: there is none. */
export function estimateOf(observation: Observation, indicator: Indicator): Estimate | null {
  const { value } = observation;
  const isCounted = canBeTestedAsCount(observation, indicator);
  const interval = observation.interval ?? (isCounted ? intervalOfCount(observation) : null);
  if (isAbsent(value) || !interval) return null;
  // Printed limits are rounded, and may so lie a hair inside the value.
  return { value, lower: Math.min(interval.lower, value), upper: Math.max(interval.upper, value) };
}

const canBeTestedAsCount = (observation: Observation, indicator: Indicator): boolean =>
  indicator.measure === 'count' && indicator.window === 'independent' && !isModelled(observation);

const intervalOfCount = ({ value }: Observation): Interval | null =>
  isAbsent(value) || value < 0 ? null : countInterval(value, 0.95);
