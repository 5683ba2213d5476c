import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Direction, type Judgement } from '../../domain/judgement';
import type { PlanDate } from '../../domain/plan/plan';
import { formatDate, type IsoDate, isoDate } from '../../domain/time/iso-date';
import type { Period } from '../../domain/time/period';
import type { Limits } from '../../statistics/limits';
import { divideBetween, dividesOf, sayDivide } from '../place/last-comparable';

/** One side of a date: so many figures, from one period to another. */
export interface BeforeAfterSide {
  readonly points: number;
  /** `Apr 2016 to Mar 2017`; one period alone is its label. */
  readonly periods: string;
  /** The mean of several points, or the one figure that was tested; in the indicator's unit. */
  readonly level: number;
  /** 95% interval of the one figure; null where a mean stands. */
  readonly interval: Limits | null;
}

/** Whether figures after a date differ from those before it by more than chance. It says when, and never why. */
export interface BeforeAfter {
  readonly kind: 'turn';
  /** `limits`: points after against limits of the points before. `difference`: one figure against one. */
  readonly method: 'limits' | 'difference';
  readonly direction: Direction;
  /** `similar`: no more than chance would do. `not-judged`: it changed, and the indicator has no better side, or both sides were seen. */
  readonly judgement: Judgement;
  readonly hasTurned: boolean;
  readonly before: BeforeAfterSide;
  readonly after: BeforeAfterSide;
  /** Worked out from the points before; null for a difference. */
  readonly limits: (Limits & { readonly isTrial: boolean }) | null;
  /** One sentence: whether it turned, with the counts of points. */
  readonly words: string;
  /** How it was found, with its source. */
  readonly test: string;
  /** What a reader must know: trial limits, a period left out, points before that were not stable. */
  readonly notes: readonly string[];
  readonly isIllustrative: boolean;
}

/** Stands beside every answer, whatever it is. */
export const timingIsNotCause =
  'Timing is not cause: figures can move for many reasons, of the plan’s making and not, and the date is the plan’s own, whether or not the work was done by then.';

export interface Valued {
  readonly observation: Observation;
  readonly value: number;
}

/** Figures wholly before a date, those wholly after it, and how many lie across it. */
export interface Sides {
  readonly before: readonly Valued[];
  readonly after: readonly Valued[];
  /** Labels of periods that hold the date: they belong to neither side. */
  readonly across: readonly string[];
  readonly absentBefore: readonly Observation[];
  readonly absentAfter: readonly Observation[];
  /** How many figures lie beyond a break in the series, and are left out. */
  readonly beyondBreaks: number;
}

export type Dated = PlanDate & { readonly date: IsoDate };

/** The first day that a date may mean: a month, a quarter or a year is written as its last day. */
function earliestOf({ date, precision }: Dated): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const back = { day: null, none: null, month: 0, quarter: 2, year: 11 }[precision];
  if (back === null) return date;
  const first = year * 12 + month - 1 - back;
  return isoDate(Math.floor(first / 12), (first % 12) + 1, 1);
}

/**
 * Parts a series at a date. A period that ends on the very day is before it, one that starts on it is after it; where the
 * plan names a month, a quarter or a year, whatever shares a day with that stretch belongs to neither side.
 */
export function partAt(day: Dated, observations: readonly Observation[]): Sides {
  const [first, last] = [earliestOf(day), day.date];
  const isDay = first === last;
  const isBefore = ({ period }: Observation) => (isDay ? period.end <= first : period.end < first);
  const isAfter = ({ period }: Observation) => (isDay ? period.start >= last : period.start > last);
  const known = observations.filter(({ status }) => !status.includes('forecast'));
  return {
    before: known.filter(isBefore).flatMap(valued),
    after: known.filter(isAfter).flatMap(valued),
    across: known.filter((one) => !isBefore(one) && !isAfter(one)).map(({ period }) => period.label),
    absentBefore: known.filter(isBefore).filter(({ value }) => isAbsent(value)),
    absentAfter: known.filter(isAfter).filter(({ value }) => isAbsent(value)),
    beyondBreaks: 0,
  };
}

function valued(observation: Observation): readonly Valued[] {
  const { value } = observation;
  return isAbsent(value) ? [] : [{ observation, value }];
}

/** Why there is nothing to hold against each other; null: there is something on both sides. */
export function missingSide({ before, after }: Sides, day: Dated): CannotSay | null {
  const when = formatDate(day.date);
  if (before.length + after.length === 0) return cannotSay('there is no figure');
  if (after.length === 0) {
    const last = before.at(-1)?.observation.period.label ?? '';
    return cannotSay(
      `no figure is for a period after ${when}${last === '' ? '' : `: the latest one before it is for ${last}`}`,
    );
  }
  if (before.length === 0) {
    const first = after[0]?.observation.period.label ?? '';
    return cannotSay(`no figure is for a period before ${when}: the first one is for ${first}`);
  }
  return null;
}

/**
 * The sides without what a break in the series parts from the date: figures of before an earlier break, and of after a
 * later one. A break between the two sides leaves nothing to compare.
 */
export function withinBreaks(sides: Sides, breaks: readonly SeriesBreak[]): Sides | CannotSay {
  const [last, first] = [sides.before.at(-1)?.observation.period, sides.after[0]?.observation.period];
  if (!last || !first) return sides;
  const divides = dividesOf(
    breaks,
    [...sides.before, ...sides.after].map(({ observation }) => observation),
  );
  const between = divideBetween(last, first, divides);
  if (between) return cannotSay(sayDivide(between));
  const isWithin = (period: Period) =>
    divideBetween(period, first, divides) === null && divideBetween(last, period, divides) === null;
  const before = sides.before.filter(({ observation }) => isWithin(observation.period));
  const after = sides.after.filter(({ observation }) => isWithin(observation.period));
  const left = sides.before.length + sides.after.length - before.length - after.length;
  return {
    before,
    after,
    across: sides.across,
    absentBefore: sides.absentBefore.filter(({ period }) => isWithin(period)),
    absentAfter: sides.absentAfter.filter(({ period }) => isWithin(period)),
    beyondBreaks: left,
  };
}

export const labelsOf = (points: readonly Valued[]): string => {
  const [first, last] = [points[0]?.observation.period.label, points.at(-1)?.observation.period.label];
  return first === last ? (first ?? '') : `${first} to ${last}`;
};
