import type { ActionId, OutcomeId } from '../../domain/ids';
import type { Action, Plan } from '../../domain/plan/plan';
import { type FollowedAction, matchEarlier } from '../versions/match-earlier';

/** What a draft knows of an action before its outcome is told. */
type Begun = Pick<Action, 'reference' | 'action' | 'priority'>;

/** The outcome that somebody chose for each action in the plan that this one follows; null where it follows none. */
export function earlierOutcomes(
  ids: readonly ActionId[],
  begun: readonly Begun[],
  earlier: Plan | null,
): readonly (OutcomeId | null)[] {
  if (earlier === null) return ids.map(() => null);
  const actions = ids.map(
    (id, index): FollowedAction => ({
      id,
      owners: [],
      reference: begun[index]?.reference ?? '',
      action: begun[index]?.action ?? '',
      priority: begun[index]?.priority ?? '',
    }),
  );
  const kept = matchEarlier(actions, earlier);
  const outcomeOf = new Map(earlier.actions.map(({ id, outcome }) => [id, outcome]));
  return ids.map((id) => {
    const former = kept.get(id);
    return former ? (outcomeOf.get(former) ?? null) : null;
  });
}
