import type { ActionId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import type { Problem } from '../../domain/problem';
import type { Draft } from '../draft';
import { renameDraft } from '../output/rename-draft';
import type { MatchQuestion } from './match-earlier';

/** Gives a draft the ids of the plan it follows, and says of which actions that could not be told. */
export function keepEarlierIds(draft: Draft, earlier: Plan): Draft {
  const { actions, milestones, targets, ids, questions } = renameDraft(draft, earlier);
  const rowOf = new Map(draft.rows.toReversed().map(({ action, row }) => [action, row]));
  const renamed = (id: ActionId | null) => (id === null ? null : (ids.get(id) ?? id));
  return {
    ...draft,
    actions,
    milestones,
    targets,
    rows: draft.rows.map((row) => ({ ...row, action: renamed(row.action) })),
    problems: [
      ...draft.problems,
      ...questions.map((question) => aboutMatch(draft.file, rowOf.get(question.action) ?? null, question)),
    ],
  };
}

const aboutMatch = (file: string, line: number | null, { candidates }: MatchQuestion): Problem => ({
  severity: 'warning',
  file,
  line,
  column: '',
  found: candidates.join(', '),
  done: 'The action could go on from any of these of the earlier plan. It was given an id of its own.',
  advice: 'Write the right id into actions.csv if it is the same action.',
  rowsSetAside: 0,
});
