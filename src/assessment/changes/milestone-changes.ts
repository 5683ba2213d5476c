import type { Action, Milestone, Plan } from '../../domain/plan/plan';
import { plainWords } from '../../domain/words/plain-words';
import { formatWord } from '../../domain/words/word';

import { callAction } from './action-changes';
import { sayPlanDate, sayShift, shiftOf } from './date-shift';
import type { PlanChange } from './plan-change';

type Said = Omit<PlanChange, 'before' | 'after'>;

/** Milestones that came, went, moved or were changed. Those of an action that came or went itself go with it. */
export function milestoneChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const was = new Map(before.milestones.map((one) => [one.id, one]));
  const is = new Map(after.milestones.map((one) => [one.id, one]));
  const earlier = new Map(before.actions.map((action) => [action.id, action]));
  const now = new Map(after.actions.map((action) => [action.id, action]));
  const dropped = before.milestones.flatMap(({ id, action, milestone }): readonly PlanChange[] => {
    const [one, other] = [earlier.get(action), now.get(action)];
    if (is.has(id) || !one || !other) return [];
    const words = `Milestone “${milestone}” is no longer in the plan.`;
    return [
      { kind: 'dropped-milestone', before: one, after: other, words, from: milestone, to: '', shift: null },
    ];
  });
  const kept = after.milestones.flatMap((milestone): readonly PlanChange[] => {
    const former = was.get(milestone.id);
    const other = now.get(milestone.action);
    const one = earlier.get(former?.action ?? milestone.action);
    if (!one || !other) return [];
    const said = former ? differences(former, milestone, other) : [came(milestone)];
    return said.map((change) => ({ ...change, before: one, after: other }));
  });
  return [...dropped, ...kept];
}

const came = ({ milestone }: Milestone): Said => ({
  kind: 'added-milestone',
  words: `Milestone “${milestone}” is new.`,
  from: '',
  to: milestone,
  shift: null,
});

function differences(was: Milestone, is: Milestone, action: Action): readonly Said[] {
  const shift = shiftOf(was.due, is.due);
  const changes = [
    ...(plainWords(was.milestone) === plainWords(is.milestone) ? [] : ['is worded anew']),
    ...(was.status === is.status ? [] : [`is ${statusWord(is)} now; it was ${statusWord(was)}`]),
    ...(was.action === is.action ? [] : [`stands under ${callAction(action)} now`]),
  ];
  const changed: Said = {
    kind: 'changed-milestone',
    words: `Milestone “${is.milestone}” ${changes.join(', and ')}.`,
    from: `${was.milestone} (${statusWord(was)})`,
    to: `${is.milestone} (${statusWord(is)})`,
    shift: null,
  };
  const moved = (found: NonNullable<typeof shift>): Said => ({
    kind: 'moved-milestone',
    words: sayShift(`Date of milestone “${is.milestone}”`, was.due, is.due),
    from: sayPlanDate(was.due),
    to: sayPlanDate(is.due),
    shift: found,
  });
  return [...(shift === null ? [] : [moved(shift)]), ...(changes.length === 0 ? [] : [changed])];
}

const statusWord = ({ status }: Milestone): string =>
  status === 'unknown' ? 'without a status' : formatWord(status);
