import type { Database } from '../database/database';
import type { Rebase } from '../domain/figures/rebase';
import { formatGoal } from '../domain/goal';
import type { Indicator, SeriesBreak } from '../domain/indicator';
import type { Outcome } from '../domain/outcome';
import type { Locality } from '../domain/places/locality';
import type { Dashboard, Partnership } from '../domain/places/partnership';
import { formerWords, type SameArea, sameAreas } from '../domain/places/same-area';
import type { Tile } from '../domain/places/tile';
import type { Action, Milestone, Plan, Target } from '../domain/plan/plan';
import type { OutcomeWord, Owner, StatusWord } from '../domain/plan/plan-words';
import type { Source } from '../domain/source';
import type { NeighbourRow } from './contracts/neighbours';
import type { Population } from './contracts/populations';
import { type Fields, insert, list } from './fields';
import { storePlan } from './store-plan';

const outcomeFields: Fields<Outcome> = {
  id: ['varchar', (row) => row.id],
  position: ['integer', (row) => row.order],
  name: ['varchar', (row) => row.name],
  kind: ['varchar', (row) => row.kind],
  description: ['varchar', (row) => row.description],
};

const indicatorFields = (firstNo: number): Fields<Indicator> => ({
  no: ['integer', (_, index) => firstNo + index],
  id: ['varchar', (row) => row.id],
  name: ['varchar', (row) => row.name],
  outcome: ['varchar', (row) => row.outcome],
  tier: ['varchar', (row) => row.tier],
  measure: ['varchar', (row) => row.measure],
  per: ['double', (row) => row.per],
  decimals: ['integer', (row) => row.decimals],
  unit: ['varchar', (row) => row.unit],
  denominator: ['varchar', (row) => row.denominator],
  numerator_unit: ['varchar', (row) => row.numeratorUnit],
  polarity: ['varchar', (row) => row.polarity],
  comparison: ['varchar', (row) => row.comparison],
  goal: ['varchar', (row) => (row.goal ? formatGoal(row.goal) : '')],
  frequency: ['varchar', (row) => row.frequency],
  time_window: ['varchar', (row) => row.window],
  sex: ['varchar', (row) => row.sex],
  age: ['varchar', (row) => row.age],
  geography_level: ['varchar', (row) => row.geographyLevel],
  proxy_for: ['varchar', (row) => row.proxyFor],
  sharing: ['varchar', (row) => row.sharing],
  definition: ['varchar', (row) => row.definition],
  caveat: ['varchar', (row) => row.caveat],
  other_ids: ['varchar', (row) => list(row.otherIds)],
});

const localityFields: Fields<Locality> = {
  no: ['integer', (_, index) => index],
  code: ['varchar', (row) => row.code],
  name: ['varchar', (row) => row.name],
  kind: ['varchar', (row) => row.kind],
  parent: ['varchar', (row) => row.parent],
  valid_from: ['date', (row) => row.validFrom],
  valid_to: ['date', (row) => row.validTo],
  successors: ['varchar', (row) => list(row.successors)],
};

const sameAreaFields: Fields<SameArea> = {
  present: ['varchar', ({ present }) => present.code],
  former: ['varchar', ({ former }) => former.code],
  words: ['varchar', ({ isSamePlace }) => (isSamePlace ? '' : formerWords)],
};

const partnershipFields: Fields<Partnership> = {
  id: ['varchar', (row) => row.id],
  name: ['varchar', (row) => row.name],
  short_name: ['varchar', (row) => row.shortName],
  localities: ['varchar', (row) => list(row.localities)],
  predecessor: ['varchar', (row) => row.predecessor],
  combining: ['varchar', (row) => row.combining],
  as_at: ['date', (row) => row.asAt],
  plan_title: ['varchar', (row) => row.planTitle],
  plan_start: ['date', (row) => row.planStart],
  plan_end: ['date', (row) => row.planEnd],
  plan_link: ['varchar', (row) => row.planLink],
  note: ['varchar', (row) => row.note],
};

const dashboardFields: Fields<Dashboard> = {
  title: ['varchar', (row) => row.title],
  as_at: ['date', (row) => row.asAt],
  partnerships: ['varchar', (row) => list(row.partnerships)],
  comparators: ['varchar', (row) => list(row.comparators)],
};

const populationFields: Fields<Population> = {
  locality: ['varchar', (row) => row.locality],
  start_date: ['date', (row) => row.start],
  sex: ['varchar', (row) => row.sex],
  age: ['varchar', (row) => row.age],
  population: ['double', (row) => row.population],
  source: ['varchar', (row) => row.source],
};

const seriesBreakFields: Fields<SeriesBreak> = {
  indicator: ['varchar', (row) => row.indicator],
  locality: ['varchar', (row) => row.locality],
  break_date: ['date', (row) => row.date],
  label: ['varchar', (row) => row.label],
  note: ['varchar', (row) => row.note],
  link: ['varchar', (row) => row.link],
};

const rebaseFields: Fields<Rebase> = {
  indicator: ['varchar', (row) => row.indicator],
  locality: ['varchar', (row) => row.locality],
  rebase_date: ['date', (row) => row.date],
  reason: ['varchar', (row) => row.reason],
  decided_by: ['varchar', (row) => row.decidedBy],
};

const neighbourFields: Fields<NeighbourRow> = {
  no: ['integer', (_, index) => index],
  set_name: ['varchar', (row) => row.set],
  locality: ['varchar', (row) => row.locality],
  neighbour: ['varchar', (row) => row.neighbour],
  closeness: ['double', (row) => row.rank],
  source: ['varchar', (row) => row.source],
  licence: ['varchar', (row) => row.licence],
};

const tileFields: Fields<Tile> = {
  locality: ['varchar', (row) => row.locality],
  tile_column: ['integer', (row) => row.column],
  tile_row: ['integer', (row) => row.row],
};

const statusWordFields: Fields<StatusWord> = {
  partnership: ['varchar', (row) => row.partnership],
  written: ['varchar', (row) => row.written],
  status: ['varchar', (row) => row.status],
};

const ownerFields: Fields<Owner> = {
  partnership: ['varchar', (row) => row.partnership],
  owner: ['varchar', (row) => row.owner],
  also_written: ['varchar', (row) => list(row.alsoWritten)],
};

const outcomeWordFields: Fields<OutcomeWord> = {
  outcome: ['varchar', (row) => row.outcome],
  words: ['varchar', (row) => list(row.words)],
};

const sourceFields = (firstNo: number): Fields<Source> => ({
  no: ['integer', (_, index) => firstNo + index],
  path: ['varchar', (row) => row.file],
  name: ['varchar', (row) => row.name],
  link: ['varchar', (row) => row.link],
  licence: ['varchar', (row) => row.licence],
  extracted_on: ['date', (row) => row.extractedOn],
  note: ['varchar', (row) => row.note],
  is_illustrative: ['boolean', (row) => row.isIllustrative],
});

const namedDayFields: Fields<Source> = { extracted_on: ['date', (row) => row.extractedOn] };

/** Everything that was read from the catalogue and plan files. */
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
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly earlierPlans: readonly Plan[];
}

export async function storeCatalogue(database: Database, rows: CatalogueRows): Promise<void> {
  await insert(database, 'dashboard', dashboardFields, [rows.dashboard]);
  await insert(database, 'outcome', outcomeFields, rows.outcomes);
  await storeIndicators(database, rows.indicators, 0);
  await insert(database, 'named_day', namedDayFields, rows.sources);
  await insert(database, 'locality', localityFields, rows.localities);
  await insert(database, 'same_area', sameAreaFields, sameAreas(rows.localities));
  await insert(database, 'partnership', partnershipFields, rows.partnerships);
  await insert(database, 'population', populationFields, rows.populations);
  await insert(database, 'series_break', seriesBreakFields, rows.seriesBreaks);
  await insert(database, 'rebase', rebaseFields, rows.rebases);
  await insert(database, 'neighbour', neighbourFields, rows.neighbours);
  await insert(database, 'tile', tileFields, rows.tiles);
  await insert(database, 'status_word', statusWordFields, rows.statusWords);
  await insert(database, 'owner', ownerFields, rows.owners);
  await insert(database, 'outcome_word', outcomeWordFields, rows.outcomeWords);
  for (const plan of [{ ...rows, version: '' }, ...rows.earlierPlans]) await storePlan(database, plan);
}

export const storeIndicators = (
  database: Database,
  indicators: readonly Indicator[],
  firstNo: number,
): Promise<void> => insert(database, 'indicator', indicatorFields(firstNo), indicators);

/** One for each file of figures, in the order in which they are read. */
export const storeSources = (
  database: Database,
  sources: readonly Source[],
  firstNo: number,
): Promise<void> => insert(database, 'source', sourceFields(firstNo), sources);
