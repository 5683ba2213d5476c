import type { Observation } from '../../domain/figures/observation';
import type { Rebase } from '../../domain/figures/rebase';
import type { Indicator } from '../../domain/indicator';
import type { Judgement } from '../../domain/judgement';
import { countOf, numberWord, startWithSmall } from '../../domain/words/number-words';
import { formatLevel } from '../words/format-value';
import { type Finding, firstThatFits, sentences } from '../words/heading';
import { inBrackets, sayNature, sayValue, sayWhen } from '../words/say-value';

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

type Chart = Omit<ControlChart, keyof Finding | 'signalWords'>;

const judged: Readonly<Record<string, string>> = { better: ', an improvement', worse: ', a concern' };

/** A signal in words: the run that the rule saw, and what it means where the indicator has a better side. */
export function saySignal({ rule, side, judgement, from, to }: Signal): string {
  const meaning = judged[judgement] ?? '';
  const inARow = `${numberWord(to - from + 1)} points in a row`;
  switch (rule) {
    case 'outside':
      return `${side} the ${side === 'above' ? 'upper' : 'lower'} limit${meaning}`;
    case 'trend':
      return `${inARow} ${side === 'above' ? 'rising' : 'falling'}${meaning}`;
    case 'two-of-three':
      return `two of three points close to the ${side === 'above' ? 'upper' : 'lower'} limit${meaning}`;
    case 'shift':
      return `${inARow} ${side} the mean${meaning}`;
  }
}

/** Every run that is some point's signal, the latest first. */
export function saySignals({ points }: Chart): readonly string[] {
  const runs = new Map(
    points.flatMap(({ signal }) =>
      signal ? [[`${signal.rule} ${signal.from} ${signal.to}`, signal] as const] : [],
    ),
  );
  const label = (index: number) => points[index]?.observation.period.label ?? '';
  return [...runs.values()]
    .toSorted((one, other) => other.to - one.to || other.from - one.from)
    .map((run) => {
      const [from, to] = [label(run.from), label(run.to)];
      return `${from === to ? from : `${from} to ${to}`}: ${saySignal(run)}.`;
    });
}

/** What the latest point says; below it the mean that it is read against. */
export function sayControlChart(chart: Chart): Finding {
  const { indicator, placeName, points, segments, isIllustrative } = chart;
  const last = points.at(-1);
  const segment = segments.at(-1);
  if (!last || !segment) return { finding: `${placeName}: nothing to read.`, detail: '' };
  const seen = last.signal ? saySignal(last.signal) : 'within what chance alone would do';
  const nature = inBrackets(isIllustrative ? 'illustrative figures' : '');
  const [value, when] = [sayValue(last.value, indicator), sayWhen(last.observation.period)];
  const start = `${placeName}: ${startWithSmall(indicator.name)}`;
  const finding = firstThatFits(
    `${start}, ${value} ${when}${nature}: ${seen}.`,
    `${start}, ${value}${nature}: ${seen}.`,
    `${start}${nature}: ${seen}.`,
    `${start}${nature}.`,
  );
  return {
    finding,
    detail: sentences(
      finding.includes(`${value} ${when}`) ? '' : `${value} ${when}`,
      finding.includes(seen) ? '' : seen,
      `mean ${formatLevel(segment.mean, indicator)}${segment.isTrial ? '; trial limits' : ''}`,
    ),
  };
}

export function sayRunChart({
  indicator,
  placeName,
  points,
  median,
  because,
}: Omit<RunChart, keyof Finding>): Finding {
  const nature = inBrackets(
    sayNature(
      points.map(({ observation }) => observation),
      indicator,
    ),
  );
  const start = `${placeName}: ${startWithSmall(indicator.name)}`;
  const middle = `${countOf(points.length, 'point')} around a middle value of ${formatLevel(median, indicator)}`;
  const finding = firstThatFits(`${start}, ${middle}${nature}.`, `${start}${nature}.`);
  return {
    finding,
    detail: sentences(
      finding.includes(middle) ? '' : middle,
      `no control limits are drawn because ${because}`,
    ),
  };
}
