import type { CorrectionLog } from '../correction-log';
import type { DraftField } from '../draft';
import type { ReadCell } from '../rows/entry';
import type { Line } from '../rows/line';
import { isTick } from '../tables/settle-by-content';
import { columnNameOf, fieldNames, type PlanTable } from '../tables/table';
import { bulletPointsOf, hasMarkup, hasParts, isList } from './cell-text';

const nothing = { text: '', date: null, isNumber: false };

/** The filled cells of a line. Outside every table the longest of them is the action, and the others are its notes. */
export function readCells(
  table: PlanTable | null,
  line: Line,
  corrections: CorrectionLog,
): readonly ReadCell[] {
  const labelled = table?.form?.cells.get(line.id);
  if (labelled) {
    return labelled.flatMap(({ index, field, label }) =>
      field === 'left-out' || (line.texts[index] ?? '') === ''
        ? []
        : readCell(line, index, field, label, corrections),
    );
  }
  const longest = Math.max(...line.texts.map(({ length }) => length));
  const action = line.texts.findIndex(({ length }) => length === longest);
  return line.texts.flatMap((text, index) => {
    const field = table ? (table.fields[index] ?? 'left-out') : index === action ? 'action' : 'note';
    if (text === '' || field === 'left-out') return [];
    const column = table ? columnNameOf(table, index) : fieldNames[field];
    return readCell(line, index, field, column, corrections);
  });
}

function readCell(
  line: Line,
  index: number,
  field: DraftField,
  column: string,
  corrections: CorrectionLog,
): ReadCell {
  const isMarked = field === 'owner' && isTick(line.texts[index] ?? '');
  const source = isMarked ? { ...nothing, text: column } : (line.cells[index] ?? nothing);
  const plain = isMarked ? column : (line.texts[index] ?? '');
  if (!hasParts(source.text)) {
    return { field, column, line, source, text: plain, points: [plain], isList: false };
  }
  const isClean =
    !hasMarkup(source.text) ||
    corrections.correct(
      { line, column },
      { what: 'markup taken out', before: source.text.trim(), after: plain, isProposal: false },
    );
  const text = isClean ? plain : source.text.replace(/\s+/g, ' ').trim();
  return {
    field,
    column,
    line,
    source,
    text,
    points: isClean ? bulletPointsOf(source.text) : [text],
    isList: isClean && isList(source.text),
  };
}
