import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import { testDifference } from '../place/change';
import { derive } from '../place/derive';
import { sayBreakdown } from './breakdown-finding';
import { breakdownLabel, inNaturalOrder } from './breakdown-order';
import type { Breakdown, BreakdownGroup, Gap } from './group-types';

interface BreakdownParts {
  readonly indicator: Indicator;
  readonly placeName: string;
  /** Of one place, any demographic and period: the indicator's own and those that differ from it in one way. */
  readonly observations: readonly Observation[];
}

/** An indicator by sex, by age and by each kind of deprivation, where the figures are: one breakdown for each. */
export function breakdownsOf({ indicator, placeName, observations }: BreakdownParts): readonly Breakdown[] {
  const derived = observations.map((one) => derive(one, indicator));
  const headline = derived.filter((one) => waysOff(one, indicator) === '');
  const kinds = new Map<string, Observation[]>();
  for (const one of derived) {
    const way = waysOff(one, indicator);
    if (way === '') continue;
    const same = kinds.get(way);
    if (same) same.push(one);
    else kinds.set(way, [one]);
  }
  return [...kinds].flatMap(([by, rows]) => oneBreakdown(by, rows, headline, indicator, placeName) ?? []);
}

/** `Sex`, `Age` or the type of category in which it differs from the indicator's own demographic; empty if in none. */
function waysOff({ sex, age, category }: Observation, indicator: Indicator): string {
  if (category) return category.type;
  if (sex !== indicator.sex) return 'Sex';
  return age === indicator.age ? '' : 'Age';
}

function oneBreakdown(
  by: string,
  rows: readonly Observation[],
  headline: readonly Observation[],
  indicator: Indicator,
  placeName: string,
): Breakdown | null {
  const period = latestOfTwo(rows);
  if (!period) return null;
  const same = (one: Observation) => one.period.start === period.start && one.period.end === period.end;
  const groups = inNaturalOrder(
    rows.filter(same).map(
      (observation): BreakdownGroup => ({
        label: breakdownLabel(observation, by),
        sex: observation.sex,
        age: observation.age,
        category: observation.category,
        observation,
      }),
    ),
  );
  const parts = {
    indicator,
    placeName,
    period,
    by,
    groups,
    overall: headline.find(same) ?? null,
    gap: gapOf(groups, by, indicator),
    isIllustrative: groups.some(({ observation }) => isIllustrative(observation)),
  };
  return { ...parts, ...sayBreakdown(parts) };
}

/** The latest period in which at least two groups have a figure. */
function latestOfTwo(rows: readonly Observation[]): Period | null {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const { period, value } of rows) {
    if (isAbsent(value)) continue;
    const key = `${period.end}${period.start}`;
    counts.set(key, { period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const usable = [...counts].filter(([, { count }]) => count >= 2);
  return usable.toSorted(([one], [other]) => (one < other ? 1 : -1))[0]?.[1].period ?? null;
}

/**
 * Between the two ends of a category's order, or the two sexes. Among several ages it lies between the highest and the
 * lowest, which is not tested: they were picked by their values.
 */
function gapOf(groups: readonly BreakdownGroup[], by: string, indicator: Indicator): Gap | CannotSay {
  const valued = groups.filter(({ observation: { value } }) => !isAbsent(value));
  const figureOf = ({ observation: { value } }: BreakdownGroup): number => (isAbsent(value) ? 0 : value);
  const isPicked = by === 'Age' && valued.length > 2;
  const ends = isPicked
    ? valued.toSorted((one, other) => figureOf(one) - figureOf(other))
    : ([groups[0], groups.at(-1)] as const);
  const [one, other] = [ends[0], ends.at(-1)];
  if (!one || !other || one === other) return cannotSay('there are not two groups to compare');
  for (const { label, observation } of [one, other]) {
    if (isAbsent(observation.value))
      return cannotSay(`there is no figure for ${label}: ${observation.value.why}`);
  }
  const [lowest, highest] = figureOf(one) <= figureOf(other) ? [one, other] : [other, one];
  const tested = isPicked
    ? { isSignificant: null, test: 'not tested: the two groups were picked by their values' }
    : testDifference(lowest.observation, highest.observation, indicator);
  return {
    kind: 'gap',
    highest,
    lowest,
    difference: figureOf(highest) - figureOf(lowest),
    ratio: figureOf(lowest) === 0 ? null : figureOf(highest) / figureOf(lowest),
    ...tested,
  };
}
