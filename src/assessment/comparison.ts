import { isAbsent } from '../domain/absence';
import type { Indicator } from '../domain/indicator';
import { type CannotSay, cannotSay, type Position } from '../domain/judgement';
import { isIllustrative, type Observation } from '../domain/observation';
import { judge } from './judge';
import type { Comparison } from './types';

interface ComparisonParts {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly benchmarkName: string;
  /** The benchmark's observations, derived. The one of the same period, sex and age is used. */
  readonly benchmarks: readonly Observation[];
}

/** The benchmark's observation of the same period, sex and age, whatever it holds; null if there is none. */
export const sameFor = (observation: Observation, benchmarks: readonly Observation[]): Observation | null =>
  benchmarks.find(
    ({ period, sex, age }) =>
      period.start === observation.period.start &&
      period.end === observation.period.end &&
      sex === observation.sex &&
      age === observation.age,
  ) ?? null;

/**
 * A place's 95% interval against the benchmark's value: wholly below it is lower, wholly above it is higher, and
 * similar otherwise, touching included.
 * Method: OHID, Fingertips, "confidence intervals overlapping reference value (95.0)".
 */
export function compare({
  observation,
  indicator,
  benchmarkName,
  benchmarks,
}: ComparisonParts): Comparison | CannotSay {
  const { value, interval, period } = observation;
  if (isAbsent(value)) return cannotSay(`there is no figure for ${period.label}: ${value.why}`);
  if (indicator.measure === 'count') return cannotSay('a count depends on the size of the place');
  if (indicator.measure === 'estimate')
    return cannotSay('an estimated number depends on the size of the place');
  if (benchmarks.some(({ locality }) => locality === observation.locality)) {
    return cannotSay(`${benchmarkName} is not compared with itself`);
  }
  const benchmark = sameFor(observation, benchmarks);
  if (!benchmark) return cannotSay(`${benchmarkName} has no figure for ${period.label}`);
  if (isAbsent(benchmark.value)) {
    return cannotSay(`${benchmarkName} has no figure for ${period.label}: ${benchmark.value.why}`);
  }
  if (isIllustrative(observation) !== isIllustrative(benchmark)) {
    return cannotSay('illustrative figures are not compared with real ones');
  }
  if (!interval) return cannotSay('the figure has no 95% interval');
  const position = positionOf(interval, benchmark.value);
  const test = `${sayPosition[position]} ${benchmarkName}’s value`;
  const judgement = judge(position, indicator.polarity);
  return { kind: 'comparison', benchmarkName, benchmark, position, judgement, test };
}

function positionOf({ lower, upper }: { lower: number; upper: number }, value: number): Position {
  if (upper < value) return 'lower';
  return lower > value ? 'higher' : 'similar';
}

const sayPosition: Readonly<Record<Position, string>> = {
  lower: 'the 95% interval lies below',
  similar: 'the 95% interval holds',
  higher: 'the 95% interval lies above',
};
