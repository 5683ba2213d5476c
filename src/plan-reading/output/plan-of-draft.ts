import type { PartnershipId, PlanId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import { namedByActions } from '../../domain/plan/priorities-of-actions';
import { namesPriority, type Priority } from '../../domain/plan/priority';
import type { Draft } from '../draft';

/**
 * What the draft's actions stand under: as the earlier plan lists it, where they still name it, so that its words, outcomes
 * and national priority are kept; then what only they name.
 */
export function prioritiesOfDraft(
  { actions }: Pick<Draft, 'actions'>,
  earlier: Plan | null,
): readonly Priority[] {
  const [first] = actions;
  if (!first) return [];
  const kept = (earlier?.priorities ?? []).filter(
    (one) => one.isListed && actions.some(({ priority }) => namesPriority(priority, one)),
  );
  return [...kept, ...namedByActions({ partnership: first.partnership, priorities: kept, actions })];
}

/** A draft as the plan it would be. Of what a plan's own file does not say, nothing is taken over. */
export const planOfDraft = (
  draft: Draft,
  whose: { readonly partnership: PartnershipId; readonly plan: PlanId },
  earlier: Plan | null,
): Plan => ({
  ...whose,
  version: '',
  priorities: prioritiesOfDraft(draft, earlier),
  actions: draft.actions,
  milestones: draft.milestones,
  targets: draft.targets,
  measures: [],
});
