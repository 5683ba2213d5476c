import { isIllustrative } from '../../../domain/figures/observation';
import type { Operator } from '../../../domain/plan/plan';
import { validityOf } from '../../place/validity';
import { formatValue } from '../../words/format-value';
import { judgeLatest, latestBy } from '../latest-against';
import { endOf, insideWindow, type MeasuredCase } from '../target-case';
import { unjudged, type Verdict } from '../verdict';
import { figureOfPeers, whyNoPeers } from './peers';

/** Judges "above the regional average": the latest figure and its interval against the comparator's of the same period. */
export function judgeAgainstPeers(one: MeasuredCase, operator: Operator): Verdict {
  const { target, indicator, peers, asAt } = one;
  if (!peers) {
    const { reason, because } = whyNoPeers(target);
    return unjudged(reason, because);
  }
  const incomparable = validityOf(indicator).comparison;
  if (incomparable) {
    return unjudged(indicator.measure === 'estimate' ? 'modelled' : 'wrong-measure', incomparable.because);
  }
  const due = endOf(target);
  const observations = insideWindow(one);
  const latest = latestBy(observations, asAt, due);
  const value = latest ? figureOfPeers(latest.observation, peers, indicator) : 0;
  if (latest && typeof value !== 'number') {
    return unjudged(value.reason, value.because, {
      actual: latest.value,
      isIllustrative: isIllustrative(latest.observation),
    });
  }
  const goal = { operator, value: value as number };
  const label = latest?.observation.period.label ?? '';
  return judgeLatest({
    observations,
    goal,
    indicator,
    due,
    asAt,
    aside: `, ${formatValue(goal.value, indicator)} being the figure of ${peers.name} for ${label}`,
    certainty: 'interval',
  });
}
