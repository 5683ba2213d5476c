import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { NeighbourSet } from '../../domain/places/neighbour-set';
import type { Plan } from '../../domain/plan/plan';
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

/** The plans of today, one for each partnership that has rows, and the earlier ones; a milestone stands with its action. */
export function composePlans(rows: CatalogueRows): readonly Plan[] {
  const partnerships = new Set([...rows.actions, ...rows.targets].map(({ partnership }) => partnership));
  const current = [...partnerships].map((partnership) => ({
    partnership,
    version: '',
    actions: rows.actions.filter((one) => one.partnership === partnership),
    milestones: rows.milestones,
    targets: rows.targets.filter((one) => one.partnership === partnership),
  }));
  const earlier = rows.earlierPlans.filter(({ actions }) => actions.length > 0);
  return [...current, ...earlier].map((plan) => {
    const ids = new Set(plan.actions.map(({ id }) => id));
    return { ...plan, milestones: plan.milestones.filter(({ action }) => ids.has(action)) };
  });
}
