import type { Progress } from '../../assessment/actions/progress';
import type { PlanChange } from '../../assessment/changes/plan-change';
import { changeGroup, changeWords } from '../../charts/plan/change-words';
import type { Action } from '../../domain/plan/plan';
import type { Selection } from '../../selection/selection';
import { noOwner, noPriority } from './plan-filter';

/** A kind of change that occurs, with how often. */
export interface ChangeGroup {
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

/** The kinds that occur, in the order of the changes. */
export const groupChanges = (changes: readonly PlanChange[]): readonly ChangeGroup[] =>
  [...new Map(changes.map((change) => [changeGroup(change), changeWords(change)]))].map(([name, label]) => ({
    name,
    label,
    count: changes.filter((change) => changeGroup(change) === name).length,
  }));

/** The changes to the actions that the filters leave. One that is gone has no status of today. */
export function filterChanges(
  changes: readonly PlanChange[],
  shown: readonly Progress[],
  isEverything: boolean,
  choices: Selection['choices'],
): readonly PlanChange[] {
  const isShown = new Set(shown.map(({ action }) => action.id));
  return changes.filter(({ before, after }) => {
    if (after !== null) return isShown.has(after.id);
    return before === null ? isEverything : isLeft(before, choices);
  });
}

const isLeft = (
  gone: Action,
  { outcome, find, priority, owner, status, action }: Selection['choices'],
): boolean =>
  find === undefined &&
  (outcome === undefined || gone.outcome === outcome) &&
  (priority === undefined || (gone.priority || noPriority) === priority) &&
  (owner === undefined || (gone.owners.length === 0 ? [noOwner] : gone.owners).includes(owner)) &&
  status === undefined &&
  (action === undefined || gone.id === action);
