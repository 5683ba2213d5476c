import { closenessOf, sideOf } from '../closeness';
import type { XmrLimits } from './xmr-limits';

/** The strongest first. */
const rules = ['outside', 'trend', 'two-of-three', 'shift'] as const;
export type XmrRule = (typeof rules)[number];

/** A run of points that a rule saw, from one index to another. */
export interface XmrRun {
  readonly rule: XmrRule;
  /** Of the mean; for a trend above means rising. */
  readonly side: 'above' | 'below';
  readonly from: number;
  readonly to: number;
}

const runLength = 7;

/**
 * Every run that a rule sees: points outside a limit; seven or more points that rise or fall strictly; three in a row on
 * one side of the mean of which two lie beyond the near limit (points outside the limits are not near), overlapping ones
 * together; seven or more on one side of the mean (a point on it ends the run). Points that differ from a line, or from
 * each other, only in how numbers are kept lie on it.
 * Source: NHS England, Making data count; the order and the marking of whole runs as in NHSRplotthedots.
 */
export function xmrRuns(values: readonly number[], limits: XmrLimits): readonly XmrRun[] {
  const closeness = closenessOf([...values, limits.mean]);
  const sides = values.map((value) => sideOf(value, limits.mean, closeness));
  const beyond = (lower: number, upper: number) =>
    values.map((value) => {
      if (sideOf(value, upper, closeness) > 0) return 1;
      return sideOf(value, lower, closeness) < 0 ? -1 : 0;
    });
  const outside = beyond(limits.lower, limits.upper);
  const isNear = beyond(limits.lowerNear, limits.upperNear).map((way, at) => way !== 0 && outside[at] === 0);
  const found: Readonly<Record<XmrRule, readonly Stretch[]>> = {
    outside: stretches(outside),
    trend: trends(values, closeness),
    'two-of-three': nearRuns(isNear, sides),
    shift: shifts(sides),
  };
  return rules.flatMap((rule) =>
    found[rule].map(({ sign, from, to }): XmrRun => ({ rule, side: sign > 0 ? 'above' : 'below', from, to })),
  );
}

/** What each point signals: the run of the first rule that sees it, and of two of one rule the later. */
export function xmrSignals(values: readonly number[], limits: XmrLimits): readonly (XmrRun | null)[] {
  const signals: (XmrRun | null)[] = values.map(() => null);
  const runs = xmrRuns(values, limits);
  for (const rule of rules.toReversed()) {
    for (const run of runs) if (run.rule === rule) signals.fill(run, run.from, run.to + 1);
  }
  return signals;
}

/** Neighbours of one sign, 1 or −1, as far as they go. */
export interface Stretch {
  readonly sign: number;
  readonly from: number;
  readonly to: number;
}

function stretches(signs: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  signs.forEach((sign, index) => {
    if (index > 0 && sign !== signs[index - 1]) from = index;
    if (sign !== 0 && sign !== signs[index + 1]) found.push({ sign, from, to: index });
  });
  return found;
}

/** Seven or more points that rise or fall. */
export const trends = (values: readonly number[], closeness: number): readonly Stretch[] =>
  stretches(values.slice(1).map((value, index) => sideOf(value, values[index] as number, closeness)))
    .map(({ sign, from, to }) => ({ sign, from, to: to + 1 }))
    .filter(isLong);

/** Seven or more points on one side of the mean. */
export const shifts = (sides: readonly number[]): readonly Stretch[] => stretches(sides).filter(isLong);

const isLong = ({ from, to }: Stretch): boolean => to - from + 1 >= runLength;

/** Three in a row on one side of the mean of which at least two are near a limit. */
export function nearRuns(isNear: readonly boolean[], sides: readonly number[]): readonly Stretch[] {
  const signs = isNear.map(() => 0);
  for (let end = 2; end < isNear.length; end += 1) {
    const window = [end - 2, end - 1, end];
    const side = sides[end] as number;
    const isOneSide = window.every((index) => sides[index] === side);
    if (isOneSide && window.filter((index) => isNear[index]).length >= 2) signs.fill(side, end - 2, end + 1);
  }
  return stretches(signs);
}
