import { judgeLatest } from '../latest-against';
import { endOf, insideWindow, type MeasuredCase } from '../target-case';
import type { Threshold, Verdict } from '../verdict';

/** Judges what is to be in place: the latest level by its date. It was counted and not sampled, so it has no interval. */
export const judgeStock = (one: MeasuredCase, goal: Threshold): Verdict =>
  judgeLatest({
    observations: insideWindow(one),
    goal,
    indicator: one.indicator,
    due: endOf(one.target),
    asAt: one.asAt,
    aside: '',
    certainty: 'certain',
  });
