import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { NeighbourSet } from '../../domain/places/neighbour-set';
import { isEmptyPlan, type Plan, type PlanDescription } from '../../domain/plan/plan';
import { namedByActions } from '../../domain/plan/priorities-of-actions';
import type { NeighbourRow } from '../contracts/neighbours';
import type { Population } from '../contracts/populations';
import type { CatalogueRows } from './catalogue-rows';
import { placesOfToday } from './places-of-today';

const order = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0;

const byDate = (one: { readonly date: string }, other: { readonly date: string }): number =>
  order(one.date, other.date);

/** What can be chosen, and how it is called, in the order in which it is shown. */
export function composeCatalogue(rows: CatalogueRows, indicators: readonly Indicator[]): Catalogue {
  const { dashboard, partnerships } = rows;
  return placesOfToday({
    dashboard,
    outcomes: rows.outcomes.toSorted(
      (one, other) => order(one.order, other.order) || order(one.id, other.id),
    ),
    indicators,
    localities: rows.localities.toSorted(
      (one, other) => order(one.name, other.name) || order(one.code, other.code),
    ),
    partnerships: dashboard.partnerships.flatMap((id) => partnerships.filter((one) => one.id === id)),
    plans: rows.planDescriptions
      .filter(({ partnership }) => dashboard.partnerships.includes(partnership))
      .toSorted(newestFirst),
    nationalPriorities: rows.nationalPriorities.toSorted(
      (one, other) => order(one.order, other.order) || order(one.id, other.id),
    ),
    populationSources: populationSources(rows.populations),
    unlisted: partnerships.filter(({ id }) => !dashboard.partnerships.includes(id)),
    seriesBreaks: rows.seriesBreaks.toSorted(byDate),
    rebases: rows.rebases.toSorted(byDate),
    neighbourSets: neighbourSets(rows.neighbours),
    tiles: rows.tiles.toSorted((one, other) => order(one.row, other.row) || order(one.column, other.column)),
    statusWords: rows.statusWords,
    owners: rows.owners,
    outcomeWords: rows.outcomeWords,
  });
}

/** Rows by a key, in the order in which the keys are met. */
function gather<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const found = groups.get(keyOf(row));
    if (found) found.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

/** Each source with its years, the earliest first. */
function populationSources(populations: readonly Population[]): readonly string[] {
  const stated = populations.filter(({ source }) => source !== '');
  return gather(stated, ({ source }) => source)
    .map((rows) => {
      const years = rows.map(({ start }) => Number(start.slice(0, 4))).sort((one, other) => one - other);
      return { source: rows[0].source, first: years[0] ?? 0, last: years.at(-1) ?? 0 };
    })
    .sort((one, other) => order(one.first, other.first) || order(one.source, other.source))
    .map(({ source, first, last }) => `${source}, ${first === last ? first : `${first} to ${last}`}`);
}

const stated = (words: readonly string[]): string =>
  [...new Set(words)]
    .filter((word) => word !== '')
    .sort(order)
    .join('; ');

/** The closest first; those without a rank stand after those that have one. */
const neighbourSets = (neighbours: readonly NeighbourRow[]): readonly NeighbourSet[] =>
  gather(neighbours, ({ set, locality }) => `${locality} ${set}`).map((rows) => ({
    name: rows[0].set,
    locality: rows[0].locality,
    neighbours: rows
      .toSorted((one, other) => order(one.rank ?? Infinity, other.rank ?? Infinity))
      .map(({ neighbour }) => neighbour),
    source: stated(rows.map(({ source }) => source)),
    licence: stated(rows.map(({ licence }) => licence)),
  }));

/** By the day on which they begin, or where none is stated by the day on which they stood as they are here. */
const newestFirst = (one: PlanDescription, other: PlanDescription): number =>
  order(other.start ?? other.asAt, one.start ?? one.asAt) || order(other.asAt, one.asAt);

/** The plans with anything in them; a milestone stands with its action, and what actions stand under is a priority. */
export function composePlans({ plans, planDescriptions }: CatalogueRows): readonly Plan[] {
  const isOneOfSeveral = ({ partnership, plan, version }: Plan) =>
    version !== '' ||
    planDescriptions.some((one) => one.partnership === partnership && one.plan === plan && !one.isOwn);
  // The ids of partnerships' own plans are one in all of them, so that a milestone may lie in any of their folders.
  const ofOwnPlans = plans.filter((plan) => !isOneOfSeveral(plan)).flatMap(({ milestones }) => milestones);
  return plans
    .map((plan) => {
      const ids = new Set(plan.actions.map(({ id }) => id));
      const near = isOneOfSeveral(plan) ? plan.milestones : ofOwnPlans;
      const milestones = near.filter(({ action }) => ids.has(action));
      return { ...plan, milestones, priorities: [...plan.priorities, ...namedByActions(plan)] };
    })
    .filter((plan) => (plan.version === '' ? !isEmptyPlan(plan) : plan.actions.length > 0));
}
