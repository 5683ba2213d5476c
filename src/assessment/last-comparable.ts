import { isAbsent } from '../domain/absence';
import type { SeriesBreak } from '../domain/indicator';
import { formatDate, type IsoDate } from '../domain/iso-date';
import { type CannotSay, cannotSay } from '../domain/judgement';
import { isIllustrative, type Observation } from '../domain/observation';
import { monthsOf, type Period } from '../domain/period';
import { startWithSmall } from './number-words';

/** A date from which figures are not comparable with earlier ones, and what happened; empty if not said. */
export interface Divide {
  readonly date: IsoDate;
  readonly label: string;
}

/** The stated breaks and those that an observation's own status marks. */
export function dividesOf(
  breaks: readonly SeriesBreak[],
  observations: readonly Observation[],
): readonly Divide[] {
  const marked = observations.filter((observation) => observation.status.includes('break'));
  return [
    ...breaks.map(({ date, label }) => ({ date, label })),
    ...marked.map(({ period }) => ({ date: period.start, label: '' })),
  ];
}

/** The divide that lies between two periods or inside either of them; null when both are on its one side. */
export const divideBetween = (from: Period, to: Period, divides: readonly Divide[]): Divide | null =>
  divides.find(({ date }) => from.start < date && date <= to.end) ?? null;

export const sayDivide = ({ date, label }: Divide): string =>
  `figures from ${formatDate(date)} may not be comparable with earlier ones${label && ` (${startWithSmall(label)})`}`;

const hasValue = (observation: Observation): boolean => !isAbsent(observation.value);
const isSameSort = (one: Period, other: Period): boolean =>
  one.kind === other.kind && monthsOf(one) === monthsOf(other);
const isSeasonal = ({ kind }: Period): boolean =>
  kind === 'month' || kind === 'calendar-quarter' || kind === 'financial-quarter';
const isYearBefore = (one: Period, other: Period): boolean =>
  Number(one.start.slice(0, 4)) + 1 === Number(other.start.slice(0, 4)) &&
  one.start.slice(4) === other.start.slice(4);

/**
 * The observation that the latest one may be compared with: the last earlier one with a value, of the same kind and
 * length of period, that shares no day with it and lies on the same side of every break. Months and quarters are
 * compared with the same one a year before, for the season's sake, and with the one before only if that has no value.
 */
export function lastComparable(
  observations: readonly Observation[],
  latest: Observation,
  divides: readonly Divide[],
): Observation | CannotSay {
  const earlier = observations.filter(({ period }) => period.start < latest.period.start).filter(hasValue);
  if (earlier.length === 0) return cannotSay('there is no earlier figure');
  const sameSort = earlier.filter(({ period }) => isSameSort(period, latest.period));
  if (sameSort.length === 0) return cannotSay('the earlier figures are for periods of another length');
  const apart = sameSort.filter(({ period }) => period.end < latest.period.start);
  if (apart.length === 0)
    return cannotSay('the periods overlap and no earlier one stands clear of the latest');
  const sameNature = apart.filter((one) => isIllustrative(one) === isIllustrative(latest));
  if (sameNature.length === 0) return cannotSay('illustrative figures are not compared with real ones');
  const undivided = sameNature.filter(({ period }) => divideBetween(period, latest.period, divides) === null);
  const previous = undivided.at(-1);
  if (!previous) return cannotSay(nearestDivide(sameNature, latest, divides));
  const yearBefore = undivided.find(
    ({ period }) => isSeasonal(period) && isYearBefore(period, latest.period),
  );
  return yearBefore ?? previous;
}

function nearestDivide(
  earlier: readonly Observation[],
  latest: Observation,
  divides: readonly Divide[],
): string {
  const nearest = earlier.at(-1);
  const divide = nearest && divideBetween(nearest.period, latest.period, divides);
  return divide ? sayDivide(divide) : 'the series is broken';
}
