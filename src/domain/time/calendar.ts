import type { Frequency, Window } from '../indicator';
import { laterPeriod, monthsOf, type Period } from './period';

/** A period of an indicator and how many places have a row for it. */
export interface PeriodInUse {
  readonly period: Period;
  readonly places: number;
}

export interface Rhythm {
  /** null: nobody has stated it. */
  readonly frequency: Frequency | null;
  readonly window: Window;
}

const statedSteps: Readonly<Record<Frequency, number | null>> = {
  monthly: 1,
  quarterly: 3,
  annual: 12,
  irregular: null,
};

/** Months since the beginning of year 0. */
const monthOf = ({ start }: Period): number => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;

/**
 * Periods that belong to one run: of one length and, unless each begins soon after the one before (rolling windows), that
 * begin at the same point of their own length: calendar years apart from financial ones.
 */
export function runOf(period: Period, window: Window): string {
  const length = monthsOf(period);
  return window === 'rolling' ? `${length}` : `${length} ${monthOf(period) % Math.min(length, 12)}`;
}

/** The step that occurs most often; of several, the shortest. */
function commonest(steps: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [first] = [...counts].toSorted(([one, times], [other, more]) => more - times || one - other);
  return first?.[0] ?? null;
}

/**
 * Months from one period of a run to the next. What the indicator states holds, unless its periods are longer than that, or two
 * or more steps were taken and none of them is of the stated size: then the publisher keeps a rhythm of its own (a survey
 * every other year that calls itself annual), and the commonest step is taken.
 */
function stepOf(
  run: readonly Period[],
  steps: readonly number[],
  { frequency, window }: Rhythm,
): number | null {
  const stated = frequency && statedSteps[frequency];
  if (!stated) return commonest(steps);
  const length = run[0] ? monthsOf(run[0]) : 1;
  // Figures that add up through the year: each length comes once a year.
  const expected =
    window === 'year-to-date' ? 12 : window === 'independent' ? Math.max(stated, length) : stated;
  return steps.length < 2 || steps.includes(expected) ? expected : commonest(steps);
}

/** The periods that nobody has a row for between two that somebody has. */
function missingBetween(before: Period, step: number, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, at) => laterPeriod(before, step * (at + 1))).filter(
    (period) => period !== null,
  );
}

/** One run's periods in order, with those that are missing for every place. */
function wholeRun(run: readonly Period[], rhythm: Rhythm): readonly Period[] {
  const steps = run.slice(1).map((period, at) => monthOf(period) - monthOf(run[at] ?? period));
  const step = stepOf(run, steps, rhythm);
  if (step === null || rhythm.frequency === 'irregular') return run;
  const isStrict = step < 12 && step === (rhythm.frequency && statedSteps[rhythm.frequency]);
  return run.flatMap((period, at) => {
    const gap = steps[at] ?? step;
    const count = gap / step - 1;
    const [before, after] = [steps[at - 1] ?? step, steps[at + 1] ?? step];
    const isHole =
      Number.isInteger(count) && count <= run.length && (isStrict || (before === step && after === step));
    return isHole ? [period, ...missingBetween(period, step, count)] : [period];
  });
}

/**
 * The periods in which an indicator is due, told from the rows of all places together. Every period that some place has a
 * row for is one, and so is a period missing for everybody inside a run that keeps its step:
 *
 * - monthly and quarterly series: every month or quarter between the first and the last;
 * - yearly series, and those whose frequency nobody states: only where the run keeps its step on both sides of the hole, so
 *   that years before a survey became yearly, or a publication that grows rare, are no gaps;
 * - irregular series: none. A period counts there if half as many places have it as the fullest one;
 * - never more missing periods in one hole than there are periods at all: a mistyped year is no century of gaps.
 */
export function duePeriods(inUse: readonly PeriodInUse[], rhythm: Rhythm): readonly Period[] {
  const most = Math.max(0, ...inUse.map(({ places }) => places));
  const isDue = ({ places }: PeriodInUse) => rhythm.frequency !== 'irregular' || places * 2 >= most;
  const runs = new Map<string, Period[]>();
  for (const { period } of inUse.filter(isDue)) {
    const key = runOf(period, rhythm.window);
    const run = runs.get(key);
    if (run) run.push(period);
    else runs.set(key, [period]);
  }
  return [...runs.values()].flatMap((run) =>
    wholeRun(
      run.toSorted((one, other) => one.start.localeCompare(other.start)),
      rhythm,
    ),
  );
}

/** Those of `due` that a place lacks between the first and the last period of each run of its own. */
export function missingPeriods(
  own: readonly Period[],
  due: readonly Period[],
  window: Window,
): readonly Period[] {
  const has = new Set(own.map(({ start, end }) => `${start}/${end}`));
  const spans = new Map<string, { first: string; last: string }>();
  for (const period of own) {
    const key = runOf(period, window);
    const span = spans.get(key);
    spans.set(key, {
      first: span && span.first < period.start ? span.first : period.start,
      last: span && span.last > period.start ? span.last : period.start,
    });
  }
  return due.filter((period) => {
    const span = spans.get(runOf(period, window));
    return (
      span !== undefined &&
      span.first < period.start &&
      period.start < span.last &&
      !has.has(`${period.start}/${period.end}`)
    );
  });
}
