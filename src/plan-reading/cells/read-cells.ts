import type { DraftField } from '../draft';
import { type CellPlace, correction, type Reading } from '../reading';
import type { ReadCell } from '../rows/entry';
import type { Line } from '../rows/line';
import { isTick } from '../tables/settle-by-content';
import { columnNameOf, fieldNames, type PlanTable } from '../tables/table';
import { bulletPointsOf, hasMarkup, hasParts, isList } from './cell-text';

const nothing = { text: '', date: null, isNumber: false };

/** The filled cells of a line. Outside every table the longest of them is the action, and the others are its notes. */
export function* readCells(table: PlanTable | null, line: Line): Reading<readonly ReadCell[]> {
  const cells: ReadCell[] = [];
  for (const { index, field, column } of cellsToRead(table, line)) {
    const text = line.texts[index] ?? '';
    if (text === '' || field === 'left-out') continue;
    // Under a heading that names an owner, a tick is that owner.
    const isTicked = field === 'owner' && isTick(text);
    const source = isTicked ? { ...nothing, text: column } : (line.cells[index] ?? nothing);
    const plain = isTicked ? column : text;
    if (!hasParts(source.text))
      cells.push({ field, column, line, source, text: plain, points: [plain], isList: false });
    else {
      const parts = yield* readParts({ line, column }, source.text, plain);
      cells.push({
        field,
        column,
        line,
        source,
        text: parts.text,
        points: parts.points,
        isList: parts.isList,
      });
    }
  }
  return cells;
}

/** A cell of a line, with the field and the name of its column. */
interface CellToRead {
  readonly index: number;
  readonly field: DraftField;
  readonly column: string;
}

function cellsToRead(table: PlanTable | null, line: Line): readonly CellToRead[] {
  const labelled = table?.form?.cells.get(line.id);
  if (labelled) return labelled.map(({ index, field, label }) => ({ index, field, column: label }));
  if (table)
    return line.texts.map((_, index) => ({
      index,
      field: table.fields[index] ?? 'left-out',
      column: columnNameOf(table, index),
    }));
  const longest = Math.max(...line.texts.map(({ length }) => length));
  const action = line.texts.findIndex(({ length }) => length === longest);
  return line.texts.map((_, index) => {
    const field = index === action ? 'action' : 'note';
    return { index, field, column: fieldNames[field] };
  });
}

/** The points of a cell of several lines or with markup. Undone, the markup is kept as text. */
function* readParts(
  place: CellPlace,
  written: string,
  plain: string,
): Reading<Pick<ReadCell, 'text' | 'points' | 'isList'>> {
  const change = { what: 'markup taken out', before: written.trim(), after: plain, isProposal: false };
  if (!hasMarkup(written) || (yield correction(place, change)).stands)
    return { text: plain, points: bulletPointsOf(written), isList: isList(written) };
  const text = written.replace(/\s+/g, ' ').trim();
  return { text, points: [text], isList: false };
}
