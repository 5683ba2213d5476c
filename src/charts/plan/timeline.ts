import { type DueState, dueState, sayMilestoneState } from '../../assessment/actions/due-state';
import type { Progress } from '../../assessment/actions/progress';
import type { PlanDate } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { type Span, type TimelineColumn, timelineColumns } from './timeline-columns';

export type MarkKind = 'start' | 'milestone' | 'deadline';

/** A date of an action. */
export interface TimelineMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** The milestone's words; empty for start and deadline. */
  readonly text: string;
  readonly day: PlanDate;
  readonly state: DueState;
  /** `late; the plan does not say whether it is done` */
  readonly stateWords: string;
}

export interface TimelineRow {
  readonly progress: Progress;
  /** Earliest first; those without a date last. */
  readonly marks: readonly TimelineMark[];
  /** One list for each column. */
  readonly cells: readonly (readonly TimelineMark[])[];
  readonly undated: readonly TimelineMark[];
}

export interface TimelineGroup {
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

export interface Timeline {
  readonly today: IsoDate;
  readonly columns: readonly TimelineColumn[];
  readonly groups: readonly TimelineGroup[];
}

export interface ProgressGroup {
  readonly name: string;
  readonly progress: readonly Progress[];
}

/** Actions by quarter, under headings. What has no date keeps its row and says so. */
export function timelineOf(groups: readonly ProgressGroup[], span: Span, today: IsoDate): Timeline {
  const marked = groups.map(({ name, progress }) => ({
    name,
    rows: progress.map((one) => ({ progress: one, marks: marksOf(one, today) })),
  }));
  const dates = marked.flatMap(({ rows }) =>
    rows.flatMap(({ marks }) => marks.flatMap(({ day }) => day.date ?? [])),
  );
  const columns = timelineColumns(dates, span, today);
  return {
    today,
    columns,
    groups: marked
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => ({
          ...row,
          cells: columns.map(({ holds }) =>
            row.marks.filter(({ day }) => day.date !== null && holds(day.date)),
          ),
          undated: row.marks.filter(({ day }) => day.date === null),
        })),
      })),
  };
}

function marksOf({ action, milestones, begins }: Progress, today: IsoDate): readonly TimelineMark[] {
  const own = (kind: MarkKind, day: PlanDate): readonly TimelineMark[] => {
    if (day.date === null && day.asWritten === '') return [];
    const status = kind === 'start' ? 'done' : action.status;
    return [
      {
        id: `${action.id}-${kind}`,
        kind,
        text: '',
        day,
        state: kind === 'start' ? startState(day, today) : dueState(day, action.status, today, begins),
        stateWords: kind === 'start' ? '' : sayMilestoneState({ due: day, status }, today, begins),
      },
    ];
  };
  const marks = [
    ...own('start', action.start),
    ...milestones.map(
      (milestone): TimelineMark => ({
        id: milestone.id,
        kind: 'milestone',
        text: milestone.milestone,
        day: milestone.due,
        state: dueState(milestone.due, milestone.status, today, begins),
        stateWords: sayMilestoneState(milestone, today, begins),
      }),
    ),
    ...own('deadline', action.deadline),
  ];
  return marks.toSorted((one, other) => (one.day.date ?? '9999').localeCompare(other.day.date ?? '9999'));
}

/** A start that lies back is no fault: it is neither late nor done. */
const startState = (day: PlanDate, today: IsoDate): DueState =>
  day.date === null ? 'undated' : day.date <= today ? 'done' : 'to-come';
