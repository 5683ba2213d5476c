import { formatShortDate } from '../../domain/time/iso-date';
import { quarterOf } from '../../domain/time/quarter';
import { columnsOver } from '../tables/columns-over';
import { type Table, tableOf } from '../tables/table';
import { nameOfAction, outcomeName, type PlanContext, planEnd, statusInWords } from './plan-columns';
import type { MarkKind, Timeline, TimelineMark, TimelineRow } from './timeline';

interface Row {
  readonly row: TimelineRow;
  /** null: the plan gives the action no date of any kind. */
  readonly mark: TimelineMark | null;
}

const what: Readonly<Record<MarkKind, string>> = {
  start: 'Start',
  milestone: 'Milestone',
  deadline: 'Deadline',
};

/** Every date of the timeline in a row, earliest first; then what has no date. Each action is there at least once. */
export function tabulateTimeline({ groups, today }: Timeline, context: PlanContext): Table {
  const rows = groups
    .flatMap((group) => group.rows)
    .flatMap((row): readonly Row[] =>
      row.marks.length === 0 ? [{ row, mark: null }] : row.marks.map((mark) => ({ row, mark })),
    )
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)));
  const { texts, days, downloads } = columnsOver(rows);
  return tableOf(
    `Every date of the plan, ${context.placeName}, as at ${formatShortDate(today)}`,
    [
      days('Date', 'date', ({ mark }) => mark?.day.date ?? null),
      texts('As written', 'as_written', ({ mark }) => mark?.day.asWritten ?? ''),
      texts('Quarter', 'quarter', ({ mark }) =>
        mark?.day.date ? quarterOf(mark.day.date).label : 'no date',
      ),
      texts('What', 'what', ({ mark }) => (mark ? what[mark.kind] : 'No date given')),
      texts('Milestone', 'milestone', ({ mark }) => mark?.text ?? ''),
      texts('Reference', 'reference', ({ row }) => row.progress.action.reference),
      texts('Action', 'action', ({ row }) => row.progress.action.action),
      texts('State', 'state', ({ mark }) => mark?.stateWords ?? ''),
      texts('Status', 'status', ({ row }) => statusInWords(row.progress)),
      downloads('Read to the', 'precision', ({ mark }) => mark?.day.precision ?? ''),
      downloads('Owner', 'owners', ({ row }) => row.progress.action.owners.join('; ')),
      downloads('Outcome', 'outcome', ({ row }) => outcomeName(row.progress.action.outcome, context)),
      downloads('Priority', 'priority', ({ row }) => row.progress.action.priority),
      downloads('Name', 'name', ({ row }) => nameOfAction(row.progress.action)),
      downloads('Action id', 'action_id', ({ row }) => row.progress.action.id),
      ...planEnd(rows, context),
    ],
    [],
  );
}

const dateOf = ({ mark }: Row): string => mark?.day.date ?? '9999';
