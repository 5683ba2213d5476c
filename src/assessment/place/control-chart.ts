import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import { isIllustrative } from '../../domain/figures/observation';
import type { Rebase } from '../../domain/figures/rebase';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Judgement } from '../../domain/judgement';
import type { Place } from '../../domain/places/place';
import { formatDate } from '../../domain/time/iso-date';
import { countOf, nounFor, numberWord, verbFor } from '../../domain/words/number-words';
import { xmrAssurance } from '../../statistics/control/xmr-assurance';
import { xmrChart } from '../../statistics/control/xmr-chart';
import { median } from '../../statistics/ranks/percentiles';
import { inForce } from '../targets/in-force';
import { endOf } from '../targets/target-case';
import type { Standing } from '../targets/verdict';
import {
  type Assurance,
  type ControlChart,
  type ControlPoint,
  type ControlSegment,
  type RunChart,
  type Signal,
  sayControlChart,
  sayRunChart,
  saySignals,
  type Variation,
} from './control-finding';
import { judge } from './judge';
import { unevenness, validityOf } from './validity';

/** The rules look at seven points in a row; a yearly series is too slow for them before it has twelve. */
const fewest = { yearly: 12, other: 7 } as const;

interface ControlParts {
  readonly indicator: Indicator;
  readonly place: Place;
  /** Derived, earliest first. */
  readonly observations: readonly Observation[];
  /** Those of this indicator and place. */
  readonly breaks: readonly SeriesBreak[];
  /** Those of this indicator and place. */
  readonly rebases: readonly Rebase[];
  readonly standings: readonly Standing[];
  /** Leaves out moving ranges above 3.267 times their mean before the limits are worked out. */
  readonly isScreened: boolean;
}

interface Valued {
  readonly observation: Observation;
  readonly value: number;
}

/**
 * The XmR chart of a series where its figures allow one, and a run chart with the reason where they do not. null: there is
 * nothing to draw. Method: `statistics/xmr-chart.ts`; "Making data count", NHS England.
 */
export function controlChartOf(parts: ControlParts): ControlChart | RunChart | null {
  const { indicator, place, observations } = parts;
  const { shown, valued, notes } = sinceBreak(parts);
  if (valued.length === 0) return null;
  const common = {
    indicator,
    placeName: place.shortName,
    observations: shown,
    isIllustrative: valued.some(({ observation }) => isIllustrative(observation)),
  };
  const why = whyNoLimits(valued, observations, indicator, parts.breaks);
  if (why) {
    const chart = {
      ...common,
      kind: 'run-chart' as const,
      points: valued,
      median: median(valued.map(({ value }) => value)),
      because: why.because,
    };
    return { ...chart, ...sayRunChart(chart) };
  }
  return drawn(valued, notes, common, parts);
}

function drawn(
  valued: readonly Valued[],
  notes: readonly string[],
  common: Pick<ControlChart, 'indicator' | 'placeName' | 'observations' | 'isIllustrative'>,
  { indicator, rebases, standings, isScreened }: ControlParts,
): ControlChart {
  const starts = rebaseStarts(valued, rebases);
  const xmr = xmrChart(
    valued.map(({ value }) => value),
    { screenMovingRanges: isScreened, rebaseAt: starts.map(({ index }) => index), limitsFrom: null },
  );
  const segments = xmr.segments.flatMap(({ from, to, limits, isTrial }): readonly ControlSegment[] => {
    const rebase = starts.find(({ index }) => index === from)?.rebase ?? null;
    return limits
      ? [{ from, to, mean: limits.mean, lower: limits.lower, upper: limits.upper, isTrial, rebase }]
      : [];
  });
  const points = valued.map((one, index): ControlPoint => {
    const signal = xmr.signals[index] ?? null;
    const segment = segments.findIndex(({ from, to }) => from <= index && index <= to);
    return {
      ...one,
      segment,
      signal: signal && { ...signal, judgement: judgementOf(signal.side, indicator) },
    };
  });
  const standing = levelInForce(standings, valued);
  const last = segments.at(-1);
  const chart = {
    ...common,
    kind: 'control-chart' as const,
    points,
    segments,
    variation: variationOf(points.at(-1)?.signal ?? null),
    assurance: last && standing ? assuranceOf(last, standing, indicator) : null,
    target: standing && levelOf(standing),
    isScreened,
    notes: [...notes, ...segmentNotes(segments)],
  };
  return { ...chart, signalWords: saySignals(chart), ...sayControlChart(chart) };
}

const judgementOf = (side: Signal['side'], { polarity }: Indicator): Judgement =>
  judge(side === 'above' ? 'higher' : 'lower', polarity);

function variationOf(signal: Signal | null): Variation {
  if (!signal) return 'common-cause';
  const end = signal.side === 'above' ? 'high' : 'low';
  if (signal.judgement === 'better') return `improvement-${end}`;
  return signal.judgement === 'worse' ? `concern-${end}` : `neutral-${end}`;
}

/** Figures before the last break are of another measure: the chart holds what came after. */
function sinceBreak({ observations, breaks }: ControlParts): {
  readonly shown: readonly Observation[];
  readonly valued: readonly Valued[];
  readonly notes: readonly string[];
} {
  const last =
    breaks
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '';
  const own = observations.filter((one) => one.period.start >= last && !one.status.includes('forecast'));
  const valued = own.flatMap((observation) => {
    const { value } = observation;
    return isAbsent(value) ? [] : [{ observation, value }];
  });
  const [first] = valued;
  const shown = first ? own.slice(own.indexOf(first.observation)) : [];
  const gaps = shown.filter(({ value }) => isAbsent(value));
  const before = observations.length - own.length;
  return {
    shown,
    valued,
    notes: [
      ...(before > 0 && last !== ''
        ? [
            `${countOf(before, 'figure')} from before the last break in the series ${verbFor(before, 'are')} left out`,
          ]
        : []),
      ...(gaps.length > 0
        ? [
            `${countOf(gaps.length, 'period')} without a figure ${verbFor(gaps.length, 'are')} left out; the moving range runs across the ${nounFor(gaps.length, 'gaps')}`,
          ]
        : []),
    ],
  };
}

function whyNoLimits(
  valued: readonly Valued[],
  observations: readonly Observation[],
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): CannotSay | null {
  const invalid = validityOf(indicator)['control-chart'];
  if (invalid) return invalid;
  const isSuppressed = ({ value }: Observation) => isAbsent(value) && value.absent === 'suppressed';
  if (observations.some(isSuppressed)) {
    return cannotSay(
      'some periods are suppressed because their figures are small, so a mean of the others would be too high',
    );
  }
  const uneven = unevenness(
    valued.map(({ observation }) => observation),
    breaks,
  );
  if (uneven) return uneven;
  const needed = indicator.frequency === 'annual' ? fewest.yearly : fewest.other;
  if (valued.length >= needed) return null;
  return cannotSay(
    `there ${valued.length === 1 ? 'is' : 'are'} ${numberWord(valued.length)} ${indicator.frequency === 'annual' ? 'yearly ' : ''}${valued.length === 1 ? 'point' : 'points'}, and at least ${numberWord(needed)} are needed`,
  );
}

/** Each rebase starts at the first point on or after its day; one before all points, or after them, starts nothing. */
function rebaseStarts(valued: readonly Valued[], rebases: readonly Rebase[]) {
  return rebases
    .map((rebase) => ({
      rebase,
      index: valued.findIndex(({ observation }) => observation.period.start >= rebase.date),
    }))
    .filter(({ index }) => index > 0)
    .toSorted((one, other) => one.index - other.index);
}

/** A target that every single point can be held against, a threshold in the indicator's own unit, as of the last point. */
function levelInForce(standings: readonly Standing[], valued: readonly Valued[]): Standing | null {
  const levels = standings.filter(({ target, needed }) => target.kind === 'threshold' && needed !== null);
  const last = valued.at(-1);
  return last ? inForce(levels, last.observation.period.end) : null;
}

function levelOf({ target, needed }: Standing): ControlChart['target'] {
  const end = endOf(target);
  const isSaid = end === null || target.target.includes(end.slice(0, 4));
  const due = isSaid ? '' : ` (due ${formatDate(end)})`;
  return needed === null ? null : { value: needed, words: `${target.target}${due}` };
}

/** On which side to be is the target's word, as in its standing; whether it can be judged at all is the indicator's. */
function assuranceOf(
  limits: ControlSegment,
  { target: { operator }, needed }: Standing,
  { polarity }: Indicator,
): Assurance | null {
  if (operator === null || operator === 'exactly' || needed === null || polarity === 'no-judgement')
    return null;
  return xmrAssurance(limits, needed, operator);
}

const segmentNotes = (segments: readonly ControlSegment[]): readonly string[] =>
  segments.flatMap(({ isTrial, rebase, from, to }, index) => [
    ...(rebase
      ? [
          `limits start afresh on ${formatDate(rebase.date)}: ${rebase.reason}${rebase.decidedBy === '' ? '' : ` (${rebase.decidedBy})`}`,
        ]
      : []),
    ...(isTrial
      ? [
          `trial limits${untilNext(segments[index + 1])}: they rest on ${numberWord(to - from + 1)} points, and twelve make them firm`,
        ]
      : []),
  ]);

/** Which limits are meant, where others come after them. */
const untilNext = (next: ControlSegment | undefined): string =>
  next?.rebase ? ` before ${formatDate(next.rebase.date)}` : '';
