import type { Indicator, SeriesBreak } from '../domain/indicator';
import type { IsoDate } from '../domain/iso-date';
import type { Observation } from '../domain/observation';
import type { Target, TargetKind } from '../domain/plan';
import { judgeRelative } from './relative';
import { judgeThreshold } from './threshold';
import { judgeTotal } from './total';
import type { Standing } from './types';
import { type Goal, unjudged, type Verdict } from './verdict';

type JudgedKind = 'total' | 'threshold' | 'relative';
type UnjudgedKind = Exclude<TargetKind, JudgedKind>;

const reasons: Readonly<Record<UnjudgedKind, string>> = {
  rank: 'it needs every comparator’s figures, and the plan does not list the comparators',
  comparator: 'it needs the comparator’s figures, and there are none',
  direction: 'the plan gives a direction only, with no number and no baseline',
  count: 'the plan sets no number to reach',
  'to-be-confirmed': 'the plan has not set the number yet',
  ladder: 'its steps are followed as milestones of the action',
  rate: 'it asks for a number in every week, month or year and does not say over which of them it is judged',
  stock: 'it asks for a number in place at all times, and no figure counts what is in place',
  coverage: 'it asks for all of them, and no figure says how many there are',
};

/** No indicator could help these: the reason lies in the target itself. */
const unjudgedWhateverTheFigures: readonly TargetKind[] = [
  'rank',
  'comparator',
  'direction',
  'count',
  'to-be-confirmed',
];

/**
 * How a target stands on a day. Whether more or less is wanted comes from the target's operator, never from the
 * indicator's polarity. `observations` are derived and ordered earliest first; those that end after `asAt` are ignored.
 */
export function standing(
  target: Target,
  indicator: Indicator | null,
  observations: readonly Observation[],
  asAt: IsoDate,
  breaks: readonly SeriesBreak[] = [],
): Standing {
  return { target, ...judgeTarget(target, indicator, observations, asAt, breaks) };
}

function judgeTarget(
  target: Target,
  indicator: Indicator | null,
  observations: readonly Observation[],
  asAt: IsoDate,
  breaks: readonly SeriesBreak[],
): Verdict {
  const { kind, operator, value, unit } = target;
  const isIndicatorMissing = !indicator && !unjudgedWhateverTheFigures.includes(kind);
  if (isIndicatorMissing) return unjudged('no indicator measures it');
  if (!isJudged(kind)) return unjudged(reasons[kind]);
  if (!indicator) return unjudged('no indicator measures it');
  if (operator === null || value === null) return unjudged('the plan sets no number to reach');
  const goal: Goal = { operator, value };
  if (kind === 'threshold') return judgeThreshold(target, goal, indicator, observations, asAt);
  if (kind === 'relative') return judgeRelative(target, goal, indicator, observations, asAt, breaks);
  const window = { start: target.windowStart, end: target.windowEnd ?? target.due.date };
  return judgeTotal({ goal, unit, window, indicator, asAt }, observations);
}

const isJudged = (kind: TargetKind): kind is JudgedKind =>
  kind === 'total' || kind === 'threshold' || kind === 'relative';
