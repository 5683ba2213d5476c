import type { IndicatorId, NationalPriorityId, OutcomeId, PartnershipId, PriorityId } from '../ids';
import { plainWords } from '../words/plain-words';

/** One of the strategic priorities that the national strategy sets every partnership. */
export interface NationalPriority {
  readonly id: NationalPriorityId;
  readonly order: number;
  readonly name: string;
}

/** What a partnership has chosen to put first. Actions stand under it, and it serves outcomes. */
export interface Priority {
  readonly id: PriorityId;
  readonly partnership: PartnershipId;
  /** Its number in the plan; empty where it has none. */
  readonly reference: string;
  readonly name: string;
  /** What it is about, in short. */
  readonly words: string;
  readonly national: readonly NationalPriorityId[];
  readonly outcomes: readonly OutcomeId[];
  readonly indicators: readonly IndicatorId[];
  readonly note: string;
  /** Whether the plan lists it; otherwise only its actions name it, and their outcomes are its own. */
  readonly isListed: boolean;
}

/** Whether an action's words for what it stands under mean this priority. */
export const namesPriority = (written: string, { id, name }: Pick<Priority, 'id' | 'name'>): boolean =>
  written === id || (written !== '' && plainWords(written) === plainWords(name));
