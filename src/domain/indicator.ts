import type { Sex } from './figures/observation';
import type { Goal } from './goal';
import type { IndicatorId, LocalityCode, OutcomeId } from './ids';
import type { Source } from './source';
import type { IsoDate } from './time/iso-date';

export const tiers = ['headline', 'supporting', 'local'] as const;
export type Tier = (typeof tiers)[number];

export const measures = [
  'count',
  'proportion',
  'rate',
  'directly-standardised-rate',
  'mean',
  'estimate',
] as const;
export type Measure = (typeof measures)[number];

/** Which way is better. A property of the indicator; judgements are made from it in `assessment` alone. */
export const polarities = ['higher', 'lower', 'no-judgement'] as const;
export type Polarity = (typeof polarities)[number];

export const frequencies = ['annual', 'quarterly', 'monthly', 'irregular'] as const;
export type Frequency = (typeof frequencies)[number];

export const windows = ['independent', 'rolling', 'year-to-date', 'pooled'] as const;
export type Window = (typeof windows)[number];

export const geographyLevels = ['local-authority', 'police-force', 'region', 'england'] as const;
export type GeographyLevel = (typeof geographyLevels)[number];

export const denominators = ['given', 'population', 'none'] as const;
export type Denominator = (typeof denominators)[number];

/** How places are compared with a benchmark, as Fingertips names its methods. */
export const comparisonMethods = ['interval-95', 'interval-99.8', 'five-level', 'quintiles', 'none'] as const;
export type ComparisonMethod = (typeof comparisonMethods)[number];

/** Where nothing else is said: a number that grows with its place is not compared. */
export const usualComparison = (measure: Measure): ComparisonMethod =>
  measure === 'count' || measure === 'estimate' ? 'none' : 'interval-95';

export const sharings = ['public', 'partnership'] as const;
export type Sharing = (typeof sharings)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  /** null: the indicator arrived in a file and has not been placed in `indicators.csv` yet. */
  readonly outcome: OutcomeId | null;
  readonly tier: Tier;
  readonly measure: Measure;
  /** 100 for proportions, the multiplier for rates, null where the value is not "per" anything. */
  readonly per: number | null;
  /** How many decimals the source prints, 0 to 2, so that no more are shown; null: as is usual for the measure. */
  readonly decimals: number | null;
  readonly unit: string;
  readonly denominator: Denominator;
  readonly numeratorUnit: string;
  readonly polarity: Polarity;
  readonly comparison: ComparisonMethod;
  readonly goal: Goal | null;
  readonly frequency: Frequency;
  readonly window: Window;
  readonly sex: Sex;
  readonly age: string;
  readonly geographyLevel: GeographyLevel;
  readonly proxyFor: string;
  readonly sharing: Sharing;
  /** Those of the files that hold figures of it; empty until there are any. */
  readonly sources: readonly Source[];
  readonly definition: string;
  readonly caveat: string;
  /** `fingertips:91380`, `phof-old:2.15iv` … */
  readonly otherIds: readonly string[];
}

/** A date from which figures are not comparable with earlier ones. */
export interface SeriesBreak {
  readonly indicator: IndicatorId;
  /** null: every locality. */
  readonly locality: LocalityCode | null;
  readonly date: IsoDate;
  readonly label: string;
  readonly note: string;
  readonly link: string;
}
