import type { RowRole } from '../../domain/draft';
import { likenessWithin } from './letter-likeness';
import type { Line } from './line';
import { hasHeadingMark } from './plan-heading';
import { columnsOf, hasField, type Table, textOf } from './table';

export interface RowReading {
  readonly role: RowRole;
  readonly why: string;
}

const ghostLikeness = 0.6;
const shortestGhost = 20;
const mostGhostCells = 2;
const longestHeading = 12;

/** Whether the row names what it belongs to in columns of its own, as the rows of its table do. */
const isAnchored = (table: Table, line: Line): boolean =>
  textOf(table, line, 'reference') !== '' || textOf(table, line, 'priority') !== '';
const hasAnchors = (table: Table): boolean => hasField(table, 'reference') || hasField(table, 'priority');
const hasTerms = (table: Table, line: Line): boolean =>
  textOf(table, line, 'owner') !== '' || textOf(table, line, 'deadline') !== '';

/** Share of the table's rows that hold more than one thing. */
const fullness = (table: Table): number =>
  table.lines.filter(({ filled }) => filled > 2).length / Math.max(table.lines.length, 1);

const goesOn = (text: string): boolean => /^[a-z]/.test(text);
const isEnded = (text: string): boolean => /[.!?:;)”"]$/.test(text);

/** The lines around a row: the action above it, and the row below it; null where there is none. */
export interface Surroundings {
  readonly above: Line | null;
  readonly below: Line | null;
}

/** `1 Supply` over a row numbered 1.1, with nothing else in it. */
function isNumberedHeading(table: Table, line: Line, below: Line | null): boolean {
  const number = textOf(table, line, 'reference').replace(/\.$/, '');
  if (line.filled !== 2 || number === '' || !below) return false;
  return textOf(table, below, 'reference').startsWith(`${number}.`) && below.filled > 2;
}

/** What a row of a table is, told from which of its cells are filled and from the rows around it. */
export function readRow(
  table: Table,
  line: Line,
  { above, below }: Surroundings,
  isStatus: (text: string) => boolean,
): RowReading {
  const action = textOf(table, line, 'action');
  if (line.filled === 1) return readLoneCell(table, line, above, action, isStatus);
  if (action === '') {
    if (above && !isAnchored(table, line)) return { role: 'continues', why: 'it has no action of its own' };
    return { role: 'set-aside', why: 'it names no action' };
  }
  if (isNumberedHeading(table, line, below)) {
    return {
      role: 'heading',
      why: 'it holds a number and a name, and the row below goes on from its number',
    };
  }
  if (above && isGhost(table, line, above)) {
    return { role: 'set-aside', why: 'it repeats, garbled, a part of the row above' };
  }
  if (above && !isAnchored(table, line) && !hasTerms(table, line) && isAnchored(table, above)) {
    return { role: 'continues', why: 'it has no number, heading, owner or date of its own' };
  }
  if (above && goesOn(action) && !isAnchored(table, line) && !hasTerms(table, line)) {
    return { role: 'continues', why: 'its sentence goes on from the row above' };
  }
  return { role: 'action', why: 'a row of the plan' };
}

function readLoneCell(
  table: Table,
  line: Line,
  above: Line | null,
  action: string,
  isStatus: (text: string) => boolean,
): RowReading {
  const index = line.texts.findIndex((text) => text !== '');
  const text = line.texts[index] ?? '';
  if (isStatus(text)) return { role: 'text', why: 'a word of the key to the statuses' };
  const field = table.fields[index];
  const heading: RowReading = { role: 'heading', why: 'only its first cell is filled' };
  if (field === 'priority') return heading;
  if (action !== '') return readLoneAction(table, line, above, action, index);
  if (index === 0 && table.fields.length > 2) return heading;
  if (above) return { role: 'continues', why: 'it has no action of its own' };
  return { role: 'set-aside', why: 'it names no action' };
}

function readLoneAction(
  table: Table,
  line: Line,
  above: Line | null,
  action: string,
  index: number,
): RowReading {
  if (hasHeadingMark(action) && !/^\d+\.\d/.test(action) && index === 0) {
    return { role: 'heading', why: 'only its first cell is filled, and it reads like a heading' };
  }
  const isBare = action.split(' ').length <= longestHeading && !isEnded(action);
  if (index === 0 && table.fields.length > 2 && isBare && fullness(table) > 0.7) {
    return { role: 'heading', why: 'only its first cell is filled' };
  }
  if (!above) return { role: 'action', why: 'a row of the plan' };
  if (isGhost(table, line, above)) {
    return { role: 'set-aside', why: 'it repeats, garbled, a part of the row above' };
  }
  const before = textOf(table, above, 'action');
  const isGoingOn = goesOn(action) || (hasAnchors(table) && isAnchored(table, above)) || !isEnded(before);
  return isGoingOn && hasAnchors(table)
    ? { role: 'continues', why: 'it has no number, heading, owner or date of its own' }
    : goesOn(action)
      ? { role: 'continues', why: 'its sentence goes on from the row above' }
      : { role: 'action', why: 'a row of the plan' };
}

/** A row that a scanner made of a piece of the row above it. */
function isGhost(table: Table, line: Line, above: Line): boolean {
  const text = textOf(table, line, 'action');
  const isPoorer =
    line.filled <= mostGhostCells && line.filled < above.filled && (line.texts[0] ?? '') === '';
  if (!isPoorer || text.length < shortestGhost) return false;
  return columnsOf(table, 'action').some(
    ({ index }) => likenessWithin(text, above.texts[index] ?? '') >= ghostLikeness,
  );
}
