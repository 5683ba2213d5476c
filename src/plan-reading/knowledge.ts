import type { Outcome } from '../domain/outcome';
import type { Plan } from '../domain/plan/plan';
import type { OutcomeWord, Owner, StatusWord } from '../domain/plan/plan-words';

/** What the partnership's own data says beforehand about the words of plans. Nothing of it is in code. */
export interface DraftKnowledge {
  readonly outcomes: readonly Outcome[];
  readonly outcomeWords: readonly OutcomeWord[];
  readonly statusWords: readonly StatusWord[];
  readonly owners: readonly Owner[];
  /** The plan that this one follows: its ids are kept. null: there is none. */
  readonly earlier: Plan | null;
}
