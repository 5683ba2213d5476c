import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { Target } from '../../domain/plan/plan';
import { monthsOf, type Period, parsePeriod } from '../../domain/time/period';
import { divideBetween, dividesOf, sayDivide } from '../place/last-comparable';
import { sayValue, sayWhen } from '../words/say-value';
import type { DatedValue } from './latest-against';
import { cannotJudge, type Reasoned } from './reason';
import type { MeasuredCase } from './target-case';

export interface Baseline {
  readonly value: number;
  readonly period: Period | null;
  /** null: the plan prints the value itself. */
  readonly observation: Observation | null;
}

export const hasBaseline = ({ baselineValue, baselinePeriod }: Target): boolean =>
  baselineValue !== null || baselinePeriod !== '';

/** What a change is measured from: the number that the plan prints, or the figure of the period that it names. */
export function findBaseline({ target, indicator, observations, asAt }: MeasuredCase): Baseline | Reasoned {
  const { baselineValue, baselinePeriod } = target;
  const period = parsePeriod(baselinePeriod);
  if (baselineValue !== null) {
    const isUnsure = indicator.measure === 'count' && period === null;
    if (isUnsure) return cannotJudge('no-baseline', 'the plan does not say which period its baseline counts');
    return { value: baselineValue, period, observation: null };
  }
  if (baselinePeriod === '') return cannotJudge('no-baseline', 'the plan states no baseline');
  if (period === null) {
    return cannotJudge('no-baseline', `the baseline’s period, “${baselinePeriod}”, could not be read`);
  }
  const observation = observations.find((one) => isSame(one.period, period) && one.period.end <= asAt);
  const absence = `there is no figure for the baseline, ${period.label}`;
  if (!observation) return cannotJudge('no-baseline', absence);
  const { value } = observation;
  if (!isAbsent(value)) return { value, period, observation };
  return cannotJudge(
    value.absent === 'suppressed' ? 'suppressed' : 'no-baseline',
    `${absence}: ${value.why}`,
  );
}

const isSame = (one: Period, other: Period): boolean => one.start === other.start && one.end === other.end;

/** The figures after the baseline that are of periods as long as its own: a quarter is not set against a year. */
export const laterThan = (
  { period }: Baseline,
  observations: readonly Observation[],
): readonly Observation[] =>
  observations.filter(
    (one) => period === null || (one.period.start > period.end && monthsOf(one.period) === monthsOf(period)),
  );

/** Why a figure cannot be held against the baseline; null: it can. A number that a plan prints is a real one. */
export function whyApart(
  { observation }: DatedValue,
  baseline: Baseline,
  { observations, breaks }: MeasuredCase,
): Reasoned | null {
  const isInvented = baseline.observation !== null && isIllustrative(baseline.observation);
  if (isIllustrative(observation) !== isInvented) {
    return cannotJudge('illustrative', 'illustrative figures are not compared with real ones');
  }
  const { period } = baseline;
  const divide = period && divideBetween(period, observation.period, dividesOf(breaks, observations));
  return divide ? cannotJudge('broken-series', sayDivide(divide)) : null;
}

/** `200 adults in 2015/16, which is taken from the figures because the plan prints no number` */
export function sayBaseline({ value, period, observation }: Baseline, indicator: Indicator): string {
  const when = period ? ` ${sayWhen(period)}` : '';
  const origin = observation ? ', which is taken from the figures because the plan prints no number' : '';
  return `${sayValue(value, indicator)}${when}${origin}`;
}
