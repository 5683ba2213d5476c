import { isIllustrative, type Observation } from '../domain/observation';
import type { Operator } from '../domain/plan';
import { type Baseline, findBaseline, laterThan, sayBaseline, whyApart } from './baseline';
import { testDifference } from './change';
import { whyNoFigure, whyNotHeld } from './figure-nature';
import { type Figure, latestBy, sayFigure, whyTooOld } from './latest-against';
import { startWithCapital } from './number-words';
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
  return judgeMove(latest, baseline, one, operator, known);
}

const whyNotHeldBoth = (latest: Figure, baseline: Baseline, one: MeasuredCase) =>
  whyApart(latest, baseline, one) ??
  whyNotHeld([latest.observation, ...(baseline.observation ? [baseline.observation] : [])], one.indicator);

function judgeMove(
  latest: Figure,
  baseline: Baseline,
  { indicator, target, asAt }: MeasuredCase,
  operator: Operator,
  known: Parameters<typeof judged>[2],
): Verdict {
  const { isSignificant, test } = testDifference(
    plain(baseline.observation ?? printed(baseline, latest)),
    plain(latest.observation),
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
const printed = ({ value, period }: Baseline, { observation }: Figure): Observation => ({
  ...observation,
  period: period ?? observation.period,
  value,
  interval: null,
  status: [],
});

/** A demonstration is tested as real figures would be; that it is one is said beside it. */
const plain = (observation: Observation): Observation => ({
  ...observation,
  status: observation.status.filter((status) => status !== 'illustrative'),
});
