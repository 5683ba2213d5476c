import { useMemo } from 'react';
import { compareGroup } from '../../assessment/group';
import type { GroupComparison } from '../../assessment/types';
import { englandCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import type { Place } from '../../domain/place';
import { type ComparisonArguments, comparisonQuestion } from '../../queries/comparison';
import { plainName } from '../../selection/place';
import { type Asked, notAsked, useAnswer } from '../use-answer';
import { type Group, localitiesIn } from './groups';

/** What a comparison is asked by. The snapshot is warmed with the same arguments. */
export const comparisonArguments = (
  indicator: Indicator,
  group: Group,
  period: Period,
): ComparisonArguments => ({
  indicator: indicator.id,
  periodLabel: period.label,
  localities: [...localitiesIn(group, period).map(({ code }) => code), englandCode],
});

/** Asks for one period in the group's localities and puts them side by side. */
export function useComparison(
  indicator: Indicator | null,
  group: Group | null,
  period: Period | null,
  place: Place,
): Asked<GroupComparison> {
  const localities = useMemo(() => (group && period ? localitiesIn(group, period) : []), [group, period]);
  const asked = useAnswer(
    comparisonQuestion,
    indicator && group && period ? comparisonArguments(indicator, group, period) : notAsked,
  );
  const observations = asked.state === 'answered' ? asked.answer : null;
  const comparison = useMemo(() => {
    if (!observations || !indicator || !group || !period) return null;
    const have = new Set(observations.map(({ locality }) => locality));
    // A locality of the other tier, or one that had ended, has no row: it is no member with a missing figure.
    const members = localities.filter(({ code, validTo }) => have.has(code) || validTo === null);
    return compareGroup({
      indicator,
      period,
      groupName: group.name,
      observations,
      names: new Map(members.map(({ code, name }) => [code, plainName(name)])),
      chosen: place.localities,
      england: observations.find(({ locality }) => locality === englandCode) ?? null,
    });
  }, [observations, indicator, group, period, place, localities]);
  if (comparison) return { state: 'answered', answer: comparison };
  return asked.state === 'failed' ? asked : { state: 'waiting' };
}
