import { isAbsent } from '../../domain/figures/absence';
import { noRow, type Observation } from '../../domain/figures/observation';
import type { LocalityCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { cannotSay } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import { rankRanges } from '../../statistics/ranks/rank-ranges';
import { comparingWith } from '../place/comparison';
import { derive } from '../place/derive';
import { validityOf } from '../place/validity';
import { compareByFifths } from './fifths';
import { type GroupComparison, sayGroup } from './group-finding';
import { groupLine } from './group-line';
import type { RankedPlace, RankRange } from './ranked-place';

export interface GroupParts {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly groupName: string;
  /** Of any period and locality; those of this period and group are used. */
  readonly observations: readonly Observation[];
  /** The members of the group. One without an observation is kept, as absent. */
  readonly names: ReadonlyMap<LocalityCode, string>;
  readonly chosen: readonly LocalityCode[];
  /** England's observation of this period, derived or not; null if there is none. */
  readonly england: Observation | null;
  /** The published observation of the region that the group is, with its name; null where it is none. */
  readonly region: { readonly name: string; readonly observation: Observation } | null;
}

/** One period's values in several localities: highest first, absences last. The order is no ranking. */
export function compareGroup(parts: GroupParts): GroupComparison {
  const { indicator, period, groupName, chosen } = parts;
  const england = parts.england && derive(parts.england, indicator);
  const members = membersOf(parts);
  const observations = members.map(({ observation }) => observation);
  const comparisons =
    indicator.comparison === 'quintiles'
      ? compareByFifths(observations, groupName, indicator)
      : observations.map(comparingWith('England', england ? [england] : [], indicator));
  const ranks = rankRangesOf(observations, indicator);
  const places = members.map(
    ({ code, name, observation }, index): RankedPlace => ({
      name,
      code,
      observation,
      isChosen: chosen.includes(code),
      comparison: comparisons[index] ?? cannotSay('it was not compared'),
      rank: ranks[index] ?? null,
    }),
  );
  const ordered = places.sort(byValue);
  return {
    indicator,
    period,
    groupName,
    places: ordered,
    england,
    line: groupLine({ indicator, groupName, observations, region: parts.region }),
    ...sayGroup(ordered, england, parts),
  };
}

interface Member {
  readonly code: LocalityCode;
  readonly name: string;
  readonly observation: Observation;
}

function membersOf({ indicator, period, observations, names }: GroupParts): readonly Member[] {
  const byCode = new Map(
    observations
      .filter((one) => one.period.start === period.start && one.period.end === period.end)
      .map((one) => [one.locality, one]),
  );
  return [...names].map(([code, name]) => {
    const found = byCode.get(code);
    return {
      code,
      name,
      observation: found ? derive(found, indicator) : noRow(indicator, code, period),
    };
  });
}

/** Places without an interval hold no rank, and where the indicator cannot be ranked none does. */
function rankRangesOf(
  observations: readonly Observation[],
  indicator: Indicator,
): readonly (RankRange | null)[] {
  if (validityOf(indicator).ranking) return observations.map(() => null);
  const limits = observations.map(({ value, interval }) => (isAbsent(value) ? null : interval));
  const of = limits.filter((one) => one !== null).length;
  return rankRanges(limits, 'highest').map((range) => range && { ...range, of });
}

function byValue(one: RankedPlace, other: RankedPlace): number {
  const [a, b] = [one.observation.value, other.observation.value];
  if (isAbsent(a) || isAbsent(b)) {
    return Number(isAbsent(a)) - Number(isAbsent(b)) || one.name.localeCompare(other.name, 'en');
  }
  return b - a || one.name.localeCompare(other.name, 'en');
}
