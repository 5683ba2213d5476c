import { judgeLatest } from '../latest-against';
import { endOf, insideWindow, type MeasuredCase } from '../target-case';
import { type Threshold, unjudged, type Verdict } from '../verdict';

/** Judges "all of them". Everyone was counted and nobody sampled, so there is no interval: only all is all. */
export function judgeCoverage(one: MeasuredCase, goal: Threshold): Verdict {
  if (one.indicator.measure !== 'proportion') {
    return unjudged(
      'wrong-measure',
      'it asks for all of them, and the indicator does not say how many there are',
    );
  }
  return judgeLatest({
    observations: insideWindow(one),
    goal,
    indicator: one.indicator,
    due: endOf(one.target),
    asAt: one.asAt,
    aside: '',
    certainty: 'certain',
  });
}
