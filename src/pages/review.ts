import { assess } from '../assessment/assess';
import { assessProgress } from '../assessment/progress';
import type { Assessment, Progress } from '../assessment/types';
import type { Catalogue } from '../domain/catalogue';
import { englandCode, type LocalityCode } from '../domain/ids';
import type { IsoDate } from '../domain/iso-date';
import type { Series } from '../domain/observation';
import type { Place } from '../domain/place';
import type { Plan } from '../domain/plan';

/** Everything judged about one place on its day: what the overview, outcome and indicator pages arrange. */
export interface Review {
  readonly place: Place;
  readonly asAt: IsoDate;
  readonly assessments: readonly Assessment[];
  readonly progress: readonly Progress[];
  readonly plan: Plan | null;
}

/** "Today" is the partnership's own day, or the dashboard's. */
export const asAtOf = (place: Place, catalogue: Catalogue): IsoDate =>
  catalogue.partnerships.find(({ id }) => id === place.id)?.asAt ?? catalogue.dashboard.asAt;

/** The localities whose series are needed to judge a place: its own, its past, and its benchmarks. */
export function localitiesOf(place: Place): readonly LocalityCode[] {
  const all = [...place.localities, place.predecessor, place.region, englandCode];
  return [...new Set(all.filter((code) => code !== null))];
}

export function reviewPlace(
  place: Place,
  catalogue: Catalogue,
  series: readonly Series[],
  plan: Plan | null,
): Review {
  const asAt = asAtOf(place, catalogue);
  const assessments = catalogue.indicators.map((indicator) =>
    assess({
      indicator,
      place,
      asAt,
      series: series.filter((one) => one.indicator === indicator.id),
      targets: plan?.targets.filter((target) => target.indicator === indicator.id) ?? [],
      breaks: catalogue.seriesBreaks,
      catalogue,
    }),
  );
  return { place, asAt, assessments, progress: plan ? assessProgress(plan, asAt) : [], plan };
}
