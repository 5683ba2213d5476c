import { compareGroup } from '../../assessment/groups/group';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import { derive } from '../../assessment/place/derive';
import type { Observation } from '../../domain/figures/observation';
import { englandCode, type IndicatorId, type LocalityCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { Locality } from '../../domain/places/locality';
import type { Place } from '../../domain/places/place';
import type { ComparisonArguments } from '../../queries/comparison';
import { nameWithoutSuffix } from '../../selection/place';
import { type Group, localitiesIn } from './groups';

/** What a comparison is asked by. The snapshot is warmed with the same arguments. */
export const comparisonArguments = (
  indicators: readonly IndicatorId[],
  group: Group,
  periodLabel: string,
): ComparisonArguments => ({
  indicators,
  localities: group.localities.map(({ code }) => code),
  benchmarks: [englandCode, ...(group.region ? [group.region.code] : [])],
  periodLabel,
});

/** A locality of the other tier, or one that had ended, has no row: it is no member with a missing figure. */
export function namesOf(
  localities: readonly Locality[],
  have: ReadonlySet<LocalityCode>,
): ReadonlyMap<LocalityCode, string> {
  const members = localities.filter(({ code, validTo }) => have.has(code) || validTo === null);
  return new Map(members.map(({ code, name }) => [code, nameWithoutSuffix(name)]));
}

/** One indicator's rows of an answer, put side by side; null where there is none. */
export function sideBySide(
  observations: readonly Observation[],
  indicator: Indicator,
  group: Group,
  place: Place,
): GroupComparison | null {
  const own = observations.filter((one) => one.indicator === indicator.id);
  const period = own[0]?.period;
  if (!period) return null;
  const have = new Set(own.map(({ locality }) => locality));
  const region = own.find(({ locality }) => locality === group.region?.code);
  return compareGroup({
    indicator,
    period,
    groupName: group.name,
    observations: own,
    names: namesOf(localitiesIn(group, period, have), have),
    chosen: place.localities,
    england: own.find(({ locality }) => locality === englandCode) ?? null,
    region:
      region && group.region ? { name: group.region.name, observation: derive(region, indicator) } : null,
  });
}
