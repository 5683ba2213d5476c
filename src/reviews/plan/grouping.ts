import type { Progress } from '../../assessment/actions/progress';
import { progressMark } from '../../charts/marks/standing-mark';
import type { ProgressGroup } from '../../charts/plan/timeline';
import { progressWords } from '../../domain/judgement';
import type { Outcome } from '../../domain/outcome';
import { allOwners, allPriorities, ownersOf, priorityOf } from './plan-filter';

export const groupings = ['outcome', 'priority', 'owner', 'status'] as const;
/** What stands over a list of actions; as in the address. */
export type Grouping = (typeof groupings)[number];

/** Actions under headings, in the framework's, the plan's or the alphabet's order. One of two owners stands under both. */
export function groupActions(
  grouping: Grouping,
  progress: readonly Progress[],
  outcomes: readonly Outcome[],
): readonly ProgressGroup[] {
  return headingsOf(grouping, progress, outcomes)
    .map(([name, isUnder]) => ({ name, progress: progress.filter(isUnder) }))
    .filter((group) => group.progress.length > 0);
}

type Heading = readonly [name: string, isUnder: (progress: Progress) => boolean];

function headingsOf(
  grouping: Grouping,
  progress: readonly Progress[],
  outcomes: readonly Outcome[],
): readonly Heading[] {
  switch (grouping) {
    case 'outcome': {
      const listed = outcomes.toSorted((one, other) => one.order - other.order);
      const known = new Set(listed.map(({ id }) => id));
      const unlisted = [...new Set(progress.map(({ action }) => action.outcome))].filter(
        (id) => !known.has(id),
      );
      return [
        ...listed.map(({ id, name }) => ({ id, name })),
        // Where outcomes.csv did not arrive, no action may go missing from the list.
        ...unlisted.toSorted().map((id) => ({ id, name: `${id} (not in the list of outcomes)` })),
      ].map(({ id, name }): Heading => [name, ({ action }) => action.outcome === id]);
    }
    case 'priority':
      return allPriorities(progress).map((name) => [name, (one) => priorityOf(one) === name]);
    case 'owner':
      return allOwners(progress).map((name) => [name, (one) => ownersOf(one).includes(name)]);
    case 'status':
      return progressWords.map((word) => [progressMark(word).word, (one) => one.word === word]);
  }
}
