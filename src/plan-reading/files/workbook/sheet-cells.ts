import { inFigures } from '../../../domain/words/number-words';
import { limits } from '../limits';
import { PlanFileRefused } from '../plan-file-errors';
import { attribute, readTags, type Tag } from '../xml-tags';
import { lettersOfColumn } from './column-name';

/** A cell of a workbook's sheet that holds something, as it stands in the XML. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  /** `s` shared text, `inlineStr`, `str`, `n`, `b`, `e`, `d`. */
  readonly type: string;
  readonly style: number | null;
  /** Inside `<v>`; inside `<is>` for an inline text. Raw XML. */
  readonly content: string;
}

export interface HeldCells {
  readonly cells: readonly HeldCell[];
  readonly formulas: number;
  /** Formulas that no program has worked out yet: there is no value to read. */
  readonly formulasWithoutValue: number;
  readonly repeated: number;
  readonly hiddenRows: number;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly tag: Tag;
  hasFormula: boolean;
  contentFrom: number;
  content: string;
}

const address = /^\$?([A-Z]{1,7})\$?(\d{1,9})$/i;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
}

export function refuseManyCells(where: string): never {
  throw new PlanFileRefused(
    `${where} spans more than ${inFigures(limits.cells)} cells.`,
    'Copy the plan alone into a new workbook and give that.',
  );
}

function refuseFarCell(sheet: string, row: number, column: number): never {
  throw new PlanFileRefused(
    `Cell ${lettersOfColumn(column)}${row} of sheet "${sheet}" holds something. That is beyond what a plan can have: ${inFigures(limits.rows)} rows and ${limits.columns} columns.`,
    'Clear the cells far below and to the right of the plan, or copy the plan into a new workbook, and give that.',
  );
}

const comesBefore = (a: HeldCell, b: HeldCell): boolean =>
  a.row < b.row || (a.row === b.row && a.column < b.column);

/** By row and column, as nearly every file has them. Of two cells of one address the first counts. */
function putInOrder(cells: readonly HeldCell[]): {
  readonly inOrder: readonly HeldCell[];
  readonly repeated: number;
} {
  const follows = (cell: HeldCell, at: number, all: readonly HeldCell[]) =>
    at === 0 || comesBefore(all[at - 1] as HeldCell, cell);
  if (cells.every(follows)) return { inOrder: cells, repeated: 0 };
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const inOrder = sorted.filter(follows);
  return { inOrder, repeated: sorted.length - inOrder.length };
}

/**
 * Finds the cells of a sheet that hold something, before anything is built that grows with empty ones. Cells that are
 * only coloured are passed over, however far away they stand.
 * @throws PlanFileRefused when a cell stands further away than a plan can reach
 */
export function findCells(xml: string, sheet: string): HeldCells {
  const cells: HeldCell[] = [];
  let formulas = 0;
  let formulasWithoutValue = 0;
  let hiddenRows = 0;
  let row = 0;
  let column = 0;
  let isRowHidden = false;
  let isRowHeld = false;
  let open: OpenCell | null = null;

  const finish = (cell: OpenCell) => {
    if (cell.hasFormula) formulas += 1;
    if (cell.content === '') {
      if (cell.hasFormula && attribute(cell.tag, 't') !== 'str') formulasWithoutValue += 1;
      return;
    }
    if (cell.row > limits.rows || cell.column > limits.columns) refuseFarCell(sheet, cell.row, cell.column);
    if (cells.length >= limits.cells) refuseManyCells(`Sheet "${sheet}"`);
    const style = attribute(cell.tag, 's');
    isRowHeld = true;
    cells.push({
      row: cell.row,
      column: cell.column,
      type: attribute(cell.tag, 't') ?? 'n',
      style: style !== null && /^\d+$/.test(style) ? Number(style) : null,
      content: cell.content,
    });
  };

  for (const tag of readTags(xml)) {
    if (tag.name === 'row') {
      if (!tag.isClosing) {
        row = Number(attribute(tag, 'r') ?? row + 1) || row + 1;
        column = 0;
        isRowHidden = /^(1|true)$/.test(attribute(tag, 'hidden') ?? '');
        isRowHeld = false;
      }
      if (tag.isClosing && isRowHidden && isRowHeld) hiddenRows += 1;
    } else if (tag.name === 'c') {
      if (!tag.isClosing) {
        const found = address.exec(attribute(tag, 'r') ?? '');
        row = found ? Number(found[2]) : row;
        column = found ? columnOf(found[1] ?? '') : column + 1;
        open = { row, column, tag, hasFormula: false, contentFrom: -1, content: '' };
      }
      if (open && (tag.isClosing || tag.isEmpty)) {
        finish(open);
        open = null;
      }
    } else if (open) {
      if (tag.name === 'f') open.hasFormula = true;
      else if ((tag.name === 'v' || tag.name === 'is') && !tag.isEmpty) {
        if (!tag.isClosing) open.contentFrom = tag.end;
        else if (open.contentFrom >= 0) open.content = xml.slice(open.contentFrom, tag.start);
      }
    }
  }
  const { inOrder, repeated } = putInOrder(cells);
  return { cells: inOrder, formulas, formulasWithoutValue, repeated, hiddenRows };
}
