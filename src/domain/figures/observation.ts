import type { IndicatorId, LocalityCode } from '../ids';
import type { Period } from '../time/period';
import { absent, type Measured } from './absence';

export const observationStatuses = [
  'provisional',
  'revised',
  'estimated',
  'forecast',
  'illustrative',
  'low-reliability',
  'break',
] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

export const sexes = ['persons', 'male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/** Lower and upper limit around a value, in the value's unit. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A part of the people that a figure is of, as its source names it: a deprivation decile, an ethnic group. */
export interface Category {
  readonly type: string;
  readonly name: string;
}

/** One figure: what, where, when, who, how many. */
export interface Observation {
  readonly indicator: IndicatorId;
  readonly locality: LocalityCode;
  readonly period: Period;
  readonly sex: Sex;
  readonly age: string;
  /** null: everybody. */
  readonly category: Category | null;
  readonly value: Measured;
  readonly numerator: Measured;
  readonly denominator: Measured;
  /** 95%. */
  readonly interval: Interval | null;
  /** 99.8%, where its source gives one. */
  readonly strictInterval: Interval | null;
  readonly status: readonly ObservationStatus[];
  readonly note: string;
  /** Paths of the files it was read from: one, or several where localities were added; none where nothing was read. */
  readonly files: readonly string[];
}

/** The observations of one indicator in one locality, one sex and age, earliest period first. */
export interface Series {
  readonly indicator: IndicatorId;
  readonly locality: LocalityCode;
  readonly observations: readonly Observation[];
  /** Where no figure is of the sex and age that the indicator shows: of whom those in the files are, as `male, 18+`. */
  readonly otherPeople: readonly string[];
}

export const isIllustrative = (observation: Observation): boolean =>
  observation.status.includes('illustrative');

/** Worked out by a model or looked ahead: what chance in counting does is not what makes such a figure uncertain. */
export const isModelled = ({ status }: Pick<Observation, 'status'>): boolean =>
  status.includes('estimated') || status.includes('forecast');

/** What stands for a period in which a place has no row. */
export function noRow(
  { id, sex, age }: { readonly id: IndicatorId; readonly sex: Sex; readonly age: string },
  locality: LocalityCode,
  period: Period,
): Observation {
  const nothing = absent('no-row');
  return {
    indicator: id,
    locality,
    period,
    sex,
    age,
    category: null,
    value: nothing,
    numerator: nothing,
    denominator: nothing,
    interval: null,
    strictInterval: null,
    status: [],
    note: '',
    files: [],
  };
}

/** Its value where it has one; null for an absence and for no observation at all. */
export const figureOf = (observation: Observation | null): number | null =>
  observation !== null && typeof observation.value === 'number' ? observation.value : null;

const tentative: readonly ObservationStatus[] = ['provisional', 'estimated', 'forecast', 'illustrative'];

/** Drawn hollow: a figure that may still change, or that was invented to show how the page works. */
export const isHollow = ({ status }: Observation): boolean => status.some((one) => tentative.includes(one));
