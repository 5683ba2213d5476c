import type { Indicator } from '../../domain/indicator';
import type { Outcome } from '../../domain/outcome';
import type { Plan } from '../../domain/plan/plan';
import { type NationalPriority, namesPriority, type Priority } from '../../domain/plan/priority';
import type { Progress } from '../actions/progress';
import { eachWithRepeats } from '../actions/repeated-actions';
import type { Assessment } from '../place/assessment';

/** One thing of a plan, in the column that it stands in. */
export type LogicNode =
  | { readonly column: 'national'; readonly id: string; readonly national: NationalPriority }
  | { readonly column: 'priority'; readonly id: string; readonly priority: Priority }
  | { readonly column: 'outcome'; readonly id: string; readonly outcome: Outcome }
  | { readonly column: 'indicator'; readonly id: string; readonly assessment: Assessment }
  | {
      readonly column: 'action';
      readonly id: string;
      readonly progress: Progress;
      /** Every row of the plan that prints it, the first included: each may stand under another priority. */
      readonly rows: readonly Progress[];
    };

export const logicColumns = ['national', 'priority', 'outcome', 'indicator', 'action'] as const;
export type LogicColumn = (typeof logicColumns)[number];

/** One thing serves another; both by the id of their node. */
export interface LogicLink {
  readonly from: string;
  readonly to: string;
}

/** Why something hangs loose: what it should be joined to and is not. */
export const looseKinds = [
  'priority-without-national',
  'priority-without-outcome',
  'priority-without-measure',
  'priority-without-action',
  'outcome-without-priority',
  'headline-without-action',
  'action-without-indicator',
] as const;
export type LooseKind = (typeof looseKinds)[number];

export interface Loose {
  readonly kind: LooseKind;
  readonly nodes: readonly LogicNode[];
}

/** What serves what in a plan, from the national priorities to its actions. */
export interface Logic {
  readonly nodes: readonly LogicNode[];
  /**
   * Neighbouring columns alone: an action that names no indicator is joined to its outcome, and one that names none and whose
   * outcome is not known to nothing.
   */
  readonly links: readonly LogicLink[];
  /** What an action stands under, which no line shows: for pointing at one and seeing the other. */
  readonly belongings: readonly LogicLink[];
  /** In the order of the kinds; those that do not occur are left out. */
  readonly loose: readonly Loose[];
}

export interface LogicParts {
  readonly plan: Plan;
  readonly nationalPriorities: readonly NationalPriority[];
  readonly outcomes: readonly Outcome[];
  readonly assessmentOf: (indicator: Indicator) => Assessment;
  readonly indicators: readonly Indicator[];
  readonly progress: readonly Progress[];
}

const idOf = (column: LogicColumn, id: string): string => `${column}:${id}`;

/** Headline indicators are always there; of the others those that the plan names. */
export function logicOf(parts: LogicParts): Logic {
  const { plan, nationalPriorities, outcomes, progress } = parts;
  const actions = eachWithRepeats(progress);
  const nationals = nationalPriorities.map((national) => ({
    column: 'national' as const,
    id: idOf('national', national.id),
    national,
  }));
  const priorities = plan.priorities.map((priority) => ({
    column: 'priority' as const,
    id: idOf('priority', priority.id),
    priority,
  }));
  const outcomeNodes = outcomes
    .toSorted((one, other) => one.order - other.order)
    .map((outcome) => ({ column: 'outcome' as const, id: idOf('outcome', outcome.id), outcome }));
  const indicatorNodes = indicatorsShown(parts).map((indicator) => ({
    column: 'indicator' as const,
    id: idOf('indicator', indicator.id),
    assessment: parts.assessmentOf(indicator),
  }));
  const actionNodes = sortByOutcome(actions, ([{ action }]) => action.outcome, outcomes).map((rows) => ({
    column: 'action' as const,
    id: idOf('action', rows[0].action.id),
    progress: rows[0],
    rows,
  }));
  const nodes: readonly LogicNode[] = [
    ...nationals,
    ...priorities,
    ...outcomeNodes,
    ...indicatorNodes,
    ...actionNodes,
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const join = (from: string, to: string): readonly LogicLink[] =>
    known.has(from) && known.has(to) ? [{ from, to }] : [];
  const links = [
    ...priorities.flatMap(({ id, priority }) => [
      ...priority.national.flatMap((national) => join(idOf('national', national), id)),
      ...priority.outcomes.flatMap((outcome) => join(id, idOf('outcome', outcome))),
    ]),
    ...indicatorNodes.flatMap(({ id, assessment: { indicator } }) =>
      join(idOf('outcome', indicator.outcome ?? ''), id),
    ),
    ...actionNodes.flatMap(({ id, progress: { action }, rows }) => {
      const named = indicatorsOf(rows).flatMap((indicator) => join(idOf('indicator', indicator), id));
      return named.length > 0 ? named : join(idOf('outcome', action.outcome), id);
    }),
  ];
  const belongings = priorities.flatMap(({ id, priority }) => [
    ...actionNodes
      .filter(({ rows }) => rows.some(({ action }) => namesPriority(action.priority, priority)))
      .map((node) => ({ from: id, to: node.id })),
    ...priority.indicators.flatMap((indicator) => join(id, idOf('indicator', indicator))),
  ]);
  return { nodes, links, belongings, loose: findLoose(nodes, links, belongings) };
}

/** An action names an indicator itself or by a target. */
const indicatorsOf = (rows: readonly Progress[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ action, targets }) => [
      ...action.indicators,
      ...targets.flatMap(({ indicator }) => indicator ?? []),
    ]),
  ),
];

/** In the order of their outcomes, and within one as the data have them. */
function indicatorsShown({ plan, indicators, outcomes, progress }: LogicParts): readonly Indicator[] {
  const named = new Set<string>([
    ...indicatorsOf(progress),
    ...plan.priorities.flatMap((priority) => priority.indicators),
    ...plan.targets.flatMap(({ indicator }) => indicator ?? []),
  ]);
  const shown = indicators.filter(({ id, tier }) => tier === 'headline' || named.has(id));
  return sortByOutcome(shown, ({ outcome }) => outcome, outcomes);
}

/** Those of no known outcome last. */
function sortByOutcome<Thing>(
  things: readonly Thing[],
  outcomeOf: (thing: Thing) => string | null,
  outcomes: readonly Outcome[],
): readonly Thing[] {
  const order = new Map<string | null, number>(outcomes.map(({ id, order: rank }) => [id, rank]));
  const rankOf = (thing: Thing) => order.get(outcomeOf(thing)) ?? Number.MAX_SAFE_INTEGER;
  return things.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function findLoose(
  nodes: readonly LogicNode[],
  links: readonly LogicLink[],
  belongings: readonly LogicLink[],
): readonly Loose[] {
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const isJoined = (all: readonly LogicLink[], id: string, column: LogicColumn) =>
    all.some(
      ({ from, to }) =>
        (from === id && columnOf.get(to) === column) || (to === id && columnOf.get(from) === column),
    );
  const measured = (id: string) =>
    isJoined(belongings, id, 'indicator') ||
    belongings.some(({ from, to }) => from === id && isJoined(links, to, 'indicator'));
  const isLoose: Readonly<Record<LooseKind, (node: LogicNode) => boolean>> = {
    'priority-without-national': ({ column, id }) =>
      column === 'priority' && !isJoined(links, id, 'national'),
    'priority-without-outcome': ({ column, id }) => column === 'priority' && !isJoined(links, id, 'outcome'),
    'priority-without-measure': ({ column, id }) => column === 'priority' && !measured(id),
    'priority-without-action': ({ column, id }) =>
      column === 'priority' && !isJoined(belongings, id, 'action'),
    'outcome-without-priority': ({ column, id }) => column === 'outcome' && !isJoined(links, id, 'priority'),
    'headline-without-action': (node) =>
      node.column === 'indicator' &&
      node.assessment.indicator.tier === 'headline' &&
      !isJoined(links, node.id, 'action'),
    'action-without-indicator': ({ column, id }) => column === 'action' && !isJoined(links, id, 'indicator'),
  };
  return looseKinds
    .map((kind) => ({ kind, nodes: nodes.filter(isLoose[kind]) }))
    .filter((found) => found.nodes.length > 0);
}
