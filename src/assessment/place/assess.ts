import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation, type Series } from '../../domain/figures/observation';
import type { Rebase } from '../../domain/figures/rebase';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { cannotSay } from '../../domain/judgement';
import type { Place } from '../../domain/places/place';
import type { Target } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { PeerGroup } from '../targets/ranks/peers';
import { standing } from '../targets/standing';
import type { Assessment, Benchmark, NamedSeries } from './assessment';
import { findChange } from './change';
import { combine } from './combine';
import { comparingWith, sameFor } from './comparison';
import { controlChartOf } from './control-chart';
import { derive } from './derive';
import { sayFinding } from './finding';
import { findTrend } from './recent-trend';

export interface AssessmentParts {
  readonly indicator: Indicator;
  readonly place: Place;
  /** Those of the place's localities and of its predecessor; others are ignored. */
  readonly series: readonly Series[];
  readonly england: NamedSeries | null;
  readonly region: NamedSeries | null;
  /** Those of other indicators and localities are ignored. */
  readonly breaks: readonly SeriesBreak[];
  /** Those of other indicators and localities are ignored. */
  readonly rebases: readonly Rebase[];
  /** Those of other indicators are ignored. */
  readonly targets: readonly Target[];
  /** Whom a target of this indicator compares with; null where nobody is at hand. */
  readonly peers: (target: Target) => PeerGroup | null;
  readonly asAt: IsoDate;
  /** Why nobody can say whether there are figures, as `drugs.csv was not fetched, …`; empty: every file arrived. */
  readonly notFetched?: string;
}

/** Everything there is to say of one indicator in one place, on a day. */
export function assess(parts: AssessmentParts): Assessment {
  const { indicator, place, asAt } = parts;
  const ofIndicator = parts.series.filter((series) => series.indicator === indicator.id);
  const observations = combine(place, indicator, ofIndicator);
  const latest = observations.filter(({ value }) => !isAbsent(value)).at(-1) ?? null;
  const last = observations.at(-1) ?? null;
  const latestAbsence = last !== latest ? last : null;
  const own = ofIndicator.filter(({ locality }) => place.localities.includes(locality));
  const otherPeople = observations.length > 0 ? [] : own.flatMap((series) => series.otherPeople);
  const breaks = ofPlace(parts.breaks, parts);
  const change = findChange(observations, indicator, breaks);
  const standings = parts.targets
    .filter((target) => target.indicator === indicator.id)
    .map((target) => standing({ target, indicator, observations, asAt, breaks, peers: parts.peers(target) }));
  return {
    indicator,
    place,
    asAt,
    observations,
    latest,
    latestAbsence,
    otherPeople,
    change,
    trend: findTrend(observations, indicator, breaks),
    england: benchmarkOf(parts.england, observations, latest, indicator),
    region: benchmarkOf(parts.region, observations, latest, indicator),
    control: controlChartOf({
      indicator,
      place,
      observations,
      breaks,
      rebases: ofPlace(parts.rebases, parts),
      standings,
      isScreened: false,
    }),
    standings,
    breaks,
    isIllustrative: observations.some(isIllustrative),
    ...sayFinding({ indicator, place, latest, latestAbsence, otherPeople, change }, parts.notFetched),
  };
}

/** Breaks or rebases that bear on the indicator and place. */
function ofPlace<Dated extends SeriesBreak | Rebase>(
  dated: readonly Dated[],
  { indicator, place }: AssessmentParts,
): readonly Dated[] {
  const localities = [...place.localities, place.predecessor];
  return dated.filter(
    (one) => one.indicator === indicator.id && (one.locality === null || localities.includes(one.locality)),
  );
}

function benchmarkOf(
  benchmark: NamedSeries | null,
  own: readonly Observation[],
  latest: Observation | null,
  indicator: Indicator,
): Benchmark | null {
  if (!benchmark) return null;
  const { name, series } = benchmark;
  const observations = series.observations.map((observation) => derive(observation, indicator));
  const comparing = comparingWith(name, observations, indicator);
  const comparisons = own.map(comparing);
  const same = latest && sameFor(latest, observations);
  return {
    name,
    observations,
    same: same && isAbsent(same.value) ? null : same,
    comparison: latest
      ? (comparisons[own.indexOf(latest)] ?? comparing(latest))
      : cannotSay('there is no figure to compare'),
    comparisons,
  };
}
