import type { PlanDate } from '../../domain/plan/plan';
import { groupBy } from '../group-by';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import type { Line } from '../rows/line';
import { readHeading } from '../tables/column-headings';

/** `Milestone due`: a column of milestones that holds their dates. */
export const isDateOfMilestone = ({ field, column }: ReadCell): boolean =>
  field === 'milestone' &&
  /\bmilestones?\b/i.test(column) &&
  readHeading(column.replace(/\bmilestones?\b\s*\d*/i, ' '))?.field === 'deadline';

/** Which of an action's dates and statuses are its milestones', because each row of them has its own. */
export interface MilestoneRows {
  readonly hasOwnDates: boolean;
  readonly hasOwnStatuses: boolean;
  /** The date beside the milestone of that line and column. */
  readonly dateAt: (line: Line, column: string) => ReadCell | undefined;
  readonly statusAt: (line: Line) => ReadCell | undefined;
}

const noMilestoneRows: MilestoneRows = {
  hasOwnDates: false,
  hasOwnStatuses: false,
  dateAt: () => undefined,
  statusAt: () => undefined,
};

/** Looks through the rows of an action: one milestone to a row, and beside it when it is due and how it stands. */
export function milestoneRows(entry: Entry): MilestoneRows {
  const milestones = cellsOfField(entry, 'milestone');
  // Most actions are one row without a date of its milestone's own.
  if (entry.rest.length === 0 && !milestones.some(isDateOfMilestone)) return noMilestoneRows;
  const byLine = (cells: readonly ReadCell[]) => groupBy(cells, ({ line }) => [line]);
  const dates = byLine(milestones.filter(isDateOfMilestone));
  const deadlines = byLine(cellsOfField(entry, 'deadline'));
  const statuses = byLine(cellsOfField(entry, 'status'));
  const ofMilestones = byLine(milestones);
  const isOfRest = (line: Line): boolean => line !== entry.line && ofMilestones.has(line);
  const hasOwnDates = [...deadlines.keys()].some(isOfRest);
  const hasOwnStatuses = [...statuses.keys()].some(isOfRest);
  return {
    hasOwnDates,
    hasOwnStatuses,
    dateAt: (line, column) =>
      ofColumn(dates.get(line) ?? [], column) ?? (hasOwnDates ? deadlines.get(line)?.[0] : undefined),
    statusAt: (line) => (hasOwnStatuses ? statuses.get(line)?.[0] : undefined),
  };
}

/** Of several dates in a row, the one whose heading begins with the milestone's. */
const ofColumn = (dates: readonly ReadCell[], column: string): ReadCell | undefined =>
  dates.find((cell) => cell.column.startsWith(`${column}: `)) ?? (dates.length === 1 ? dates[0] : undefined);

/** The last of several days; the first date as it is where none of them is known. */
export const lastOf = (dates: readonly PlanDate[]): PlanDate | null =>
  dates
    .filter(({ date }) => date !== null)
    .toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1))
    .at(-1) ??
  dates[0] ??
  null;
