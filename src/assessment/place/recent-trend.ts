import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Direction, type Judgement } from '../../domain/judgement';
import { daysBetween } from '../../domain/time/iso-date';
import { monthsOf, type Period } from '../../domain/time/period';
import { numberWord } from '../../domain/words/number-words';
import { recentTrend } from '../../statistics/trend/recent-trend';
import { judge } from './judge';
import { unevenness, validityOf } from './validity';

/** The recent trend over the latest five figures, as Fingertips tests it. */
export interface RecentTrend {
  readonly kind: 'trend';
  readonly from: Period;
  readonly to: Period;
  /** steady: no significant change. */
  readonly direction: Direction;
  readonly judgement: Judgement;
  readonly chiSquared: number;
  /** Years among the five without a figure, each gap as `2016 and 2018`: the figures on its two sides. */
  readonly gaps: readonly string[];
}

const pointsNeeded = 5;

/**
 * The recent trend of a series: its latest five yearly figures. As Fingertips does, years without a figure between them are
 * passed over, and the answer names them.
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
  const run = observations.filter(({ value }) => !isAbsent(value)).slice(-pointsNeeded);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < pointsNeeded) return tooFew(run.length);
  if (run.some(({ period }) => monthsOf(period) !== 12)) {
    return cannotSay('only periods of one year are tested');
  }
  if (stepsOf(run).some(({ days }) => days < 1)) return cannotSay('the periods overlap');
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
    gaps: stepsOf(run)
      .filter(({ days }) => days > 1)
      .map(({ before, after }) => `${before.period.label} and ${after.period.label}`),
  };
}

/** From each figure to the next, in days from the end of one period to the start of the other. */
const stepsOf = (run: readonly Observation[]) =>
  run.slice(1).map((after, index) => {
    const before = run[index] ?? after;
    return { before, after, days: daysBetween(before.period.end, after.period.start) };
  });

const tooFew = (points: number): CannotSay =>
  cannotSay(
    points === 0
      ? 'there is no figure'
      : `five yearly figures are needed and there ${points === 1 ? 'is' : 'are'} ${numberWord(points)}`,
  );
