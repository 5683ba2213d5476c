import type { DraftField } from '../../domain/draft';
import { hasMarkup, hasParts, isList, pointsOf } from './cell-text';
import type { ReadCell } from './entry';
import type { Line } from './line';
import type { Mending } from './mending';
import { isTick } from './settle-by-content';
import { columnName, fieldNames, type Table } from './table';

const nothing = { text: '', date: null, isNumber: false };

/** The filled cells of a line. Outside every table the longest of them is the action, and the others are its notes. */
export function readCells(table: Table | null, line: Line, mending: Mending): readonly ReadCell[] {
  const labelled = table?.form?.cells.get(line.id);
  if (labelled) {
    return labelled.flatMap(({ index, field, label }) =>
      field === 'left-out' || (line.texts[index] ?? '') === ''
        ? []
        : readCell(line, index, field, label, mending),
    );
  }
  const longest = Math.max(...line.texts.map(({ length }) => length));
  const action = line.texts.findIndex(({ length }) => length === longest);
  return line.texts.flatMap((text, index) => {
    const field = table ? (table.fields[index] ?? 'left-out') : index === action ? 'action' : 'note';
    if (text === '' || field === 'left-out') return [];
    const column = table ? columnName(table, index) : fieldNames[field];
    return readCell(line, index, field, column, mending);
  });
}

function readCell(line: Line, index: number, field: DraftField, column: string, mending: Mending): ReadCell {
  const isMarked = field === 'owner' && isTick(line.texts[index] ?? '');
  const source = isMarked ? { ...nothing, text: column } : (line.cells[index] ?? nothing);
  const plain = isMarked ? column : (line.texts[index] ?? '');
  if (!hasParts(source.text)) {
    return { field, column, line, source, text: plain, points: [plain], isList: false };
  }
  const isClean =
    !hasMarkup(source.text) ||
    mending.mend(
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
    points: isClean ? pointsOf(source.text) : [text],
    isList: isClean && isList(source.text),
  };
}
