import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { Window } from '../../domain/indicator';
import { daysBetween, type IsoDate } from '../../domain/time/iso-date';
import { periodsOverlap } from '../../domain/time/period';
import { isSuppressed } from './figure-nature';

/** The dates over which a total is counted; null where the plan states none. */
export interface CountingWindow {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** What was counted, over which dates, and what is missing in between, in words. */
export interface Tally {
  readonly sum: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly firstLabel: string;
  readonly missing: readonly string[];
  /** Whether one of the missing is suppressed. */
  readonly isWithheld: boolean;
  /** The newest suppressed figure after the last one counted; null where there is none. */
  readonly withheldAfter: Observation | null;
  readonly used: readonly Observation[];
}

const isInside = ({ period }: Observation, { start, end }: CountingWindow, asAt: IsoDate): boolean =>
  period.end <= asAt && (start === null || period.start >= start) && (end === null || period.end <= end);

/**
 * Adds up the figures whose period lies wholly inside the window and has ended by `asAt`; of year-to-date figures it
 * takes the last. null when there is none; 'overlapping' when two of them share a day, so that a sum would count twice.
 * Absent periods after the last figure are not missing: they have not been counted yet.
 */
export function tally(
  observations: readonly Observation[],
  window: CountingWindow,
  asAt: IsoDate,
  kind: Window,
): Tally | 'overlapping' | null {
  const inside = observations.filter((observation) => isInside(observation, window, asAt));
  const figures = inside.filter(({ value }) => !isAbsent(value));
  const used = kind === 'year-to-date' ? figures.slice(-1) : figures;
  const first = used[0];
  const last = used.at(-1);
  if (!first || !last) return null;
  if (
    used.some(
      (one, index) => index > 0 && periodsOverlap(one.period, (used[index - 1] as Observation).period),
    )
  ) {
    return 'overlapping';
  }
  return {
    sum: used.reduce((sum, { value }) => sum + (isAbsent(value) ? 0 : value), 0),
    from: first.period.start,
    to: last.period.end,
    firstLabel: first.period.label,
    missing: gapsIn(used, inside, window.start),
    isWithheld: inside.some((one) => isSuppressed(one) && one.period.end < last.period.start),
    withheldAfter: inside.findLast((one) => isSuppressed(one) && one.period.start > last.period.end) ?? null,
    used,
  };
}

/**
 * The most that can have been counted by the window's end: with the whole of the period that follows the last one counted
 * and runs past the end. null where there is no such figure.
 */
export function mostBy(
  { sum, to }: Tally,
  observations: readonly Observation[],
  end: IsoDate,
  asAt: IsoDate,
): { readonly most: number; readonly past: Observation } | null {
  const past = observations.find(
    ({ period }) => daysBetween(to, period.start) === 1 && end < period.end && period.end <= asAt,
  );
  return past && !isAbsent(past.value) ? { most: sum + past.value, past } : null;
}

/** Times without a figure before the last one: named by their own rows where there are rows, else by their neighbours. */
function gapsIn(
  used: readonly Observation[],
  inside: readonly Observation[],
  start: IsoDate | null,
): readonly string[] {
  return used.flatMap((observation, index) => {
    const before = used[index - 1];
    const gapStart = before ? before.period.end : start;
    const daysToStart = before ? 1 : 0;
    if (gapStart === null || daysBetween(gapStart, observation.period.start) <= daysToStart) return [];
    const absences = inside.filter(
      ({ value, period }) =>
        isAbsent(value) && period.end < observation.period.start && period.start >= gapStart,
    );
    if (absences.length > 0) return absences.map(({ period, value }) => sayAbsence(period.label, value));
    const until = observation.period.label;
    return [before ? `the time between ${before.period.label} and ${until}` : `the time before ${until}`];
  });
}

const sayAbsence = (label: string, value: Observation['value']): string =>
  isAbsent(value) ? `${label} (${value.why})` : label;
