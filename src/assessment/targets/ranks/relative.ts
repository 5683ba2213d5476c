import { absent } from '../../../domain/figures/absence';
import { formatDate, type IsoDate } from '../../../domain/time/iso-date';
import { formatNumber } from '../../words/format-value';
import { type Baseline, findBaseline, laterThan, sayBaseline, whyApart } from '../baseline';
import { whyNotHeld } from '../figure-nature';
import { judgeLatest, latestBy } from '../latest-against';
import type { MeasuredCase } from '../target-case';
import { endOf } from '../target-case';
import { type Threshold, unjudged, type Verdict } from '../verdict';

/**
 * Judges a change on a baseline in per cent: the goal is baseline × (1 + change / 100), so a cut has a negative change.
 * A baseline that the plan names by its period alone is taken from the figures, and the sentence says so.
 */
export function judgeRelative(one: MeasuredCase, change: Threshold): Verdict {
  const { target, indicator, observations, asAt } = one;
  const baseline = findBaseline(one);
  if ('kind' in baseline) return unjudged(baseline.reason, baseline.because);
  if (baseline.value === 0) {
    return unjudged('no-baseline', 'the baseline is 0, and 0 cannot change by a percentage');
  }
  const modelled = baseline.observation && whyNotHeld([baseline.observation], indicator);
  if (modelled) return unjudged(modelled.reason, modelled.because);
  const goal = { operator: change.operator, value: goalOn(baseline.value, change.value) };
  const later = laterThan(baseline, observations);
  const due = endOf(target);
  const latest = latestBy(later, asAt, due);
  const apart = latest && whyApart(latest, baseline, one);
  if (apart) return unjudged(apart.reason, apart.because, { needed: goal.value });
  const isWithheld = later.some(({ period }) => period.end <= asAt && (due === null || period.start <= due));
  if (!latest && !isWithheld) return withoutLater(baseline, goal, asAt);
  return judgeLatest({
    observations: later,
    goal,
    indicator,
    due,
    asAt,
    aside: `, ${sayChange(change.value)} the baseline of ${sayBaseline(baseline, indicator)}`,
    certainty: 'interval',
  });
}

/** 10% on 200 is 220 and not 220.00000000000003, which 220 would miss. */
const goalOn = (baseline: number, change: number): number =>
  Number(((baseline * (100 + change)) / 100).toPrecision(12));

function withoutLater({ period }: Baseline, goal: Threshold, asAt: IsoDate): Verdict {
  const after = period ? ` after the baseline, ${period.label}, and` : '';
  const because = `no figure${after} up to ${formatDate(asAt)}`;
  return unjudged('no-figure', because, { actual: absent('not-collected', because), needed: goal.value });
}

const sayChange = (change: number): string =>
  change < 0 ? `${formatNumber(-change)}% below` : `${formatNumber(change)}% above`;
