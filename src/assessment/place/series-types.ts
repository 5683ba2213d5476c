import type { Observation } from '../../domain/figures/observation';
import type { Rebase } from '../../domain/figures/rebase';
import type { Indicator } from '../../domain/indicator';
import type { CannotSay, Direction, Judgement } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import type { Finding } from '../words/heading';

/** The recent trend over the latest five figures, as Fingertips tests it. */
export interface RecentTrend {
  readonly kind: 'trend';
  readonly from: Period;
  readonly to: Period;
  /** steady: no significant change. */
  readonly direction: Direction;
  readonly judgement: Judgement;
  readonly chiSquared: number;
  /** Years among the five without a figure, each gap as `2016 and 2018`: the figures on its two sides. */
  readonly gaps: readonly string[];
}

export const signalRules = ['outside', 'trend', 'two-of-three', 'shift'] as const;
/** The four rules of "plot the dots", the strongest first. */
export type SignalRule = (typeof signalRules)[number];

/** Something that chance alone would seldom do. */
export interface Signal {
  readonly rule: SignalRule;
  /** Above or below the mean; for a trend, rising or falling. */
  readonly side: 'above' | 'below';
  /** Indexes of the first and last point of the run that the rule saw; some of them may carry a stronger signal. */
  readonly from: number;
  readonly to: number;
  readonly judgement: Judgement;
}

export interface ControlPoint {
  readonly observation: Observation;
  readonly value: number;
  /** Index into the chart's segments. */
  readonly segment: number;
  readonly signal: Signal | null;
}

/** A stretch of points with one mean and one pair of limits. */
export interface ControlSegment {
  /** Indexes of its first and last point. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Fewer than 12 points. */
  readonly isTrial: boolean;
  /** Why it starts afresh; null for the first one. */
  readonly rebase: Rebase | null;
}

export type Variation =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';
export type Assurance = 'consistently-passes' | 'consistently-fails' | 'hit-and-miss';

/** An XmR chart of one series: mean, limits and signals. Values are in the indicator's unit. */
export interface ControlChart extends Finding {
  readonly kind: 'control-chart';
  readonly indicator: Indicator;
  readonly placeName: string;
  /** From the first point on, those without a figure among them. */
  readonly observations: readonly Observation[];
  readonly points: readonly ControlPoint[];
  readonly segments: readonly ControlSegment[];
  /** Read from the latest point. */
  readonly variation: Variation;
  /** null without a target that a single value can be held against, or without a better direction. */
  readonly assurance: Assurance | null;
  readonly target: { readonly value: number; readonly words: string } | null;
  /** Moving ranges above 3.267 times their mean were left out before the limits were worked out. */
  readonly isScreened: boolean;
  /** Every run of signalled points in a sentence, latest first. */
  readonly signalWords: readonly string[];
  /** What a reader must know: trial limits, absences left out, a rebase. */
  readonly notes: readonly string[];
  readonly isIllustrative: boolean;
}

/** Where control limits would mislead: the points and their median, without rules. */
export interface RunChart extends Finding {
  readonly kind: 'run-chart';
  readonly indicator: Indicator;
  readonly placeName: string;
  /** From the first point on, those without a figure among them. */
  readonly observations: readonly Observation[];
  readonly points: readonly { readonly observation: Observation; readonly value: number }[];
  readonly median: number;
  /** Why there are no control limits; a clause that can follow "because". */
  readonly because: string;
  readonly isIllustrative: boolean;
}

/** What can be asked of a series, and why not where it cannot. */
export const methods = [
  'interval',
  'change',
  'comparison',
  'ranking',
  'trend',
  'control-chart',
  'funnel',
  'sum',
] as const;
export type Method = (typeof methods)[number];

/** null: the method applies. */
export type Validity = Readonly<Record<Method, CannotSay | null>>;
