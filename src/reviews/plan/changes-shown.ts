import type { Progress } from '../../assessment/actions/progress';
import type { PlanChange } from '../../assessment/changes/plan-change';
import { changeGroup, changeWords } from '../../charts/plan/change-words';
import type { Selection } from '../../selection/selection';
import { isLeftAction } from './plan-filter';

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
    if (before === null) return isEverything;
    return choices.status === undefined && isLeftAction(before, [], choices);
  });
}
