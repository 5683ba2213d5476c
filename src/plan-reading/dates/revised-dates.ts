import type { DraftField } from '../draft';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import { findDates } from './dates-in-text';

/** Headings of dates that replace the first ones. */
export const isRevised = (heading: string): boolean =>
  /^(?:revised|new|current|forecast|extended|amended|updated)\b/i.test(heading.trim());

const anyPeriod = { start: null, end: null };
const isDated = ({ source, text }: ReadCell): boolean =>
  source.date !== null || findDates(text, anyPeriod, false).length > 0;

export interface DateCells {
  /** The cell whose date holds; undefined where none is filled. */
  readonly chosen: ReadCell | undefined;
  /** What it replaces; undefined where it replaces nothing. */
  readonly replaced: ReadCell | undefined;
  /** Filled cells of the field that do not hold. */
  readonly unused: readonly ReadCell[];
}

/** Which of an action's date cells holds: a revised date, where there is one, before the first. */
export function dateCells(entry: Entry, field: DraftField): DateCells {
  const cells = cellsOfField(entry, field);
  const [first] = cells;
  const revised = cells.findLast((cell) => isRevised(cell.column) && isDated(cell));
  const isReplacing = revised !== undefined && revised !== first;
  const chosen = isReplacing ? revised : first;
  return {
    chosen,
    replaced: isReplacing ? cells.find(({ column }) => !isRevised(column)) : undefined,
    unused: cells.filter((cell) => cell !== chosen),
  };
}
