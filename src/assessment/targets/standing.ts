import type { Operator, Target, TargetKind } from '../../domain/plan/plan';
import { formatDate } from '../../domain/time/iso-date';
import { sayAsides } from './asides';
import { hasBaseline } from './baseline';
import { reportCount } from './counts/count-only';
import { judgeCoverage } from './counts/coverage';
import { judgeStock } from './counts/stock';
import { judgeTotal } from './counts/total';
import { judgeDirection } from './direction';
import { judgeLadder } from './ladders/ladder';
import { judgeAgainstPeers } from './ranks/against-peers';
import { whyNoPeers } from './ranks/peers';
import { judgeRank } from './ranks/rank';
import { judgeRelative } from './ranks/relative';
import { judgeRate } from './rate';
import { cannotJudge, type Reasoned } from './reason';
import { endOf, type MeasuredCase, type TargetCase } from './target-case';
import { judgeThreshold } from './threshold';
import { notYetDue, type Standing, type Threshold, unjudged, type Verdict } from './verdict';

/** Without `breaks` there are none; without `peers` the target compares with nobody. */
type StandingParts = Omit<TargetCase, 'breaks' | 'peers'> & Partial<Pick<TargetCase, 'breaks' | 'peers'>>;

/**
 * How a target stands on a day. Whether more or less is wanted comes from the target's operator, never from the
 * indicator's polarity; only a rank, which has no operator, asks it. `observations` are derived and ordered earliest first;
 * those that end after `asAt` are ignored. `peers` are the places that the target compares with.
 */
export function standing({ breaks = [], peers = null, ...one }: StandingParts): Standing {
  const { target } = one;
  const verdict = judgeTarget({ ...one, breaks, peers });
  return { target, ...verdict, because: `${verdict.because}${sayAsides(target)}` };
}

function judgeTarget(one: TargetCase): Verdict {
  const { target, indicator } = one;
  const { kind } = target;
  if (kind === 'count') return reportCount(one);
  if (kind === 'to-be-confirmed') return unjudged(kind, 'the plan has not set the number yet');
  const obstacle = whyWhateverTheFigures(one);
  if (obstacle) return unjudged(obstacle.reason, obstacle.because);
  if (!indicator) return unjudged('no-indicator', 'no indicator measures it');
  return judgeBefore(one) ?? judgeMeasured({ ...one, indicator }, kind);
}

/** A reason that lies in the target itself: no figure could help it. */
function whyWhateverTheFigures({ target, peers, indicator }: TargetCase): Reasoned | null {
  const { kind, comparatorSet } = target;
  const isCompared = kind === 'rank' || kind === 'comparator';
  if (isCompared) return peers || comparatorSet !== '' ? null : whyNoPeers(target);
  if ((kind !== 'relative' && kind !== 'direction') || hasBaseline(target)) return null;
  const because =
    kind === 'relative'
      ? 'the plan states no baseline'
      : 'the plan gives a direction only, with no baseline to move from';
  return cannotJudge('no-baseline', `${because}${indicator ? '' : ', and no indicator measures it'}`);
}

/** Dates that leave nothing to judge: impossible ones, and those that are still to come. */
function judgeBefore({ target, asAt }: TargetCase): Verdict | null {
  const { windowStart, kind, value } = target;
  const end = endOf(target);
  if (windowStart === null) return null;
  if (end !== null && end < windowStart) {
    return unjudged('impossible-dates', 'the plan’s dates end before they start');
  }
  if (asAt >= windowStart) return null;
  const isCounted = kind === 'total' || kind === 'rate' || kind === 'ladder';
  const because = `${isCounted ? 'counting' : 'its time'} starts on ${formatDate(windowStart)}`;
  return notYetDue(because, { needed: kind === 'total' ? value : null });
}

type Judge = (one: MeasuredCase, goal: Threshold) => Verdict;
type NumberedKind = 'total' | 'threshold' | 'relative' | 'rate' | 'ladder' | 'stock' | 'coverage';

const judges: Readonly<Record<NumberedKind, Judge>> = {
  total: judgeTotal,
  threshold: judgeThreshold,
  relative: judgeRelative,
  rate: judgeRate,
  ladder: judgeLadder,
  stock: judgeStock,
  coverage: judgeCoverage,
};

function judgeMeasured(one: MeasuredCase, kind: Exclude<TargetKind, 'count' | 'to-be-confirmed'>): Verdict {
  if (kind === 'rank') return judgeRank(one);
  if (kind === 'comparator') return withSide(one, judgeAgainstPeers);
  if (kind === 'direction') return withSide(one, judgeDirection);
  const goal = goalOf(one.target);
  return goal ? judges[kind](one, goal) : unjudged('no-number', 'the plan sets no number to reach');
}

function withSide(one: MeasuredCase, judge: (one: MeasuredCase, operator: Operator) => Verdict): Verdict {
  const { operator } = one.target;
  if (operator !== null) return judge(one, operator);
  return unjudged('no-direction', 'the plan does not say whether more or fewer are wanted');
}

/** "All" is 100% where no number stands; a ladder's number is its last step's. */
function goalOf({ kind, operator, value, steps }: Target): Threshold | null {
  const whole = kind === 'coverage' ? 100 : kind === 'ladder' ? (steps.at(-1)?.value ?? null) : null;
  const number = value ?? whole;
  const side = operator ?? (kind === 'coverage' ? 'at-least' : null);
  return side === null || number === null ? null : { operator: side, value: number };
}
