import { absent, isAbsent } from '../domain/absence';
import type { LocalityCode } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import { cannotSay } from '../domain/judgement';
import type { Observation } from '../domain/observation';
import type { Period } from '../domain/period';
import { compare } from './comparison';
import { derive } from './derive';
import { sayGroup } from './group-finding';
import type { GroupComparison, RankedPlace } from './types';

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
}

/** One period's values in several localities: highest first, absences last. The order is no ranking. */
export function compareGroup(parts: GroupParts): GroupComparison {
  const { indicator, period, groupName, names, chosen } = parts;
  const england = parts.england && derive(parts.england, indicator);
  const places = [...names].map(([code, name]): RankedPlace => {
    const observation = observationOf(code, parts);
    const benchmarks = england ? [england] : [];
    const comparison = isAbsent(observation.value)
      ? cannotSay(observation.value.why)
      : compare({ observation, indicator, benchmarkName: 'England', benchmarks });
    return { name, code, observation, isChosen: chosen.includes(code), comparison };
  });
  const ordered = places.sort(byValue);
  return {
    indicator,
    period,
    groupName,
    places: ordered,
    england,
    finding: sayGroup(ordered, england, parts),
  };
}

function observationOf(code: LocalityCode, { indicator, period, observations }: GroupParts): Observation {
  const found = observations.find(
    (one) => one.locality === code && one.period.start === period.start && one.period.end === period.end,
  );
  if (found) return derive(found, indicator);
  const nothing = absent('not-collected', `no figure for ${period.label}`);
  return {
    indicator: indicator.id,
    locality: code,
    period,
    sex: indicator.sex,
    age: indicator.age,
    value: nothing,
    numerator: nothing,
    denominator: nothing,
    interval: null,
    status: [],
    note: '',
  };
}

function byValue(one: RankedPlace, other: RankedPlace): number {
  const [a, b] = [one.observation.value, other.observation.value];
  if (isAbsent(a) || isAbsent(b)) {
    return Number(isAbsent(a)) - Number(isAbsent(b)) || one.name.localeCompare(other.name, 'en');
  }
  return b - a || one.name.localeCompare(other.name, 'en');
}
