import type { Progress } from '../../assessment/types';
import { type ProgressWord, progressWords } from '../../domain/judgement';
import { parseWord } from '../../domain/word';
import type { Selection } from '../../selection/selection';

/** Late and silent ones first; within a word the longest overdue, then the earliest deadline. */
export function orderByConcern(progress: readonly Progress[]): readonly Progress[] {
  const rank = (word: ProgressWord) => progressWords.indexOf(word);
  return progress.toSorted(
    (one, other) =>
      rank(one.word) - rank(other.word) ||
      other.daysOverdue - one.daysOverdue ||
      (one.action.deadline.date ?? '9999').localeCompare(other.action.deadline.date ?? '9999'),
  );
}

/** The actions that the chosen outcome, owner, status and action leave. A word that is none leaves nothing. */
export function filterProgress(
  progress: readonly Progress[],
  { outcome, owner, status, action }: Selection['choices'],
): readonly Progress[] {
  const word = status === undefined ? null : parseWord(progressWords, status);
  return progress.filter(
    (one) =>
      (outcome === undefined || one.action.outcome === outcome) &&
      (owner === undefined || one.action.owners.includes(owner)) &&
      (status === undefined || one.word === word) &&
      (action === undefined || one.action.id === action),
  );
}

export const ownersOf = (progress: readonly Progress[]): readonly string[] =>
  [...new Set(progress.flatMap(({ action }) => action.owners))].sort((one, other) =>
    one.localeCompare(other),
  );
