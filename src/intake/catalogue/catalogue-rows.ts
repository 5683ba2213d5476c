import type { Rebase } from '../../domain/figures/rebase';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import type { Outcome } from '../../domain/outcome';
import type { Locality } from '../../domain/places/locality';
import type { Dashboard, Partnership } from '../../domain/places/partnership';
import type { Tile } from '../../domain/places/tile';
import type { Plan, PlanDescription } from '../../domain/plan/plan';
import type { OutcomeWord, Owner, StatusWord } from '../../domain/plan/plan-words';
import type { NationalPriority } from '../../domain/plan/priority';
import type { Source } from '../../domain/source';
import type { NeighbourRow } from '../contracts/neighbours';
import type { Population } from '../contracts/populations';

/** Everything that was read from the catalogue and plan files, in the order of the files. */
export interface CatalogueRows {
  readonly dashboard: Dashboard;
  readonly outcomes: readonly Outcome[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly localities: readonly Locality[];
  readonly partnerships: readonly Partnership[];
  readonly populations: readonly Population[];
  readonly seriesBreaks: readonly SeriesBreak[];
  readonly rebases: readonly Rebase[];
  readonly neighbours: readonly NeighbourRow[];
  readonly tiles: readonly Tile[];
  readonly statusWords: readonly StatusWord[];
  readonly owners: readonly Owner[];
  readonly outcomeWords: readonly OutcomeWord[];
  readonly nationalPriorities: readonly NationalPriority[];
  /** Of every partnership: those that lie in its own folder first. */
  readonly planDescriptions: readonly PlanDescription[];
  /** As the files have them: today's, and earlier versions. */
  readonly plans: readonly Plan[];
}
