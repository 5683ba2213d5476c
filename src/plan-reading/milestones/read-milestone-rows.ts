import type { PlanDate } from '../../domain/plan/plan';
import type { StatusMeaning } from '../cells/read-status';
import { type DateContext, readDateCell } from '../dates/read-plan-dates';
import { correction, type Reading } from '../reading';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import { lastOf, milestoneRows } from './milestone-rows';
import type { MilestoneRowReader } from './read-milestones';

export interface MilestoneRowsReading {
  readonly ofRow: MilestoneRowReader;
  /** The action's own deadline where every row has one for its milestone; null where the deadline is the action's. */
  readonly deadline: PlanDate | null;
  /** Whether the statuses of the rows are their milestones', and none is the action's. */
  readonly hasOwnStatuses: boolean;
}

/** Reads what stands beside the milestones of an action that has a row for each of them. */
export function* readMilestoneRows(
  entry: Entry,
  context: DateContext,
  meaning: StatusMeaning,
): Reading<MilestoneRowsReading> {
  const rows = milestoneRows(entry);
  const dues = new Map<ReadCell, PlanDate>();
  for (const { line, column } of cellsOfField(entry, 'milestone')) {
    const cell = rows.dateAt(line, column);
    if (cell && !dues.has(cell)) dues.set(cell, yield* readDateCell(cell, 'deadline', context));
  }
  const ofRow: MilestoneRowReader = ({ line, column }) => {
    const date = rows.dateAt(line, column);
    const statusAsWritten = rows.statusAt(line)?.text ?? '';
    return {
      due: (date && dues.get(date)) ?? null,
      status: statusAsWritten === '' ? 'unknown' : (meaning(statusAsWritten) ?? 'unknown'),
      statusAsWritten,
    };
  };
  return {
    ofRow,
    deadline: rows.hasOwnDates ? yield* deadlineOf(entry, dues) : null,
    hasOwnStatuses: rows.hasOwnStatuses,
  };
}

/** The last of the milestones' days; undone, the date of the action's own row. */
function* deadlineOf(entry: Entry, dues: ReadonlyMap<ReadCell, PlanDate>): Reading<PlanDate | null> {
  const last = lastOf([...dues.values()]);
  const own = [...dues].find(([{ line }]) => line === entry.line)?.[1] ?? null;
  if (last === null || last === own) return own;
  const change = {
    what: 'deadline taken from the last of its milestones',
    before: own?.asWritten ?? '',
    after: last.date ?? '',
    isProposal: true,
  };
  const column = cellsOfField(entry, 'deadline')[0]?.column ?? '';
  return (yield correction({ line: entry.line, column }, change)).stands ? last : own;
}
