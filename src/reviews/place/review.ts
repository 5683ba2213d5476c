import { type Progress, progressOf } from '../../assessment/actions/progress';
import { assess } from '../../assessment/place/assess';
import type { Assessment, NamedSeries } from '../../assessment/place/assessment';
import type { Catalogue } from '../../domain/catalogue';
import type { Series } from '../../domain/figures/observation';
import { englandCode, type IndicatorId, type LocalityCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { progressWords } from '../../domain/judgement';
import type { Place } from '../../domain/places/place';
import { isEmptyPlan, type Plan } from '../../domain/plan/plan';
import { planOfPlace } from '../../domain/plan/plan-of-place';
import type { IsoDate } from '../../domain/time/iso-date';
import type { SeriesArguments } from '../../queries/series/series';
import { peersFrom } from './peers';

/** Everything judged about one place on its day: what the overview, outcome and indicator pages arrange. */
export interface Review {
  readonly place: Place;
  readonly asAt: IsoDate;
  /** Of every indicator, in the order of the data: judged when they are first asked for, like the next. */
  readonly assessments: readonly Assessment[];
  readonly assessmentOf: (indicator: Indicator) => Assessment;
  readonly progress: readonly Progress[];
  /** null: the place is no partnership, or the data hold no plan of it. */
  readonly plan: Plan | null;
}

/** "Today" is the plan's own day, or the dashboard's. */
export const asAtOf = (place: Place, catalogue: Catalogue): IsoDate =>
  planOfPlace(catalogue, place)?.asAt ?? catalogue.dashboard.asAt;

/** What can be read comes before what cannot; otherwise the order of the data. */
export const withFiguresFirst = (assessments: readonly Assessment[]): readonly Assessment[] =>
  assessments.toSorted((one, other) => Number(one.latest === null) - Number(other.latest === null));

/** What needs attention comes before what is fine; otherwise the order of the plan. */
export const mostWorryingFirst = (progresses: readonly Progress[]): readonly Progress[] =>
  progresses.toSorted((one, other) => progressWords.indexOf(one.word) - progressWords.indexOf(other.word));

/** The localities whose series are needed to judge a place: its own, its past, and its benchmarks. */
function localitiesOf(place: Place): readonly LocalityCode[] {
  const all = [...place.localities, place.predecessor, place.region, englandCode];
  return [...new Set(all.filter((code) => code !== null))];
}

/** What the series of a place are asked by. The snapshot is warmed with the same arguments. */
export const seriesArguments = (place: Place, catalogue: Catalogue): SeriesArguments => ({
  indicators: catalogue.indicators.map(({ id }) => id),
  localities: localitiesOf(place),
});

export interface ReviewParts {
  readonly place: Place;
  readonly catalogue: Catalogue;
  readonly series: readonly Series[];
  readonly plan: Plan | null;
  /** Series of those whom the plan compares with; none where it compares with nobody. */
  readonly peers: readonly Series[];
  /** As in `AssessmentParts`. */
  readonly notFetched?: string;
}

export function reviewPlace(parts: ReviewParts): Review {
  const { place, catalogue, series, plan, notFetched = '' } = parts;
  const peers = peersFrom(parts.peers, place, catalogue);
  const asAt = asAtOf(place, catalogue);
  const { comparators } = catalogue.dashboard;
  const ofIndicator = byIndicator(series);
  const named = (code: LocalityCode | null, own: readonly Series[]): NamedSeries | null => {
    const found = own.find(({ locality }) => locality === code);
    const name = catalogue.localities.find((locality) => locality.code === code)?.name;
    // A place is no benchmark for itself.
    if (!found || found.observations.length === 0 || !name || place.localities.some((own) => own === code))
      return null;
    return { name, series: found };
  };
  const judge = (indicator: Indicator): Assessment => {
    const own = ofIndicator.get(indicator.id) ?? [];
    return assess({
      indicator,
      place,
      series: own,
      england: comparators.includes('england') ? named(englandCode, own) : null,
      region: comparators.includes('region') ? named(place.region, own) : null,
      breaks: catalogue.seriesBreaks,
      rebases: catalogue.rebases,
      targets: plan?.targets ?? [],
      peers,
      asAt,
      notFetched,
    });
  };
  const judged = new Map<Indicator, Assessment>();
  const assessmentOf = (indicator: Indicator): Assessment => {
    const assessment = judged.get(indicator) ?? judge(indicator);
    judged.set(indicator, assessment);
    return assessment;
  };
  let all: readonly Assessment[] | null = null;
  const planStart = planOfPlace(catalogue, place)?.start ?? null;
  const progresses = plan ? progressOf(plan, planStart, asAt) : [];
  return {
    place,
    asAt,
    get assessments() {
      all ??= catalogue.indicators.map(assessmentOf);
      return all;
    },
    assessmentOf,
    progress: progresses,
    plan: plan && !isEmptyPlan(plan) ? plan : null,
  };
}

function byIndicator(series: readonly Series[]): ReadonlyMap<IndicatorId, readonly Series[]> {
  const found = new Map<IndicatorId, Series[]>();
  for (const one of series) {
    const own = found.get(one.indicator);
    if (own) own.push(one);
    else found.set(one.indicator, [one]);
  }
  return found;
}
