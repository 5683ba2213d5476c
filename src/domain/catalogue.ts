import type { Indicator, SeriesBreak } from './indicator';
import type { Locality } from './locality';
import type { Outcome } from './outcome';
import type { Dashboard, Partnership } from './partnership';

/** Everything that has a name: what can be chosen, and how it is called. */
export interface Catalogue {
  readonly dashboard: Dashboard;
  readonly outcomes: readonly Outcome[];
  readonly indicators: readonly Indicator[];
  readonly localities: readonly Locality[];
  readonly partnerships: readonly Partnership[];
  readonly seriesBreaks: readonly SeriesBreak[];
}
