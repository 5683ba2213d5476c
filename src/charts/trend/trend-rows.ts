import type { Assessment, Benchmark } from '../../assessment/place/assessment';
import type { Observation } from '../../domain/figures/observation';
import { runOf } from '../../domain/time/calendar';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Period } from '../../domain/time/period';

/** An action of the plan, as a flag under the axis. */
export interface Flag {
  readonly reference: string;
  readonly label: string;
  readonly date: IsoDate;
}

export interface TrendInput {
  readonly assessment: Assessment;
  readonly actions: readonly Flag[];
}

/** One period of a trend: what the place has, and what its benchmarks have. null: no row in any file. */
export interface TrendRow {
  readonly period: Period;
  readonly place: Observation | null;
  readonly england: Observation | null;
  readonly region: Observation | null;
}

const daysOf = ({ start, end }: Period): string => `${start}/${end}`;

/** By its days: two sources may name one period in two ways. */
const byDays = (observations: readonly Observation[]) =>
  new Map(observations.map((observation) => [daysOf(observation.period), observation]));

const comparable = (benchmark: Benchmark | null, place: readonly Observation[]): readonly Observation[] => {
  const sorts = new Set(place.flatMap(({ period }) => [period.kind, runOf(period, 'independent')]));
  return (
    benchmark?.observations.filter(
      ({ period }) => sorts.has(period.kind) || sorts.has(runOf(period, 'independent')),
    ) ?? []
  );
};

/** Every period that the place or a benchmark drawn beside it has, in order of its last day. */
export function trendRows({ assessment }: TrendInput): readonly TrendRow[] {
  const place = assessment.observations;
  const isAlone = !isDrawnWithBenchmarks(assessment) && place.length > 0;
  const [ofPlace, ofEngland, ofRegion] = [
    byDays(place),
    byDays(comparable(assessment.england, place)),
    byDays(comparable(assessment.region, place)),
  ];
  const periods = new Map(
    [...(isAlone ? [] : [...ofRegion.values(), ...ofEngland.values()]), ...place].map(({ period }) => [
      daysOf(period),
      period,
    ]),
  );
  return [...periods.values()]
    .sort((one, other) => one.end.localeCompare(other.end) || one.start.localeCompare(other.start))
    .map((period) => ({
      period,
      place: ofPlace.get(daysOf(period)) ?? null,
      england: ofEngland.get(daysOf(period)) ?? null,
      region: ofRegion.get(daysOf(period)) ?? null,
    }));
}

/** A number of people or things grows with the place: one borough's is not drawn on England's scale. */
export const isDrawnWithBenchmarks = ({ indicator }: Pick<Assessment, 'indicator'>): boolean =>
  indicator.measure !== 'count' && !(indicator.measure === 'estimate' && indicator.per === null);

/** Beyond this many periods, points run together: the line alone is drawn. */
export const isLong = (rows: readonly TrendRow[]): boolean => rows.length > 40;
