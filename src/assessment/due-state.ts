import type { IsoDate } from '../domain/iso-date';
import type { ActionStatus, PlanDate } from '../domain/plan';

export const dueStates = ['done', 'past', 'to-come', 'undated'] as const;
/** How a date of the plan lies to its day. `past` says nothing of whether the work was done. */
export type DueState = (typeof dueStates)[number];

/** A date without a day in it ("Ongoing") is never past. */
export function dueState({ date, precision }: PlanDate, status: ActionStatus, asAt: IsoDate): DueState {
  if (status === 'done') return 'done';
  if (date === null || precision === 'none') return 'undated';
  return date < asAt ? 'past' : 'to-come';
}

const words: Readonly<Record<ActionStatus, string>> = {
  done: 'done',
  'on-track': 'the plan calls it on track',
  'minor-delay': 'behind by the plan’s own word (minor delay)',
  'off-track': 'behind by the plan’s own word (off track)',
  'not-started': 'the plan says it has not started',
  unknown: 'the plan does not say whether it is done',
};

const stateWords: Readonly<Record<DueState, string>> = {
  done: 'done',
  past: 'past its date',
  'to-come': 'still to come',
  undated: 'no date',
};

/** The state of a milestone, with what the plan says of it: `past its date; the plan does not say whether it is done`. */
export function sayMilestoneState(
  { due, status }: { readonly due: PlanDate; readonly status: ActionStatus },
  asAt: IsoDate,
): string {
  const state = dueState(due, status, asAt);
  if (state === 'done' || (state === 'to-come' && status === 'unknown')) return stateWords[state];
  return `${stateWords[state]}; ${words[status]}`;
}
