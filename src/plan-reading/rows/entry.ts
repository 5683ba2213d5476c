import { joinPoints } from '../cells/cell-text';
import type { DraftField, SourceCell } from '../draft';
import type { PlanHeading } from '../tables/plan-heading';
import type { PlanTable } from '../tables/table';
import type { Line } from './line';

/** A filled cell of an action's rows, without its markup. */
export interface ReadCell {
  readonly field: DraftField;
  readonly column: string;
  readonly line: Line;
  readonly source: SourceCell;
  readonly text: string;
  readonly points: readonly string[];
  /** Whether the cell itself tells its points apart. */
  readonly isList: boolean;
}

/** The rows of one action: its own, and those that go on from it. */
export interface Entry {
  readonly table: PlanTable | null;
  readonly line: Line;
  readonly rest: readonly Line[];
  readonly heading: PlanHeading;
  readonly cells: readonly ReadCell[];
}

export const cellsOfField = (entry: Entry, field: DraftField): readonly ReadCell[] =>
  entry.cells.filter((cell) => cell.field === field);

/** All that the action's rows say in the columns of a field, in one line. */
export const textOfEntry = (entry: Entry, field: DraftField): string =>
  joinPoints(cellsOfField(entry, field).map(({ text }) => text));
