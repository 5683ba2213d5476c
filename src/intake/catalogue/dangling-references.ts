import type { Plan } from '../../domain/plan/plan';
import { namesPriority } from '../../domain/plan/priority';
import type { Problem } from '../../domain/problem';
import type { Origin } from './catalogue-file';
import type { CatalogueRows } from './catalogue-rows';
import { planKey } from './read-plans';

/** One cell that names a row of another file. */
interface Reference {
  /** The contract and the key of the row it stands in. */
  readonly from: readonly [contract: string, key: string];
  readonly column: string;
  readonly to: string | null;
  readonly known: ReadonlySet<string>;
  readonly where: string;
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

function referencesOf(rows: CatalogueRows): readonly Reference[] {
  const indicators = { known: idsOf(rows.indicators), where: 'indicators.csv' };
  const outcomes = { known: idsOf(rows.outcomes), where: 'outcomes.csv' };
  const nationalPriorities = { known: idsOf(rows.nationalPriorities), where: 'national-priorities.csv' };
  const partnerships = { known: idsOf(rows.partnerships), where: 'partnerships.csv' };
  const localities = {
    known: new Set<string>(rows.localities.map(({ code }) => code)),
    where: 'localities.csv',
  };
  return [
    ...rows.dashboard.partnerships.map((to) => ({
      from: ['dashboard', ''] as const,
      column: 'partnerships',
      to,
      ...partnerships,
    })),
    ...rows.indicators.map(({ id, outcome }) => ({
      from: ['indicators', id] as const,
      column: 'outcome',
      to: outcome,
      ...outcomes,
    })),
    ...rows.localities.flatMap(({ code, parent, successors }) => [
      { from: ['localities', code] as const, column: 'parent', to: parent, ...localities },
      ...successors.map((to) => ({
        from: ['localities', code] as const,
        column: 'successor',
        to,
        ...localities,
      })),
    ]),
    ...rows.partnerships.flatMap((partnership) => [
      ...partnership.localities.map((to) => ({
        from: ['partnerships', partnership.id] as const,
        column: 'localities',
        to,
        ...localities,
      })),
      {
        from: ['partnerships', partnership.id] as const,
        column: 'predecessor',
        to: partnership.predecessor,
        ...localities,
      },
    ]),
    ...rows.seriesBreaks.flatMap(({ indicator, locality, date }) => {
      const from = ['series-breaks', `${indicator} ${locality ?? ''} ${date}`] as const;
      return [
        { from, column: 'indicator', to: indicator, ...indicators },
        { from, column: 'locality', to: locality, ...localities },
      ];
    }),
    ...rows.rebases.flatMap(({ indicator, locality, date }) => {
      const from = ['rebases', `${indicator} ${locality ?? ''} ${date}`] as const;
      return [
        { from, column: 'indicator', to: indicator, ...indicators },
        { from, column: 'locality', to: locality, ...localities },
      ];
    }),
    ...rows.planDescriptions.map(({ partnership, plan }) => ({
      from: ['plans', `${partnership} ${plan}`] as const,
      column: 'partnership',
      to: partnership,
      ...partnerships,
    })),
    ...rows.plans.flatMap((plan) => planReferences(plan, { outcomes, indicators, nationalPriorities })),
  ];
}

type Known = Pick<Reference, 'known' | 'where'>;

interface KnownTables {
  readonly outcomes: Known;
  readonly indicators: Known;
  readonly nationalPriorities: Known;
}

/** The rows of a plan point to rows of the same plan, in the same version of it. */
function planReferences(
  plan: Plan,
  { outcomes, indicators, nationalPriorities }: KnownTables,
): readonly Reference[] {
  const actions = { known: idsOf(plan.actions), where: 'actions.csv' };
  const priorities = { known: idsOf(plan.priorities), where: 'priorities.csv' };
  const contract = (name: string) => `${planKey(plan)}${name}`;
  return [
    ...plan.actions.flatMap(({ id, outcome, indicators: linked }) => {
      const from = [contract('actions'), id] as const;
      return [
        { from, column: 'outcome', to: outcome, ...outcomes },
        ...linked.map((to) => ({ from, column: 'indicators', to, ...indicators })),
      ];
    }),
    ...plan.priorities.flatMap(({ id, outcomes: served, indicators: linked, national }) => {
      const from = [contract('priorities'), id] as const;
      return [
        ...national.map((to) => ({ from, column: 'national', to, ...nationalPriorities })),
        ...served.map((to) => ({ from, column: 'outcomes', to, ...outcomes })),
        ...linked.map((to) => ({ from, column: 'indicators', to, ...indicators })),
      ];
    }),
    ...unlistedPriorities(plan, contract('actions')),
    ...plan.measures.flatMap(({ id, standIn, replacedBy, priority, outcomes: served }) => {
      const from = [contract('measures-under-improvement'), id] as const;
      return [
        { from, column: 'stand_in', to: standIn, ...indicators },
        { from, column: 'replaced_by', to: replacedBy, ...indicators },
        { from, column: 'priority', to: priority, ...priorities },
        ...served.map((to) => ({ from, column: 'outcomes', to, ...outcomes })),
      ];
    }),
    ...plan.milestones.map(({ id, action }) => ({
      from: [contract('milestones'), id] as const,
      column: 'action',
      to: action,
      ...actions,
    })),
    ...plan.targets.flatMap(({ id, actions: served, indicator, otherDues }) => {
      const from = [contract('targets'), id] as const;
      return [
        ...served.map((to) => ({ from, column: 'actions', to, ...actions })),
        { from, column: 'indicator', to: indicator, ...indicators },
        ...otherDues.map(({ action }) => ({ from, column: 'other_dues', to: action, ...actions })),
      ];
    }),
  ];
}

/** What actions stand under, and no row of the plan's own list is. A plan without a list has nothing to be held against. */
function unlistedPriorities({ priorities, actions }: Plan, contract: string): readonly Reference[] {
  if (priorities.length === 0) return [];
  return actions
    .filter(({ priority }) => priority !== '' && !priorities.some((one) => namesPriority(priority, one)))
    .map(({ id, priority }) => ({
      from: [contract, id] as const,
      column: 'priority',
      to: priority,
      known: new Set<string>(),
      where: 'priorities.csv',
    }));
}

type OriginOf = (contract: string, key: string) => Origin | undefined;

const leadsNowhere = (
  { from: [contract, key], column, to, where }: Reference,
  originOf: OriginOf,
): Problem => {
  const origin = originOf(contract, key);
  return {
    severity: 'warning',
    file: origin?.file ?? contract,
    line: origin?.line ?? null,
    column,
    found: to ?? '',
    done: 'The row was kept; the link leads nowhere.',
    advice: `Correct it, or add it to ${where}.`,
    rowsSetAside: 0,
  };
};

/** References between the files that lead nowhere. The rows stay; the reader is told. A table that did not arrive is no row's fault. */
export const danglingReferences = (
  rows: CatalogueRows,
  notArrived: readonly string[],
  originOf: OriginOf,
): readonly Problem[] =>
  referencesOf(rows)
    .filter(({ to, known }) => to !== null && !known.has(to))
    .filter(({ where }) => !notArrived.some((path) => path.split('/').at(-1) === where))
    .map((reference) => leadsNowhere(reference, originOf));
