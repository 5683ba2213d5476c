import type { Indicator } from '../../domain/indicator';
import type { Outcome } from '../../domain/outcome';
import type { Plan } from '../../domain/plan/plan';
import { type NationalPriority, namesPriority, type Priority } from '../../domain/plan/priority';
import type { Progress } from '../actions/progress';
import { eachWithRepeats } from '../actions/repeated-actions';
import type { Assessment } from '../place/assessment';
import {
  type Logic,
  type LogicColumn,
  type LogicLink,
  type LogicNode,
  type Loose,
  type LooseKind,
  looseKinds,
} from './graph';
import { joinedBy } from './joined';

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
  const written = new Map<string, string[]>();
  for (const { id, rows } of actionNodes) {
    for (const name of new Set(rows.map(({ action }) => action.priority))) {
      const known = written.get(name);
      if (known) known.push(id);
      else written.set(name, [id]);
    }
  }
  const actionsUnder = (priority: Priority): readonly string[] =>
    [...written].filter(([name]) => namesPriority(name, priority)).flatMap(([, ids]) => ids);
  const belongings = priorities.flatMap(({ id, priority }) => [
    ...actionsUnder(priority).map((to) => ({ from: id, to })),
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
  const byLine = joinedBy(nodes, links);
  const byBelonging = joinedBy(nodes, belongings);
  const isJoined = (id: string, column: LogicColumn) => byLine(id, column).length > 0;
  const measured = (id: string) =>
    byBelonging(id, 'indicator').length > 0 ||
    byBelonging(id, 'action').some((action) => isJoined(action.id, 'indicator'));
  const isLoose: Readonly<Record<LooseKind, (node: LogicNode) => boolean>> = {
    'priority-without-national': ({ column, id }) => column === 'priority' && !isJoined(id, 'national'),
    'priority-without-outcome': ({ column, id }) => column === 'priority' && !isJoined(id, 'outcome'),
    'priority-without-measure': ({ column, id }) => column === 'priority' && !measured(id),
    'priority-without-action': ({ column, id }) =>
      column === 'priority' && byBelonging(id, 'action').length === 0,
    'outcome-without-priority': ({ column, id }) => column === 'outcome' && !isJoined(id, 'priority'),
    'headline-without-action': (node) =>
      node.column === 'indicator' &&
      node.assessment.indicator.tier === 'headline' &&
      !isJoined(node.id, 'action'),
    'action-without-indicator': ({ column, id }) => column === 'action' && !isJoined(id, 'indicator'),
  };
  return looseKinds
    .map((kind) => ({ kind, nodes: nodes.filter(isLoose[kind]) }))
    .filter((found) => found.nodes.length > 0);
}
