import type { ActionStatus } from '../../domain/plan/plan';
import { correction, type Reading } from '../reading';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';

export interface StatusReading {
  readonly asWritten: string;
  readonly status: ActionStatus;
  /** What the cell says beyond its status; the whole cell where its words are not known. */
  readonly update: string;
}

export type StatusMeaning = (written: string) => ActionStatus | null;

const asksIfDone = /\b(?:complete|completed|done|achieved)\b/i;

/** A tick in a column that asks whether the action is complete. */
function* isYes({ line, column }: ReadCell, written: string): Reading<boolean> {
  if (!asksIfDone.test(column) || !/^(?:y|yes|true|x|✓|✔|☑|☒)$/i.test(written)) return false;
  const what = 'a yes in a column of what is done';
  return (yield correction({ line, column }, { what, before: written, after: 'done', isProposal: false }))
    .stands;
}

/** A box that is not ticked says that the action is not complete, and not how it stands. */
const isNo = ({ column }: ReadCell, written: string): boolean =>
  asksIfDone.test(column) && /^(?:n|no|false|☐)$/i.test(written);

/** A word or letter, then what it is about: `G – posters are out`. */
const begun = /^([A-Za-z][A-Za-z /]{0,40}?)\s*[-–—:;,.(]\s*(.+)$/;

export const noStatus: StatusReading = { asWritten: '', status: 'unknown', update: '' };

/** An empty status is unknown, which is not "not started". Words that are not listed are kept as written. */
export function* readStatus(entry: Entry, meaning: StatusMeaning): Reading<StatusReading> {
  const cells = cellsOfField(entry, 'status');
  const [cell] = cells;
  if (!cell) return noStatus;
  const asWritten = cells.map(({ text }) => text).join(' ');
  const status = meaning(asWritten);
  if (status !== null) return { asWritten, status, update: '' };
  if (isNo(cell, asWritten)) return { ...noStatus, asWritten };
  if (yield* isYes(cell, asWritten)) return { asWritten, status: 'done', update: '' };
  const [, first = '', rest = ''] = begun.exec(asWritten) ?? [];
  const beginning = meaning(first);
  if (beginning !== null && first !== '') {
    const place = { line: cell.line, column: cell.column };
    const what = 'status read from the first words of its cell';
    if ((yield correction(place, { what, before: asWritten, after: first, isProposal: true })).stands) {
      return { asWritten: first, status: beginning, update: rest };
    }
  }
  const inBrackets = /\(([A-Za-z ]{1,40})\)\s*$/.exec(asWritten)?.[1] ?? '';
  const bracketed = meaning(inBrackets);
  if (bracketed !== null && bracketed !== 'unknown') {
    const place = { line: cell.line, column: cell.column };
    const what = 'status read from the brackets in its cell';
    if ((yield correction(place, { what, before: asWritten, after: inBrackets, isProposal: true })).stands) {
      return { asWritten, status: bracketed, update: '' };
    }
  }
  return { asWritten, status: 'unknown', update: asWritten };
}
