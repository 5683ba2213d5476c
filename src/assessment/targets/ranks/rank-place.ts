import { isAbsent } from '../../../domain/figures/absence';
import type { Interval, Observation } from '../../../domain/figures/observation';
import type { Indicator } from '../../../domain/indicator';
import { countOf, verbFor } from '../../../domain/words/number-words';
import { quantileOfRank } from '../../../statistics/ranks/quantile';
import { rankRanges } from '../../../statistics/ranks/rank-ranges';
import { type RankEnd, ranks } from '../../../statistics/ranks/ranks';
import { computedInterval } from '../../place/derive';
import { whyNotHeld } from '../figure-nature';
import { cannotJudge, type Reasoned } from '../reason';
import { alongside, isUnlike, type PeerGroup, unlike } from './peers';

/** Where a figure lies among its peers' of the same period, the best first. */
export interface RankPlace {
  readonly kind: 'rank';
  readonly observation: Observation;
  readonly value: number;
  /** Whether it is in the best quarter: whatever its rank within its range, for some ranks, or for none. */
  readonly isIn: 'certainly' | 'perhaps' | 'not';
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** Places with a figure, this one among them. */
  readonly of: number;
  /** Peers without a figure. */
  readonly missing: number;
  /** The value at which the best quarter ends. */
  readonly limit: number;
}

const quarters = 4;
const fewestPeers = 4;
const mostMissing = 0.25;

/**
 * The best quarter holds the ranks of the first of four quantiles. In it for certain: with the worst rank that the 95%
 * intervals leave open. Method: `statistics/quantile.ts` and `statistics/rank-ranges.ts`.
 */
export function rankPlace(
  observation: Observation,
  peers: PeerGroup,
  indicator: Indicator,
): RankPlace | Reasoned {
  const { value, period } = observation;
  if (isAbsent(value)) return cannotJudge('no-figure', `no figure for ${period.label}: ${value.why}`);
  if (isUnlike(observation, peers)) return unlike;
  const found = alongside(observation, peers);
  const known = found.filter((one) => one !== null);
  const missing = found.length - known.length;
  if (known.length < fewestPeers || missing > found.length * mostMissing) {
    return cannotJudge(
      'no-comparators',
      `${known.length} of ${countOf(found.length, 'place')} of ${peers.name} ${verbFor(known.length, 'have')} a figure for ${period.label}, too few for a rank`,
    );
  }
  const obstacle = whyNotHeld([observation, ...known], indicator);
  if (obstacle) return obstacle;
  return { ...placeAmong([observation, ...known], indicator), observation, value, missing };
}

/** The place itself comes first. */
function placeAmong(all: readonly Observation[], indicator: Indicator) {
  const end: RankEnd = indicator.polarity === 'lower' ? 'lowest' : 'highest';
  const values = all.flatMap(({ value }) => (isAbsent(value) ? [] : [value]));
  const ordered = ranks(values, end);
  const isBest = (rank: number) => quantileOfRank(rank, values.length, quarters) === 1;
  const bestValues = values.filter((_, index) => isBest(ordered[index] as number));
  const [range] = rankRanges(
    all.map((one) => limitsOf(one, indicator)),
    end,
  );
  const rank = ordered[0] as number;
  const { best, worst } = range ?? { best: rank, worst: rank };
  return {
    kind: 'rank' as const,
    isIn: isBest(worst) ? ('certainly' as const) : isBest(best) ? ('perhaps' as const) : ('not' as const),
    rank,
    best,
    worst,
    of: values.length,
    limit: end === 'lowest' ? Math.max(...bestValues) : Math.min(...bestValues),
  };
}

/** A figure without an interval is taken at its word. */
function limitsOf(observation: Observation, indicator: Indicator): Interval | null {
  const { value } = observation;
  if (isAbsent(value)) return null;
  return (
    observation.interval ?? computedInterval(observation, indicator, 0.95) ?? { lower: value, upper: value }
  );
}
