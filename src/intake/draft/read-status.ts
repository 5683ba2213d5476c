import type { ActionStatus } from '../../domain/plan';
import { cellsOf, type Entry } from './entry';
import type { Mending } from './mending';

export interface StatusReading {
  readonly asWritten: string;
  readonly status: ActionStatus;
  /** What the cell says beyond its status; the whole cell where its words are not known. */
  readonly update: string;
}

export type StatusMeaning = (written: string) => ActionStatus | null;

/** A word or letter, then what it is about: `G – posters are out`. */
const begun = /^([A-Za-z][A-Za-z /]{0,40}?)\s*[-–—:;,.(]\s*(.+)$/;

/** An empty status is unknown, which is not "not started". Words that are not listed are kept as written. */
export function readStatus(entry: Entry, meaning: StatusMeaning, mending: Mending): StatusReading {
  const cells = cellsOf(entry, 'status');
  const [cell] = cells;
  if (!cell) return { asWritten: '', status: 'unknown', update: '' };
  const asWritten = cells.map(({ text }) => text).join(' ');
  const status = meaning(asWritten);
  if (status !== null) return { asWritten, status, update: '' };
  const [, first = '', rest = ''] = begun.exec(asWritten) ?? [];
  const beginning = meaning(first);
  if (beginning !== null && first !== '') {
    const place = { line: cell.line, column: cell.column };
    const what = 'status read from the first words of its cell';
    if (mending.mend(place, { what, before: asWritten, after: first, isProposal: true })) {
      return { asWritten: first, status: beginning, update: rest };
    }
  }
  return { asWritten, status: 'unknown', update: asWritten };
}
