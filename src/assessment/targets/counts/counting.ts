import { absent } from '../../../domain/figures/absence';
import { isIllustrative } from '../../../domain/figures/observation';
import { formatDate, type IsoDate } from '../../../domain/time/iso-date';
import { listWords } from '../../../domain/words/number-words';
import { formatNumber } from '../../words/format-value';
import { sayWithheld, whyNoFigure, whyNotHeld } from '../figure-nature';
import { type CountingWindow, type Tally, tally } from '../tally';
import type { MeasuredCase } from '../target-case';
import { unjudged, type Verdict } from '../verdict';

/**
 * What was counted in a window by the day, or why nothing can be. Only whole periods inside the window that have ended by
 * the day are counted.
 */
export function countIn(
  { indicator, observations, asAt }: MeasuredCase,
  window: CountingWindow,
  needed: number | null,
): Tally | Verdict {
  if (indicator.measure === 'estimate') {
    return unjudged('modelled', whyNotHeld([], indicator)?.because ?? '', { needed });
  }
  if (indicator.measure !== 'count') {
    return unjudged('wrong-measure', 'a total needs counts, and the indicator is not a count');
  }
  if (indicator.window === 'rolling' || indicator.window === 'pooled') {
    return unjudged(
      'overlapping',
      'rolling windows cannot be added up: their months would be counted more than once',
    );
  }
  const counted = tally(observations, window, asAt, indicator.window);
  if (counted === null) return withoutFigure(observations, window, asAt, needed);
  if (counted === 'overlapping') {
    return unjudged('overlapping', 'the periods overlap, so their figures cannot be added up');
  }
  const obstacle = whyNotHeld(counted.used, indicator);
  return obstacle ? unjudged(obstacle.reason, obstacle.because, { needed }) : counted;
}

function withoutFigure(
  observations: MeasuredCase['observations'],
  { start, end }: CountingWindow,
  asAt: IsoDate,
  needed: number | null,
): Verdict {
  const inside = observations.filter(
    ({ period }) => (start === null || period.start >= start) && (end === null || period.end <= end),
  );
  const { reason, because } = whyNoFigure(inside, asAt);
  const kind = reason === 'suppressed' ? 'suppressed' : 'not-collected';
  return unjudged(reason, because, { actual: absent(kind, because), needed });
}

/** A known sum that is a minimum, not what was reached. */
const atLeast = ({ sum, used }: Tally, needed: number | null) => ({
  actual: absent('not-collected', `at least ${formatNumber(sum)}`),
  needed,
  isIllustrative: used.some(isIllustrative),
});

export const withGaps = (counted: Tally, needed: number | null): Verdict =>
  unjudged(
    counted.isWithheld ? 'suppressed' : 'missing-periods',
    `no figure for ${listWords(counted.missing)}, so the ${formatNumber(counted.sum)} counted is a minimum`,
    atLeast(counted, needed),
  );

export const stoppedShort = (counted: Tally, end: IsoDate, needed: number | null): Verdict =>
  unjudged(
    counted.withheldAfter ? 'suppressed' : 'stops-short',
    `the figures stop at ${formatDate(counted.to)}, before the count ended on ${formatDate(end)}${counted.withheldAfter ? `: ${sayWithheld(counted.withheldAfter)}` : ''}`,
    atLeast(counted, needed),
  );

/** A sentence with a space before it; empty where nothing after the last figure is suppressed. */
export const sayWithheldAfter = ({ withheldAfter }: Tally): string =>
  withheldAfter ? ` There is ${sayWithheld(withheldAfter)}.` : '';

export const sayCountedDates = ({ from, to }: Tally): string =>
  `counted from ${formatDate(from)} to ${formatDate(to)}`;
