import type { Logic, LogicNode } from '../../assessment/logic/graph';
import { type Joined, joinedIn } from '../../assessment/logic/joined';
import type { Assessment } from '../../assessment/place/assessment';
import { progressMark } from '../marks/standing-mark';
import { columnsOver } from '../tables/columns-over';
import { type Table, tableOf } from '../tables/table';
import { indicatorState } from './logic-state';
import { nameOfAction, type PlanContext, planEnd } from './plan-columns';

/** One way through the plan, from left to right; what is not there is left out. */
interface Path {
  readonly national: string;
  readonly priority: string;
  readonly outcome: string;
  readonly indicator: string;
  readonly standing: string;
  readonly reference: string;
  readonly action: string;
  readonly state: string;
}

/**
 * What serves what, as rows: each action under the priority it stands under, with the outcome and the indicators it is for;
 * then what no action serves.
 */
export function tabulateLogic(logic: Logic, context: PlanContext): Table {
  const paths = pathsOf(logic);
  const { texts, downloads } = columnsOver(paths);
  return tableOf(
    `What serves what, ${context.placeName}`,
    [
      texts('National priority', 'national_priority', ({ national }) => national),
      texts('Local priority', 'priority', ({ priority }) => priority),
      texts('Outcome', 'outcome', ({ outcome }) => outcome),
      texts('Indicator', 'indicator', ({ indicator }) => indicator),
      texts('Its state', 'indicator_state', ({ standing }) => standing),
      downloads('Reference', 'reference', ({ reference }) => reference),
      texts('Action', 'action', ({ action }) => action),
      texts('Its state', 'action_state', ({ state }) => state),
      ...planEnd(paths, context),
    ],
    [],
  );
}

function pathsOf(logic: Logic): readonly Path[] {
  const { nodes, belongings } = logic;
  const at = joinedIn(logic);
  const ofPriority = nodes.flatMap((node) => {
    if (node.column !== 'priority') return [];
    const { priority } = node;
    const national = at(node.id, 'national').map(nameOf).join('; ');
    const start = { ...noPath, national: national === '' ? none : national, priority: priority.name };
    const actions = at(node.id, 'action');
    if (actions.length > 0) return actions.flatMap((action) => pathsTo(action, start, at));
    const outcomes = at(node.id, 'outcome');
    return outcomes.length > 0
      ? outcomes.map((outcome) => ({ ...start, outcome: nameOf(outcome) }))
      : [start];
  });
  const under = new Set(belongings.map(({ to }) => to));
  const underNone = nodes
    .filter(({ column, id }) => column === 'action' && !under.has(id))
    .flatMap((action) => pathsTo(action, noPath, at));
  const unserved = nodes.flatMap((node) =>
    node.column === 'indicator' && at(node.id, 'action').length === 0
      ? [{ ...noPath, outcome: at(node.id, 'outcome').map(nameOf).join('; '), ...indicatorPart(node) }]
      : [],
  );
  return [...ofPriority, ...underNone, ...unserved];
}

/** A row is named by its first cell, which is never empty. */
const none = 'none';

const noPath: Path = {
  national: none,
  priority: none,
  outcome: '',
  indicator: '',
  standing: '',
  reference: '',
  action: '',
  state: '',
};

/** One row for each indicator of an action, or one without. */
function pathsTo(node: LogicNode, start: Path, at: Joined): readonly Path[] {
  if (node.column !== 'action') return [];
  const { action, word } = node.progress;
  const end = {
    reference: action.reference,
    action: action.reference === '' ? action.action : `${nameOfAction(action)} ${action.action}`,
    state: progressMark(word).word,
  };
  const indicators = at(node.id, 'indicator');
  if (indicators.length === 0) {
    return [{ ...start, ...end, outcome: at(node.id, 'outcome').map(nameOf).join('; ') }];
  }
  return indicators.map((indicator) => ({
    ...start,
    ...end,
    ...indicatorPart(indicator),
    outcome: at(indicator.id, 'outcome').map(nameOf).join('; '),
  }));
}

const indicatorPart = (node: LogicNode): Pick<Path, 'indicator' | 'standing'> =>
  node.column === 'indicator'
    ? { indicator: nameOf(node), standing: stateOf(node.assessment) }
    : { indicator: '', standing: '' };

const stateOf = (assessment: Assessment): string =>
  `${indicatorState(assessment).word}${assessment.isIllustrative ? ' (illustrative)' : ''}`;

/** The name of a node, as its row and its box have it. */
export function nameOf(node: LogicNode): string {
  switch (node.column) {
    case 'national':
      return node.national.name;
    case 'priority':
      return node.priority.name;
    case 'outcome':
      return node.outcome.name;
    case 'indicator':
      return node.assessment.indicator.name;
    case 'action':
      return node.progress.action.action;
  }
}
