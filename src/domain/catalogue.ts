import type { Rebase } from './figures/rebase';
import type { Indicator, SeriesBreak } from './indicator';
import type { Outcome } from './outcome';
import type { Locality } from './places/locality';
import type { NeighbourSet } from './places/neighbour-set';
import type { Dashboard, Partnership } from './places/partnership';
import type { Tile } from './places/tile';
import type { Plan, PlanDescription } from './plan/plan';
import type { OutcomeWord, Owner, StatusWord } from './plan/plan-words';
import type { NationalPriority } from './plan/priority';

/** Everything that has a name: what can be chosen, and how it is called. */
export interface Catalogue {
  readonly dashboard: Dashboard;
  readonly outcomes: readonly Outcome[];
  readonly indicators: readonly Indicator[];
  readonly localities: readonly Locality[];
  /** Those that the dashboard lists, in its order. */
  readonly partnerships: readonly Partnership[];
  /** Of those partnerships: the newest first. */
  readonly plans: readonly PlanDescription[];
  /** In their order. */
  readonly nationalPriorities: readonly NationalPriority[];
  /** Where the resident populations come from, each with its years: `ONS mid-year estimates, 1993 to 2000`. */
  readonly populationSources: readonly string[];
  /** Those that are in the data, but not on the dashboard's list. */
  readonly unlisted: readonly Partnership[];
  readonly seriesBreaks: readonly SeriesBreak[];
  readonly rebases: readonly Rebase[];
  readonly neighbourSets: readonly NeighbourSet[];
  readonly tiles: readonly Tile[];
  readonly statusWords: readonly StatusWord[];
  readonly owners: readonly Owner[];
  readonly outcomeWords: readonly OutcomeWord[];
}

/** What the catalogue and plan files say. */
export interface CatalogueAndPlans {
  readonly catalogue: Catalogue;
  /** Of every partnership: its plan as it is now, and earlier versions of it. */
  readonly plans: readonly Plan[];
}
