import { likenessWithin } from '../cells/letter-likeness';
import type { RowRole } from '../draft';
import { hasHeadingMark } from '../tables/plan-heading';
import { columnsOf, hasField, type PlanTable, textOf } from '../tables/table';
import type { Line } from './line';
import { isCount, isFootnote, isKeyToStatuses } from './row-marks';

export interface RowReading {
  readonly role: RowRole;
  readonly why: string;
}

const ghostLikeness = 0.6;
const shortestGhost = 20;
const mostGhostCells = 2;
/** In letters. What a scanner repeats is a piece of a cell, and not of a page. */
const longestGhosted = 2_000;
const longestHeading = 12;
const fewFull = 0.4;

/** Whether the row names what it belongs to in columns of its own, as the rows of its table do. */
const isAnchored = (table: PlanTable, line: Line): boolean =>
  textOf(table, line, 'reference') !== '' || textOf(table, line, 'priority') !== '';
const hasAnchors = (table: PlanTable): boolean => hasField(table, 'reference') || hasField(table, 'priority');
const hasTerms = (table: PlanTable, line: Line): boolean =>
  textOf(table, line, 'owner') !== '' || textOf(table, line, 'deadline') !== '';

/** Share of the table's rows that hold more than a number and a name, and share of those that name an owner. */
interface Fullness {
  readonly rows: number;
  readonly owners: number;
  /** Share of the actions that are in capitals throughout. */
  readonly capitals: number;
}

const known = new WeakMap<PlanTable, Fullness>();

function fullness(table: PlanTable): Fullness {
  const found = known.get(table);
  if (found) return found;
  const count = Math.max(table.lines.length, 1);
  const made = {
    rows: table.lines.filter(({ filled }) => filled > 2).length / count,
    capitals: table.lines.filter((line) => isInCapitals(textOf(table, line, 'action'))).length / count,
    owners: table.lines.filter((line) => textOf(table, line, 'owner') !== '').length / count,
  };
  known.set(table, made);
  return made;
}

const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
const hasDetails = (table: PlanTable): boolean => table.fields.length > 2 && fullness(table).rows > 0;

const goesOn = (text: string): boolean => /^[a-z]/.test(text);
const isEnded = (text: string): boolean => /[.!?:;)”"]$/.test(text);

/** The lines around a row: the action above it, and the row below it; null where there is none. */
export interface Surroundings {
  readonly above: Line | null;
  readonly below: Line | null;
}

const isNumberedBelow = (table: PlanTable, line: Line, below: Line | null): boolean => {
  const number = textOf(table, line, 'reference').replace(/\.$/, '');
  return number !== '' && below !== null && textOf(table, below, 'reference').startsWith(`${number}.`);
};

/** `1 Supply` over a row numbered 1.1, with nothing else in it; or with nobody who owns it, where the rows have owners. */
function readParent(table: PlanTable, line: Line, below: Line | null): RowReading | null {
  if (!below || !isNumberedBelow(table, line, below)) return null;
  const { rows, owners } = fullness(table);
  if (line.filled === 2 && (below.filled > 2 || rows > fewFull)) {
    return {
      role: 'heading',
      why: 'it holds a number and a name, and the row below goes on from its number',
    };
  }
  const isOwnerless = textOf(table, line, 'owner') === '' && textOf(table, line, 'milestone') === '';
  return isOwnerless && owners > 0.5
    ? { role: 'heading', why: 'nobody owns it, and it sums up the rows numbered from it' }
    : null;
}

/** What a row of a table is, told from which of its cells are filled and from the rows around it. */
export function roleOfRow(
  table: PlanTable,
  line: Line,
  { above, below }: Surroundings,
  isStatus: (text: string) => boolean,
): RowReading {
  const action = textOf(table, line, 'action');
  if (isCount(line, isStatus)) return { role: 'set-aside', why: 'it counts rows of the plan' };
  if (isKeyToStatuses(line, isStatus)) return { role: 'text', why: 'a line of the key to the statuses' };
  if (line.filled === 1) return readLoneCell(table, line, above, isStatus);
  if (action === '') {
    const isStep = textOf(table, line, 'milestone') !== '' && textOf(table, line, 'priority') === '';
    if (above && (isStep || !isAnchored(table, line)))
      return { role: 'continues', why: 'it has no action of its own' };
    return { role: 'set-aside', why: 'it names no action' };
  }
  const parent = readParent(table, line, below);
  if (parent) return parent;
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
  table: PlanTable,
  line: Line,
  above: Line | null,
  isStatus: (text: string) => boolean,
): RowReading {
  const index = line.texts.findIndex((text) => text !== '');
  const text = line.texts[index] ?? '';
  if (isStatus(text)) return { role: 'text', why: 'a word of the key to the statuses' };
  if (isFootnote(line.cells[index]?.text.trim() ?? '')) return { role: 'text', why: 'a note about the plan' };
  const field = table.fields[index];
  const heading: RowReading = { role: 'heading', why: 'only its first cell is filled' };
  if (field === 'priority') return heading;
  if (textOf(table, line, 'action') !== '') return readLoneAction(table, line, above, index);
  if (index === 0 && table.fields.length > 2) return heading;
  if (above) return { role: 'continues', why: 'it has no action of its own' };
  return { role: 'set-aside', why: 'it names no action' };
}

function readLoneAction(table: PlanTable, line: Line, above: Line | null, index: number): RowReading {
  const action = textOf(table, line, 'action');
  if (hasHeadingMark(action) && !/^\d+\.\d/.test(action) && index === 0) {
    return { role: 'heading', why: 'only its first cell is filled, and it reads like a heading' };
  }
  if (index === 0 && isInCapitals(action) && fullness(table).capitals < 0.5 && hasDetails(table)) {
    return { role: 'heading', why: 'only its first cell is filled, and it is in capitals' };
  }
  const isBare = action.split(' ').length <= longestHeading && !isEnded(action);
  if (index === 0 && table.fields.length > 2 && isBare && fullness(table).rows > 0.7) {
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
function isGhost(table: PlanTable, line: Line, above: Line): boolean {
  const text = textOf(table, line, 'action');
  const isPoorer =
    line.filled <= mostGhostCells && line.filled < above.filled && (line.texts[0] ?? '') === '';
  if (!isPoorer || text.length < shortestGhost) return false;
  return columnsOf(table, 'action').some(({ index }) => {
    const whole = above.texts[index] ?? '';
    const isShort = text.length <= longestGhosted && whole.length <= longestGhosted;
    return isShort && likenessWithin(text, whole) >= ghostLikeness;
  });
}
