import { absent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { Operator } from '../../domain/plan/plan';
import { startWithCapital } from '../../domain/words/number-words';
import { testDifference } from '../place/change';
import { computedInterval } from '../place/derive';
import { type Baseline, findBaseline, laterThan, sayBaseline, whyApart } from './baseline';
import { whyNoFigure, whyNotHeld } from './figure-nature';
import { type DatedValue, latestBy, sayFigure, whyTooOld } from './latest-against';
import { endOf, type MeasuredCase } from './target-case';
import { asksForMore, judged, unjudged, type Verdict } from './verdict';

/**
 * Judges "more" or "fewer" than a baseline by the interval of the difference (`statistics/difference-interval.ts`): a
 * change that may be chance is too close to call.
 */
export function judgeDirection(one: MeasuredCase, operator: Operator): Verdict {
  const { observations, asAt, target } = one;
  const baseline = findBaseline(one);
  if ('kind' in baseline) return unjudged(baseline.reason, baseline.because);
  const due = endOf(target);
  const later = laterThan(baseline, observations);
  const latest = latestBy(later, asAt, due);
  if (!latest) {
    const { reason, because } = whyNoFigure(later, asAt);
    return unjudged(reason, `${because}, after the baseline`, { needed: baseline.value });
  }
  const known = {
    actual: latest.value,
    needed: baseline.value,
    isIllustrative: isIllustrative(latest.observation),
  };
  const apart = whyNotHeldBoth(latest, baseline, one) ?? whyTooOld(latest, due, asAt);
  if (apart) return unjudged(apart.reason, apart.because, known);
  return judgeMove({ latest, baseline }, one, operator, known);
}

const whyNotHeldBoth = (latest: DatedValue, baseline: Baseline, one: MeasuredCase) =>
  whyApart(latest, baseline, one) ??
  whyNotHeld([latest.observation, ...(baseline.observation ? [baseline.observation] : [])], one.indicator);

function judgeMove(
  { latest, baseline }: { readonly latest: DatedValue; readonly baseline: Baseline },
  { indicator, target, asAt }: MeasuredCase,
  operator: Operator,
  known: Parameters<typeof judged>[2],
): Verdict {
  const { isSignificant, test } = testDifference(
    ready(baseline.observation ?? printed(baseline, latest), indicator),
    ready(latest.observation, indicator),
    indicator,
  );
  const because = `${sayFigure(latest, indicator)}, against the baseline of ${sayBaseline(baseline, indicator)}`;
  if (isSignificant === null) return unjudged('not-tested', `${because}; ${test}`, known);
  const sentences = `${because}. ${startWithCapital(test)}.`;
  if (!isSignificant) return judged('too-close-to-call', sentences, known);
  const isWanted = latest.value > baseline.value === asksForMore({ operator, value: baseline.value });
  const due = endOf(target);
  const isOver = due !== null && (asAt > due || latest.observation.period.end >= due);
  if (isWanted) return judged(due === null || isOver ? 'met' : 'on-course', sentences, known);
  return judged(isOver ? 'missed' : 'behind', sentences, known);
}

/** A number that a plan prints has no interval of its own, unless it is a count and so has the interval of a count. */
const printed = ({ value, period }: Baseline, { observation }: DatedValue): Observation => ({
  ...observation,
  period: period ?? observation.period,
  value,
  numerator: absent('not-collected'),
  denominator: absent('not-collected'),
  interval: null,
  status: [],
});

/** With the interval of its own counts; a demonstration is tested as real figures would be, and said to be one beside it. */
const ready = (observation: Observation, indicator: Indicator): Observation => ({
  ...observation,
  interval: observation.interval ?? computedInterval(observation, indicator, 0.95),
  status: observation.status.filter((status) => status !== 'illustrative'),
});
