import { isAbsent } from '../domain/absence';
import type { Indicator, SeriesBreak } from '../domain/indicator';
import { type CannotSay, cannotSay } from '../domain/judgement';
import type { Observation } from '../domain/observation';
import { monthsOf } from '../domain/period';
import { recentTrend } from '../statistics/recent-trend';
import { judge } from './judge';
import { numberWord } from './number-words';
import type { RecentTrend } from './series-types';
import { newestRun, unevenness, validityOf } from './validity';

const pointsNeeded = 5;

/**
 * The recent trend of a series: its latest five yearly points that follow each other without a gap.
 * Method: `statistics/recent-trend.ts`, as Fingertips tests its recent trends, at 99.8%.
 * `observations` are derived and ordered earliest first; `breaks` are those of this indicator and place.
 */
export function findTrend(
  observations: readonly Observation[],
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): RecentTrend | CannotSay {
  const invalid = validityOf(indicator).trend;
  if (invalid) return invalid;
  const run = newestRun(observations, pointsNeeded);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < pointsNeeded) return tooFew(run.length);
  if (run.some(({ period }) => monthsOf(period) !== 12)) {
    return cannotSay('only periods of one year are tested');
  }
  const uneven = unevenness(run, breaks);
  if (uneven) return uneven;
  const points = run.flatMap(({ value, interval }) =>
    isAbsent(value) || !interval
      ? []
      : [{ value, lower: Math.min(interval.lower, value), upper: Math.max(interval.upper, value) }],
  );
  if (points.length < run.length) return cannotSay('not every one of the five figures has a 95% interval');
  const result = recentTrend(points);
  if (result.kind === 'not-calculated') return cannotSay('one of the 95% intervals has no width');
  const direction = result.direction === 'none' ? 'steady' : result.direction;
  return {
    kind: 'trend',
    from: first.period,
    to: last.period,
    direction,
    judgement: judge(direction, indicator.polarity),
    chiSquared: result.chiSquared,
  };
}

const tooFew = (points: number): CannotSay =>
  cannotSay(
    points === 0
      ? 'there is no figure'
      : `five yearly figures without a gap are needed and there ${points === 1 ? 'is' : 'are'} ${numberWord(points)}`,
  );
