import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { runOf } from '../../domain/time/calendar';
import { daysBetween, formatDate, type IsoDate } from '../../domain/time/iso-date';
import { monthsOf, type Period } from '../../domain/time/period';
import { startWithSmall } from '../../domain/words/number-words';

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
  monthsOf(one) === monthsOf(other) &&
  (one.kind === other.kind || runOf(one, 'independent') === runOf(other, 'independent'));
const isSeasonal = ({ kind }: Period): boolean =>
  kind === 'month' || kind === 'calendar-quarter' || kind === 'financial-quarter';
const isYearBefore = (one: Period, other: Period): boolean =>
  Number(one.start.slice(0, 4)) + 1 === Number(other.start.slice(0, 4)) &&
  one.start.slice(4) === other.start.slice(4);

/** What the latest figure is compared with. */
export interface Comparable {
  readonly from: Observation;
  /** Which period that is, seen from the latest: `the same quarter a year before`; and why it is not the usual one. */
  readonly basis: string;
}

/**
 * The observation that the latest one may be compared with: the last earlier one with a value, of the same kind and
 * length of period, that shares no day with it and lies on the same side of every break. Months and quarters are
 * compared with the same one a year before, for the season's sake. Where the usual one has no figure, the latest earlier one
 * stands in, and `basis` says so and why.
 */
export function lastComparable(
  observations: readonly Observation[],
  latest: Observation,
  divides: readonly Divide[],
): Comparable | CannotSay {
  const before = observations.filter(({ period }) => period.start < latest.period.start);
  const earlier = before.filter(hasValue);
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
  const from = yearBefore ?? previous;
  return { from, basis: basisOf(from, latest, before) };
}

/** Where nothing more is to be said than which period it is. */
export const usualBasis = 'the period before';

const nounOf = ({ kind }: Period): string =>
  kind === 'month' ? 'month' : kind.endsWith('quarter') ? 'quarter' : 'period';

const followsAtOnce = (from: Period, to: Period): boolean => daysBetween(from.end, to.start) === 1;

/** `before` holds absences too: they say why the usual period is not the one compared. */
function basisOf(from: Observation, latest: Observation, before: readonly Observation[]): string {
  const noun = nounOf(latest.period);
  if (isSeasonal(latest.period)) {
    if (isYearBefore(from.period, latest.period)) return `the same ${noun} a year before`;
    const usual = before.find(
      ({ period }) => isSameSort(period, latest.period) && isYearBefore(period, latest.period),
    );
    const stands = followsAtOnce(from.period, latest.period)
      ? `the ${noun} before`
      : `the latest earlier ${noun} with a figure`;
    return `${stands}, because ${whyNot(usual, `the same ${noun} a year before`)}`;
  }
  const sameSort = before.filter(({ period }) => isSameSort(period, latest.period));
  const usual = sameSort.findLast(({ period }) => period.end < latest.period.start);
  if (usual === from || usual === undefined) {
    // Of windows that overlap, such as 2019–21 and 2020–22, the one before is not the one compared.
    return sameSort.at(-1) === from && followsAtOnce(from.period, latest.period)
      ? usualBasis
      : `the latest earlier ${noun} that shares no day with it`;
  }
  return `the latest earlier ${noun} with a figure, because ${whyNot(usual, usual.period.label)}`;
}

function whyNot(usual: Observation | undefined, name: string): string {
  if (!usual) return `there is no figure for ${name}`;
  const label = usual.period.label === name ? name : `${name}, ${usual.period.label},`;
  return isAbsent(usual.value)
    ? `${label} has no figure: ${usual.value.why}`
    : `${label} may not be compared with it`;
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
