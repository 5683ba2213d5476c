import { judgeLatest } from './latest-against';
import { endOf, insideWindow, type MeasuredCase } from './target-case';
import type { Threshold, Verdict } from './verdict';

/** Judges a level to reach or keep: the latest value, inside the target's window if it has one, against the level. */
export const judgeThreshold = (one: MeasuredCase, goal: Threshold): Verdict =>
  judgeLatest({
    observations: insideWindow(one),
    goal,
    indicator: one.indicator,
    due: endOf(one.target),
    asAt: one.asAt,
    aside: '',
    certainty: 'interval',
  });
