import { absent, isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { monthsOf, type Period } from '../../domain/time/period';
import { pool } from '../../statistics/intervals/pooled';
import { derive } from './derive';
import { newestRun, unevenness, validityOf } from './validity';

const years = 3;

/**
 * The latest three yearly figures as one: events over three years against the people of three years, for places where one
 * year holds too few. Absent parts, breaks and figures without their counts make it impossible, and it is said which.
 * `observations` are derived, earliest first.
 */
export function poolYears(
  observations: readonly Observation[],
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): Observation | CannotSay {
  const invalid = validityOf(indicator).sum;
  if (invalid) return invalid;
  if (indicator.measure === 'count') return cannotSay('a count can be read year by year');
  if (indicator.window !== 'independent')
    return cannotSay('the periods already hold several years, and overlap');
  const run = newestRun(observations, years);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < years || run.some(({ period }) => monthsOf(period) !== 12)) {
    return cannotSay('there are not three yearly figures without a gap');
  }
  const uneven = unevenness(run, breaks);
  if (uneven) return uneven;
  const read = (part: 'numerator' | 'denominator') =>
    run.map((one) => (isAbsent(one[part]) ? null : (one[part] as number)));
  const pooled = pool(read('numerator'), read('denominator'));
  if (!pooled) return cannotSay('not every year has its count and its denominator');
  const period: Period = {
    kind: last.period.kind === 'financial-year' ? 'financial-pool' : 'calendar-pool',
    label: `${first.period.label} to ${last.period.label}`,
    start: first.period.start,
    end: last.period.end,
  };
  return derive(
    {
      ...last,
      period,
      value: absent('not-collected'),
      numerator: pooled.count,
      denominator: pooled.denominator,
      interval: null,
      strictInterval: null,
      note: '',
    },
    indicator,
  );
}
