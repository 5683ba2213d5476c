import type { OutcomeId, PartnershipId } from '../ids';
import { plainWords } from '../words/plain-words';
import type { ActionStatus } from './plan';

/** What a council's own word for progress means: `Commenced and minor delays` → minor delay; `G` → on track. */
export interface StatusWord {
  /** null: in every plan that has no word of its own for it. */
  readonly partnership: PartnershipId | null;
  readonly written: string;
  readonly status: ActionStatus;
}

/** A body that plans name as owner, and the other ways in which it is written: `CGL`, `Change Grow Live`. */
export interface Owner {
  /** null: in every plan. */
  readonly partnership: PartnershipId | null;
  readonly owner: string;
  readonly alsoWritten: readonly string[];
}

/** Words in an action or its heading that speak for an outcome. A proposal is made from them, never a decision. */
export interface OutcomeWord {
  readonly outcome: OutcomeId;
  readonly words: readonly string[];
}

/** The status that a plan's own word stands for: its partnership's meaning first, then the common one. null: not listed. */
export function statusOf(
  written: string,
  partnership: PartnershipId,
  words: readonly StatusWord[],
): ActionStatus | null {
  const sought = plainWords(written);
  if (sought === '') return null;
  const found = words.filter((word) => plainWords(word.written) === sought);
  const own = found.find((word) => word.partnership === partnership);
  return (own ?? found.find((word) => word.partnership === null))?.status ?? null;
}
