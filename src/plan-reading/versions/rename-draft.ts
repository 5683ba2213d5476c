import { type ActionId, parseActionId, parseMilestoneId, parseTargetId } from '../../domain/ids';
import type { Milestone, Plan, Target } from '../../domain/plan/plan';
import type { Problem } from '../../domain/problem';
import type { Draft } from '../draft';
import { groupBy } from '../group-by';
import { followEarlier, type MatchQuestion } from './match-earlier';
import { matchMilestones, matchTargets } from './match-parts';

export type PlanParts = Pick<Plan, 'actions' | 'milestones' | 'targets'>;

export interface RenamedDraft extends PlanParts {
  /** Every id that the draft gave an action, and the id that the action has now. */
  readonly ids: ReadonlyMap<ActionId, ActionId>;
  /** Draft ids of the actions that go on from the earlier plan. */
  readonly follows: ReadonlySet<ActionId>;
  /** Under the draft's own ids. */
  readonly questions: readonly MatchQuestion[];
}

/**
 * Gives a newly read plan the ids of the plan it follows, so that its actions can be followed when their numbers
 * change. An id of the earlier plan never goes to another action: one that is new under an old number gets an id of its
 * own. Indicators, which no document holds, are kept from the earlier plan where the draft has none.
 */
export function renameDraft(draft: PlanParts, earlier: Plan): RenamedDraft {
  const match = followEarlier(draft.actions, earlier);
  const ids = actionIds(draft, earlier, match.ids);
  const renamed = (id: ActionId): ActionId => ids.get(id) ?? id;
  const former = new Map(earlier.actions.map((action) => [action.id, action]));
  return {
    actions: draft.actions.map((action) => {
      const kept = match.ids.get(action.id);
      const indicators = kept ? (former.get(kept)?.indicators ?? []) : [];
      return {
        ...action,
        id: renamed(action.id),
        indicators: action.indicators.length > 0 ? action.indicators : indicators,
      };
    }),
    milestones: renameMilestones(draft, earlier, match.ids, renamed),
    targets: renameTargets(draft, earlier, match.ids, renamed),
    ids,
    follows: new Set(match.ids.keys()),
    questions: match.questions,
  };
}

function actionIds(
  { actions }: PlanParts,
  earlier: Plan,
  kept: ReadonlyMap<ActionId, ActionId>,
): ReadonlyMap<ActionId, ActionId> {
  const taken = new Set<string>(earlier.actions.map(({ id }) => id));
  return new Map(
    actions.map(({ id }) => {
      const now = kept.get(id) ?? freshId(id, (one) => taken.has(one), parseActionId);
      taken.add(now);
      return [id, now];
    }),
  );
}

function renameMilestones(
  { actions, milestones }: PlanParts,
  earlier: Plan,
  kept: ReadonlyMap<ActionId, ActionId>,
  renamed: (id: ActionId) => ActionId,
): readonly Milestone[] {
  const own = groupBy(milestones, ({ action }) => [action]);
  const formerOnes = groupBy(earlier.milestones, ({ action }) => [action]);
  const matches = new Map(
    actions.flatMap(({ id }) => {
      const former = kept.get(id);
      return former ? [...matchMilestones(own.get(id) ?? [], formerOnes.get(former) ?? [])] : [];
    }),
  );
  const taken = new Set<string>(earlier.milestones.map(({ id }) => id));
  return milestones.map((milestone) => {
    const action = renamed(milestone.action);
    const moved = parseMilestoneId(withPrefix(milestone.id, milestone.action, action)) ?? milestone.id;
    const id = matches.get(milestone.id)?.id ?? freshId(moved, (one) => taken.has(one), parseMilestoneId);
    taken.add(id);
    return { ...milestone, id, action };
  });
}

function renameTargets(
  { actions, targets }: PlanParts,
  earlier: Plan,
  kept: ReadonlyMap<ActionId, ActionId>,
  renamed: (id: ActionId) => ActionId,
): readonly Target[] {
  const ownTargets = groupBy(targets, (target) => target.actions);
  const formerTargets = groupBy(earlier.targets, (target) => target.actions);
  const matches = new Map<string, Target>();
  const matched = new Set<string>();
  for (const { id } of actions) {
    const former = kept.get(id);
    const own = ownTargets.get(id) ?? [];
    const formerOnes = (former ? formerTargets.get(former) : null) ?? [];
    const found = matchTargets(
      own.filter((target) => !matches.has(target.id)),
      formerOnes.filter((target) => !matched.has(target.id)),
    );
    for (const [target, one] of found) {
      matches.set(target, one);
      matched.add(one.id);
    }
  }
  const taken = new Set<string>(earlier.targets.map(({ id }) => id));
  return targets.map((target) => {
    const former = matches.get(target.id);
    const [first] = target.actions;
    const moved = first
      ? (parseTargetId(withPrefix(target.id, first, renamed(first))) ?? target.id)
      : target.id;
    const id = former?.id ?? freshId(moved, (one) => taken.has(one), parseTargetId);
    taken.add(id);
    return {
      ...target,
      id,
      actions: target.actions.map(renamed),
      indicator: target.indicator ?? former?.indicator ?? null,
      otherDues: target.otherDues.map((other) => ({ ...other, action: renamed(other.action) })),
    };
  });
}

/** `york-2-1-milestone-1` under an action that is `york-2-3` now → `york-2-3-milestone-1`. */
const withPrefix = (id: string, draft: ActionId, now: ActionId): string =>
  id.startsWith(`${draft}-`) ? `${now}${id.slice(draft.length)}` : id;

/** The id itself if nobody has it, otherwise with the first number that makes it one nobody has: `york-2-1-2`. */
function freshId<Id extends string>(
  id: Id,
  isTaken: (id: string) => boolean,
  parse: (text: string) => Id | null,
): Id {
  for (let number = 2, candidate: Id = id; ; number += 1) {
    if (!isTaken(candidate)) return candidate;
    candidate = parse(`${id}-${number}`) ?? id;
  }
}

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
