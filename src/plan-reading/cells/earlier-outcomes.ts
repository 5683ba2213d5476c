import type { ActionId, OutcomeId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import type { IdentifiedAction } from '../rows/action-stages';
import { matchEarlier } from '../versions/match-earlier';

/** The outcome that somebody chose for each action in the plan that this one follows. Actions that follow none have none. */
export function earlierOutcomes(
  actions: readonly IdentifiedAction[],
  earlier: Plan | null,
): ReadonlyMap<ActionId, OutcomeId> {
  if (earlier === null) return new Map();
  const outcomeOf = new Map(earlier.actions.map(({ id, outcome }) => [id, outcome]));
  const kept = matchEarlier(
    actions.map(({ id, reference, action, priority }) => ({ id, owners: [], reference, action, priority })),
    earlier,
  );
  return new Map(
    [...kept].flatMap(([id, former]) => {
      const outcome = outcomeOf.get(former);
      return outcome === undefined ? [] : [[id, outcome] as const];
    }),
  );
}
