import type { Action, Plan, PlanDate } from '../../domain/plan/plan';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';

/** The day on which an action, or its plan, began, and a clause that says so. */
export interface Beginning {
  readonly day: IsoDate;
  /** `before the plan began on 1 April 2016` */
  readonly words: string;
}

/**
 * When the plan began: its own first day; where it names none, the earliest start that it prints, unless most of its
 * deadlines lie before that one, which then says nothing of the plan. null: nobody can tell.
 */
export function beginningOfPlan({ actions }: Plan, planStart: IsoDate | null): Beginning | null {
  if (planStart !== null) {
    return { day: planStart, words: `before the plan began on ${formatDate(planStart)}` };
  }
  const [earliest] = actions.flatMap(({ start }) => start.date ?? []).toSorted();
  const deadlines = actions.flatMap(({ deadline }) => deadline.date ?? []);
  if (!earliest || deadlines.filter((date) => date < earliest).length * 2 > deadlines.length) return null;
  return {
    day: earliest,
    words: `before every start that the plan prints (the earliest is ${formatDate(earliest)})`,
  };
}

/** An action's own start, or where it has none, its plan's. */
export const beginningOfAction = ({ start }: Action, ofPlan: Beginning | null): Beginning | null =>
  start.date === null
    ? ofPlan
    : { day: start.date, words: `before the action’s own start on ${formatDate(start.date)}` };

/**
 * The rule: a date that lies before the action began, or where it prints no start, before its plan began, is doubtful.
 * It may be misprinted, or left over from an earlier plan, so that it alone makes nothing late.
 */
export const isDoubtful = ({ date, precision }: PlanDate, begins: Beginning | null): boolean =>
  date !== null && precision !== 'none' && begins !== null && date < begins.day;

/** The rule as the reader is told it. */
export const doubtRule =
  'A date is doubtful where it lies before the action began or, where the action prints no start, before its plan began: it may be misprinted, or left over from an earlier plan.';
