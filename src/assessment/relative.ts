import { absent, isAbsent } from '../domain/absence';
import type { Indicator, SeriesBreak } from '../domain/indicator';
import { formatDate, type IsoDate } from '../domain/iso-date';
import { type CannotSay, cannotSay } from '../domain/judgement';
import { isIllustrative, type Observation } from '../domain/observation';
import { monthsOf, type Period, parsePeriod } from '../domain/period';
import type { Target } from '../domain/plan';
import { formatNumber } from './format-value';
import { divideBetween, dividesOf, sayDivide } from './last-comparable';
import { judgeLatest, latestBy } from './latest-against';
import { sayValue, sayWhen } from './say-value';
import { type Goal, unjudged, type Verdict } from './verdict';

interface Baseline {
  readonly value: number;
  readonly period: Period | null;
  /** null: the plan prints the value itself. */
  readonly observation: Observation | null;
}

/**
 * Judges a change on a baseline in per cent: the goal is baseline × (1 + change / 100), so a cut has a negative change.
 * A baseline that the plan names by its period alone is taken from the figures, and the sentence says so.
 */
export function judgeRelative(
  target: Target,
  change: Goal,
  indicator: Indicator,
  observations: readonly Observation[],
  asAt: IsoDate,
  breaks: readonly SeriesBreak[],
): Verdict {
  const baseline = findBaseline(target, indicator, observations, asAt);
  if ('kind' in baseline) return unjudged(baseline.because);
  const goal = { operator: change.operator, value: goalOn(baseline.value, change.value) };
  const due = target.due.date;
  const later = observations.filter((observation) => isLater(observation.period, baseline.period));
  const latest = latestBy(later, asAt, due);
  if (latest && baseline.observation && isIllustrative(latest) !== isIllustrative(baseline.observation)) {
    return unjudged('illustrative figures are not compared with real ones', { needed: goal.value });
  }
  if (!latest) return withoutLater(baseline, goal, asAt);
  const divide =
    latest &&
    baseline.period &&
    divideBetween(baseline.period, latest.period, dividesOf(breaks, observations));
  if (divide) return unjudged(sayDivide(divide), { needed: goal.value });
  return judgeLatest({
    observation: latest,
    goal,
    indicator,
    due,
    asAt,
    aside: `, ${sayChange(change.value)} the baseline of ${sayBaseline(baseline, indicator)}`,
  });
}

/** 10% on 200 is 220 and not 220.00000000000003, which 220 would miss. */
const goalOn = (baseline: number, change: number): number =>
  Number(((baseline * (100 + change)) / 100).toPrecision(12));

function findBaseline(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  asAt: IsoDate,
): Baseline | CannotSay {
  const { baselineValue, baselinePeriod } = target;
  const period = parsePeriod(baselinePeriod);
  if (baselineValue === 0) return cannotSay('the baseline is 0, and 0 cannot change by a percentage');
  if (baselineValue !== null) {
    const isUnsure = indicator.measure === 'count' && period === null;
    if (isUnsure) return cannotSay('the plan does not say which period its baseline counts');
    return { value: baselineValue, period, observation: null };
  }
  if (baselinePeriod === '') return cannotSay('the plan states no baseline');
  if (period === null) return cannotSay(`the baseline’s period, “${baselinePeriod}”, could not be read`);
  const observation = observations.find((one) => isSame(one.period, period) && one.period.end <= asAt);
  if (!observation) return cannotSay(`there is no figure for the baseline, ${period.label}`);
  if (isAbsent(observation.value)) {
    return cannotSay(`there is no figure for the baseline, ${period.label}: ${observation.value.why}`);
  }
  if (observation.value === 0) return cannotSay('the baseline is 0, and 0 cannot change by a percentage');
  return { value: observation.value, period, observation };
}

const isSame = (one: Period, other: Period): boolean => one.start === other.start && one.end === other.end;

function withoutLater({ period }: Baseline, goal: Goal, asAt: IsoDate): Verdict {
  const after = period ? ` after the baseline, ${period.label}, and` : '';
  const because = `no figure${after} up to ${formatDate(asAt)}`;
  return unjudged(because, { actual: absent('not-collected', because), needed: goal.value });
}

/** After the baseline, and as long as it: a quarter is not set against a year. */
const isLater = (period: Period, baseline: Period | null): boolean =>
  baseline === null || (period.start > baseline.end && monthsOf(period) === monthsOf(baseline));

const sayChange = (change: number): string =>
  change < 0 ? `${formatNumber(-change)}% below` : `${formatNumber(change)}% above`;

function sayBaseline({ value, period, observation }: Baseline, indicator: Indicator): string {
  const when = period ? ` ${sayWhen(period)}` : '';
  const origin = observation ? ', which is taken from the figures because the plan prints no number' : '';
  return `${sayValue(value, indicator)}${when}${origin}`;
}
