import type { XmrLimits } from './xmr-limits';

export type XmrRule = 'outside' | 'trend' | 'two-of-three' | 'shift';

export interface XmrSignal {
  readonly rule: XmrRule;
  /** Of the mean; for a trend above means rising. */
  readonly side: 'above' | 'below';
}

const runLength = 7;

/**
 * What each point signals, by the first rule that holds: outside a limit; one of seven or more points that rise or fall
 * strictly; one of three in a row on one side of the mean of which two lie beyond the near limit (points outside the limits
 * are not near); one of seven or more on one side of the mean (a point on it ends the run).
 * Source: NHS England, Making data count; the order and the marking of whole runs as in NHSRplotthedots.
 */
export function xmrSignals(values: readonly number[], limits: XmrLimits): readonly (XmrSignal | null)[] {
  const sides = values.map((value) => Math.sign(value - limits.mean));
  const isOutside = values.map((value) => value > limits.upper || value < limits.lower);
  const trends = trendMembers(values);
  const nears = nearMembers(
    values.map((value, index) => !isOutside[index] && (value > limits.upperNear || value < limits.lowerNear)),
    sides,
  );
  const shifts = shiftMembers(sides);
  return values.map((_, index) => {
    const side = sideOf(sides[index]);
    if (isOutside[index]) return { rule: 'outside', side };
    if (trends[index] !== 0) return { rule: 'trend', side: sideOf(trends[index]) };
    if (nears[index]) return { rule: 'two-of-three', side };
    return shifts[index] ? { rule: 'shift', side } : null;
  });
}

const sideOf = (sign: number | undefined): 'above' | 'below' => ((sign ?? 0) > 0 ? 'above' : 'below');

/** 1 for members of seven or more points that rise, −1 for those that fall. */
export function trendMembers(values: readonly number[]): readonly number[] {
  const members = values.map(() => 0);
  let [start, way] = [0, 0];
  for (let index = 1; index < values.length; index += 1) {
    const step = Math.sign((values[index] as number) - (values[index - 1] as number));
    if (step !== way || step === 0) {
      start = index - 1;
      way = step;
    }
    if (step !== 0 && index - start + 1 >= runLength) members.fill(step, start, index + 1);
  }
  return members;
}

/** Members of seven or more points on one side of the mean. */
export function shiftMembers(sides: readonly number[]): readonly boolean[] {
  const members = sides.map(() => false);
  let start = 0;
  for (let index = 0; index < sides.length; index += 1) {
    if (index > 0 && sides[index] !== sides[index - 1]) start = index;
    if (sides[index] !== 0 && index - start + 1 >= runLength) members.fill(true, start, index + 1);
  }
  return members;
}

/** Members of three in a row on one side of the mean of which at least two are near a limit. */
export function nearMembers(isNear: readonly boolean[], sides: readonly number[]): readonly boolean[] {
  const members = isNear.map(() => false);
  for (let end = 2; end < isNear.length; end += 1) {
    const window = [end - 2, end - 1, end];
    const isOneSide = sides[end] !== 0 && window.every((index) => sides[index] === sides[end]);
    if (isOneSide && window.filter((index) => isNear[index]).length >= 2)
      members.fill(true, end - 2, end + 1);
  }
  return members;
}
