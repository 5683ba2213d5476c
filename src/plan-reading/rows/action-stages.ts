import type { ActionId, OutcomeId } from '../../domain/ids';
import type { ActionStatus, Milestone, PlanDate, Target } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Entry } from './entry';

/*
 * What is known of an action after each stage of its reading. A stage takes the records of the one before and adds to
 * them; `draft-plan.ts` names the stages in their order.
 */

/** After `divideActions`. */
export interface DividedAction {
  readonly entry: Entry;
  /** Index of the gathered entry that it is the whole of, or a part. */
  readonly from: number;
  /** Whether it may hold several actions and nobody has said. */
  readonly isDoubtful: boolean;
}

/** After `readPriorities`. */
export interface HeadedAction extends DividedAction {
  readonly priority: string;
}

/** After `readReferences`. */
export interface NumberedAction extends HeadedAction {
  readonly reference: string;
  readonly referenceAsWritten: string;
  /** The action's words, without the number that stood before them. */
  readonly action: string;
}

/** After `giveIds`. */
export interface IdentifiedAction extends NumberedAction {
  readonly id: ActionId;
}

/** After `proposeOutcomes`. */
export interface ServingAction extends IdentifiedAction {
  readonly outcome: OutcomeId;
}

/** After `readActions`. */
export interface ReadAction extends ServingAction {
  readonly said: CellsOfAction;
}

/** What the cells of an action say, beside its words, its heading and its number. */
export interface CellsOfAction {
  readonly start: PlanDate;
  readonly deadline: PlanDate;
  readonly owners: readonly string[];
  readonly status: ActionStatus;
  readonly statusAsWritten: string;
  readonly update: string;
  readonly updatedOn: IsoDate | null;
  /** Updates of earlier columns, each with its heading. */
  readonly earlierUpdates: readonly string[];
  readonly milestones: readonly Milestone[];
  /** Before the same targets of several actions are merged. */
  readonly targets: readonly Target[];
  /** Measures in words, which no figure can be held against. */
  readonly descriptions: readonly string[];
}
