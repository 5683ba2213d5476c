import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation, type Series } from '../../domain/figures/observation';
import type { LocalityCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { monthsOf, type Period } from '../../domain/time/period';
import { countOf, startWithSmall } from '../../domain/words/number-words';
import { derive } from '../place/derive';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';

export interface Panel {
  readonly code: string;
  readonly name: string;
  readonly isChosen: boolean;
  /** Earliest first; only periods on the shared axis. */
  readonly observations: readonly Observation[];
}

/** The same indicator over time in every place of the group, on shared axes. */
export interface Multiples extends Finding {
  readonly indicator: Indicator;
  readonly groupName: string;
  /** The shared axis, earliest first. */
  readonly periods: readonly Period[];
  readonly panels: readonly Panel[];
  readonly england: readonly Observation[];
  /** The region's published series, where the group is a region; else none. */
  readonly region: { readonly name: string; readonly observations: readonly Observation[] } | null;
  readonly isIllustrative: boolean;
}

interface MultiplesParts {
  readonly indicator: Indicator;
  readonly groupName: string;
  readonly names: ReadonlyMap<LocalityCode, string>;
  readonly chosen: readonly LocalityCode[];
  readonly series: readonly Series[];
  readonly england: Series | null;
  readonly region: { readonly name: string; readonly series: Series } | null;
}

/** One indicator over time in every place of a group. Only periods of the commonest length share the axis. */
export function multiplesOf(parts: MultiplesParts): Multiples {
  const { indicator, groupName, names, chosen, region } = parts;
  const byCode = new Map(parts.series.map((one) => [one.locality, one.observations]));
  const sort = commonestSort(parts.series);
  const read = (observations: readonly Observation[]) =>
    observations.filter(({ period }) => sortOf(period) === sort).map((one) => derive(one, indicator));
  const all = [...names].map(
    ([code, name]): Panel => ({
      code,
      name,
      isChosen: chosen.includes(code),
      observations: read(byCode.get(code) ?? []),
    }),
  );
  const panels = all.toSorted(
    (one, other) => Number(other.isChosen) - Number(one.isChosen) || one.name.localeCompare(other.name, 'en'),
  );
  const periods = periodsOf(panels);
  const multiples = {
    indicator,
    groupName,
    periods,
    panels,
    england: read(parts.england?.observations ?? []),
    region: region && { name: region.name, observations: read(region.series.observations) },
    isIllustrative: panels.some(({ observations }) => observations.some(isIllustrative)),
  };
  return { ...multiples, ...sayMultiples(multiples) };
}

const sortOf = (period: Period): string => `${period.kind} ${monthsOf(period)}`;

function commonestSort(series: readonly Series[]): string {
  const counts = new Map<string, number>();
  for (const { observations } of series) {
    for (const { period } of observations) counts.set(sortOf(period), (counts.get(sortOf(period)) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}

function periodsOf(panels: readonly Panel[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { observations } of panels) {
    for (const { period, value } of observations) {
      if (!isAbsent(value)) periods.set(`${period.start}/${period.end}`, period);
    }
  }
  const [first, last] = [...periods.keys()]
    .toSorted()
    .flatMap((key, index, keys) => (index === 0 || index === keys.length - 1 ? [key] : []));
  // Absences inside the axis are gaps; those before the first and after the last figure would be empty paper.
  for (const { observations } of panels) {
    for (const { period } of observations) {
      const key = `${period.start}/${period.end}`;
      if (first && last && key > first && key < last) periods.set(key, period);
    }
  }
  return [...periods].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}

function sayMultiples({ indicator, groupName, periods, panels }: Omit<Multiples, keyof Finding>): Finding {
  const [first, last] = [periods[0], periods.at(-1)];
  const subject = `${briefly(groupName)}, ${startWithSmall(indicator.name)}`;
  if (!first || !last) return { finding: firstThatFits(`${subject}: no place has a figure.`), detail: '' };
  const valued = panels.filter(({ observations }) => observations.some(({ value }) => !isAbsent(value)));
  const when = first === last ? `in ${last.label}` : `${first.label} to ${last.label}`;
  const places = `${countOf(valued.length, 'place')} on one scale`;
  const none = panels.length - valued.length;
  const finding = firstThatFits(`${subject}, ${when}: ${places}.`, `${subject}: ${places}.`, `${subject}.`);
  return {
    finding,
    detail: sentences(
      ...[when, places].filter((part) => !finding.includes(part)),
      none === 0 ? '' : `${countOf(none, 'place')} without a figure`,
    ),
  };
}
