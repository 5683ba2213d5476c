import type { Indicator } from '../domain/indicator';
import type { IsoDate } from '../domain/iso-date';
import type { Observation } from '../domain/observation';
import type { Target } from '../domain/plan';
import { judgeLatest, latestBy } from './latest-against';
import type { Goal, Verdict } from './verdict';

/** Judges a level to reach or keep: the latest value, inside the target's window if it has one, against the level. */
export function judgeThreshold(
  target: Target,
  goal: Goal,
  indicator: Indicator,
  observations: readonly Observation[],
  asAt: IsoDate,
): Verdict {
  const { windowStart, windowEnd } = target;
  const inside = observations.filter(
    ({ period }) =>
      (windowStart === null || period.start >= windowStart) &&
      (windowEnd === null || period.end <= windowEnd),
  );
  const due = windowEnd ?? target.due.date;
  return judgeLatest({ observation: latestBy(inside, asAt, due), goal, indicator, due, asAt, aside: '' });
}
