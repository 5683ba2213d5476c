import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { StandingWord } from '../../domain/judgement';
import type { PerUnit } from '../../domain/plan/plan';
import { type IsoDate, isoDate } from '../../domain/time/iso-date';
import { countIn, sayWithheldAfter, stoppedShort, withGaps } from './counts/counting';
import { runRateOf, sayRunRate } from './counts/run-rate';
import { latestBy } from './latest-against';
import { judgePace } from './pace';
import { sayRate, saySingles, unitsBetween } from './rate-words';
import type { CountingWindow, Tally } from './tally';
import { endOf, type MeasuredCase } from './target-case';
import { isReached, judged, settledBy, type Threshold, unjudged, type Verdict } from './verdict';

/**
 * Judges a number in every week, month, quarter or year: what was counted against that number times the time counted.
 * Until its end the interval of the count decides, as for a total; at its end the count itself does. Where the plan gives no
 * start, the twelve months to the last figure are counted.
 */
export function judgeRate(one: MeasuredCase, goal: Threshold): Verdict {
  const { per } = one.target;
  if (per === null) {
    return unjudged('no-unit', 'the plan does not say in what time so many are wanted');
  }
  if (one.indicator.window === 'year-to-date') {
    return unjudged(
      'overlapping',
      'the figures add up through the year, so no single period can be told from the next',
    );
  }
  const window = { start: one.target.windowStart, end: endOf(one.target) };
  const counted = countIn({ ...one, observations: ofLastYear(one, window) }, window, null);
  return 'word' in counted ? counted : judgeCounted(counted, one, { goal, per, window });
}

interface RateCase {
  readonly goal: Threshold;
  readonly per: PerUnit;
  readonly window: CountingWindow;
}

/** All figures where the start is known; else those of the twelve months that end with the last one. */
function ofLastYear({ observations, asAt }: MeasuredCase, { start, end }: CountingWindow) {
  if (start !== null) return observations;
  const inTime = observations.filter(({ period }) => end === null || period.end <= end);
  const last = latestBy(inTime, asAt, end);
  if (!last) return observations;
  const first = yearTo(last.observation);
  return observations.filter(({ period }) => period.start >= first);
}

/** The first day of the twelve months that a period ends; every period ends with a month. */
function yearTo({ period }: Observation): IsoDate {
  const [year = 0, month = 0] = period.end.split('-').map(Number);
  return month === 12 ? isoDate(year, 1, 1) : isoDate(year - 1, month + 1, 1);
}

function judgeCounted(counted: Tally, one: MeasuredCase, { goal, per, window }: RateCase): Verdict {
  const { indicator, asAt } = one;
  const { start, end } = window;
  const { sum, to, used } = counted;
  const units = unitsBetween(start ?? counted.from, to, per);
  const sofar = timesUnits(goal, units);
  const whole = start !== null && end !== null ? timesUnits(goal, unitsBetween(start, end, per)) : null;
  const known = {
    actual: sum,
    expected: sofar.value,
    needed: whole?.value ?? null,
    isIllustrative: used.some(isIllustrative),
  };
  const lead = `${sayRate(counted, { units, per }, goal, indicator)}${saySingles(used, per, goal)}`;
  const unstated =
    start === null ? ' The start is not stated; the twelve months to the last figure count.' : '';
  const certain = (word: StandingWord): Verdict => judged(word, `${lead}.${unstated}`, known);

  const settled = whole && settledBy(whole, sum);
  if (settled) return certain(settled);
  if (counted.missing.length > 0) return withGaps(counted, known.needed);
  if (end !== null && to >= end) return certain(isReached(sofar, sum) ? 'met' : 'missed');
  if (end !== null && asAt > end) return stoppedShort(counted, end, known.needed);
  const isWholeUnit = units >= 1;
  if (end === null && isWholeUnit && isReached(sofar, sum)) return certain('met');
  const pace = judgePace(sum, sofar, sofar.value, 'that rate');
  const runRate = whole && end ? runRateOf({ sum, start, to }, whole, end) : null;
  const left = runRate && whole ? ` ${sayRunRate(runRate, whole, indicator.unit, asAt)}.` : '';
  return judged(pace.word, `${lead}; ${pace.because}.${left}${unstated}${sayWithheldAfter(counted)}`, {
    ...known,
    interval: pace.interval,
    runRate,
  });
}

/** 15 a month over 11 months is 165 and not 165.00000000000003, which 165 would miss. */
const timesUnits = ({ operator, value }: Threshold, units: number): Threshold => ({
  operator,
  value: Number((value * units).toPrecision(12)),
});
