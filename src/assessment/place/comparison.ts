import { isAbsent } from '../../domain/figures/absence';
import {
  type Interval,
  isIllustrative,
  isModelled,
  type Observation,
} from '../../domain/figures/observation';
import type { ComparisonMethod, Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Judgement, type Position } from '../../domain/judgement';
import { possessive } from '../../domain/words/number-words';
import { fiveLevelPosition } from '../../statistics/comparing/five-level-position';
import { intervalAgainstValue } from '../../statistics/comparing/interval-against-value';
import { computedInterval } from './derive';
import { judge } from './judge';

/** An observation against a benchmark of the same period, sex and age, or in the fifths of a group. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly benchmarkName: string;
  /** null: a whole group is the benchmark. */
  readonly benchmark: Observation | null;
  readonly position: Position;
  readonly judgement: Judgement;
  /** The position: `lower than England`, `similar to England`, `in the lowest fifth of London boroughs`. */
  readonly words: string;
  /** How it was found. */
  readonly test: string;
}

interface ComparisonParts {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly benchmarkName: string;
  /** The benchmark's observations, derived. The one of the same period, sex and age is used. */
  readonly benchmarks: readonly Observation[];
}

/** Compares one observation after another with the same benchmark. */
export type Comparing = (observation: Observation) => Comparison | CannotSay;

const keyOf = ({ period, sex, age }: Observation): string => `${period.start}${period.end}${sex}${age}`;

/** The benchmark's observation of the same period, sex and age, whatever it holds; null if there is none. */
export const sameFor = (observation: Observation, benchmarks: readonly Observation[]): Observation | null => {
  const key = keyOf(observation);
  return benchmarks.find((one) => keyOf(one) === key) ?? null;
};

export const compare = ({ observation, indicator, benchmarkName, benchmarks }: ComparisonParts) =>
  comparingWith(benchmarkName, benchmarks, indicator)(observation);

/**
 * A place's interval against the benchmark's value: wholly below it is lower, wholly above it is higher, and similar
 * otherwise, touching included. The indicator says at which confidence; with five levels, "much" lower or higher is what
 * the 99.8% interval says too.
 * Method: OHID, Fingertips, "confidence intervals overlapping reference value (95.0)" and "(99.8)".
 */
export function comparingWith(
  benchmarkName: string,
  benchmarks: readonly Observation[],
  indicator: Indicator,
): Comparing {
  const byKey = new Map(benchmarks.map((one) => [keyOf(one), one]));
  const itself = benchmarks[0]?.locality;
  const general = neverCompared(indicator);
  return (observation) => {
    const { value, period } = observation;
    if (isAbsent(value)) return cannotSay(`there is no figure for ${period.label}: ${value.why}`);
    if (general) return general;
    if (observation.locality === itself) return cannotSay(`${benchmarkName} is not compared with itself`);
    const benchmark = byKey.get(keyOf(observation));
    if (!benchmark) return cannotSay(whyNoBenchmark(observation, benchmarkName, benchmarks));
    if (isAbsent(benchmark.value)) {
      return cannotSay(`${benchmarkName} has no figure for ${period.label}: ${benchmark.value.why}`);
    }
    if (isIllustrative(observation) !== isIllustrative(benchmark)) {
      return cannotSay('illustrative figures are not compared with real ones');
    }
    const tested = positionOf(observation, benchmark.value, indicator);
    if ('kind' in tested) return tested;
    return {
      kind: 'comparison',
      benchmarkName,
      benchmark,
      position: tested.position,
      judgement: judge(tested.position, indicator.polarity),
      words: sayPosition(tested.position, benchmarkName),
      test: `${tested.how} ${possessive(benchmarkName)} value`,
    };
  };
}

function neverCompared({ measure, comparison }: Indicator): CannotSay | null {
  if (measure === 'count') return cannotSay('a count depends on the size of the place');
  if (measure === 'estimate') return cannotSay('an estimated number depends on the size of the place');
  if (comparison === 'none') return cannotSay('no comparison is made for this indicator');
  if (comparison === 'quintiles')
    return cannotSay('this indicator is compared by fifths of a group of places, not with one value');
  return null;
}

/** A benchmark of another sex or age is never used in place of the right one: it is said that it is another. */
function whyNoBenchmark(
  { period, sex, age }: Observation,
  name: string,
  benchmarks: readonly Observation[],
): string {
  const samePeriod = benchmarks.find(
    (one) => one.period.start === period.start && one.period.end === period.end,
  );
  if (!samePeriod) return `${name} has no figure for ${period.label}`;
  const [own, other] = [`${sex}, ${age}`, `${samePeriod.sex}, ${samePeriod.age}`];
  return `${possessive(name)} figure for ${period.label} is of ${other}, and this one is of ${own}`;
}

interface Tested {
  readonly position: Position;
  readonly how: string;
}

function positionOf(observation: Observation, value: number, indicator: Indicator): Tested | CannotSay {
  const levels = intervalsFor(indicator.comparison, observation, indicator);
  if ('kind' in levels) return levels;
  const { usual, strict } = levels;
  if (strict && usual) {
    const position = fiveLevelPosition(usual, strict, value);
    return { position, how: how(position, position.startsWith('much') ? '99.8%' : '95%') };
  }
  const interval = usual ?? strict;
  if (!interval) return cannotSay(whyNoInterval(observation, indicator, '95%'));
  const position = intervalAgainstValue(interval, value);
  return { position, how: how(position, usual ? '95%' : '99.8%') };
}

interface Levels {
  readonly usual: Interval | null;
  readonly strict: Interval | null;
}

function intervalsFor(
  method: ComparisonMethod,
  observation: Observation,
  indicator: Indicator,
): Levels | CannotSay {
  const usual = observation.interval;
  if (method === 'interval-95') return { usual, strict: null };
  const strict = observation.strictInterval ?? computedInterval(observation, indicator, 0.998);
  if (!strict) return cannotSay(whyNoInterval(observation, indicator, '99.8%'));
  if (method !== 'five-level') return { usual: null, strict };
  return usual ? { usual, strict } : cannotSay(whyNoInterval(observation, indicator, '95%'));
}

/** No interval was published, and why none was worked out. */
function whyNoInterval(observation: Observation, { measure }: Indicator, confidence: string): string {
  const none = `the figure has no ${confidence} interval`;
  if (isModelled(observation)) return `${none}: it is a modelled estimate, and its source gives none`;
  if (measure === 'directly-standardised-rate')
    return `${none}: none is given, and none can be worked out for an age-standardised rate`;
  if (measure === 'mean') return `${none}: none is given, and none can be worked out for a mean`;
  return `${none}: none is given, and there are no counts that give one`;
}

const sayPosition = (position: Position, name: string): string =>
  position === 'similar' ? `similar to ${name}` : `${position.replace('-', ' ')} than ${name}`;

const how = (position: Position, confidence: string): string => {
  if (position === 'similar') return `the ${confidence} interval holds`;
  return `the ${confidence} interval lies ${position.endsWith('lower') ? 'below' : 'above'}`;
};
