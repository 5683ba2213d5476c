import type { ActionStatus, PlanDate } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { type Beginning, isDoubtful } from './doubtful-date';

export const dueStates = ['done', 'late', 'date-doubtful', 'to-come', 'undated'] as const;
/** How a date of the plan lies to its day. Late: it has passed, and the plan does not say that the work is done. */
export type DueState = (typeof dueStates)[number];

/** A date without a day in it ("Ongoing") is never late. */
export function dueState(
  due: PlanDate,
  status: ActionStatus,
  asAt: IsoDate,
  begins: Beginning | null,
): DueState {
  if (status === 'done') return 'done';
  if (due.date === null || due.precision === 'none') return 'undated';
  if (due.date >= asAt) return 'to-come';
  return isDoubtful(due, begins) ? 'date-doubtful' : 'late';
}

const words: Readonly<Record<ActionStatus, string>> = {
  done: 'done',
  'on-track': 'the plan calls it on track',
  'minor-delay': 'the plan’s own word for it is minor delay',
  'off-track': 'the plan’s own word for it is off track',
  'not-started': 'the plan says it has not started',
  unknown: 'the plan does not say whether it is done',
};

const stateWords: Readonly<Record<DueState, string>> = {
  done: 'done',
  late: 'late',
  'date-doubtful': 'date doubtful',
  'to-come': 'still to come',
  undated: 'no date',
};

/** The state of a milestone, with what the plan says of it: `late; the plan does not say whether it is done`. */
export function sayMilestoneState(
  { due, status }: { readonly due: PlanDate; readonly status: ActionStatus },
  asAt: IsoDate,
  begins: Beginning | null,
): string {
  const state = dueState(due, status, asAt, begins);
  if (state === 'done' || (state === 'to-come' && status === 'unknown')) return stateWords[state];
  const doubt = state === 'date-doubtful' ? `, because it lies ${begins?.words}` : '';
  return `${stateWords[state]}${doubt}; ${words[status]}`;
}
