import { inFigures } from '../../../domain/words/number-words';
import type { SourceCell, SourceRow } from '../../draft';
import { limits } from '../limits';
import { PlanFileRefused } from '../plan-file-errors';
import { childrenOf, textOfNode, type WordBranch, type WordCell, type WordNode } from './word-tree';

export const cellOf = (text: string): SourceCell => ({ text, date: null, isNumber: false });

const isRow = (node: WordNode): node is WordBranch => node.type === 'tableRow';
const isCell = (node: WordNode): node is WordCell => node.type === 'tableCell';

const isListed = (node: WordNode): boolean =>
  node.type === 'paragraph' && node.numbering !== null && textOfNode(node).trim() !== '';

/** A cell's words. The points of a list in it keep their mark, which Word draws and does not write. */
function wordsOfCell(cell: WordCell): string {
  if (cell.children.filter(isListed).length < 2) return textOfNode(cell);
  return cell.children
    .map((node) => (isListed(node) ? `• ${textOfNode(node)}` : textOfNode(node)))
    .filter((words) => words.trim() !== '')
    .join('\n');
}

const tooWide = (row: number) =>
  new PlanFileRefused(
    `Row ${row} of a table has more than ${limits.columns} columns.`,
    'Copy the table into a new document or workbook and give that.',
  );

/** Lays a row's cells into columns. A merged cell stands in its first column and first row; the rest is empty. */
function layRow(cells: readonly WordCell[], row: number, taken: number[]): readonly SourceCell[] {
  const laid: SourceCell[] = [];
  const skipTaken = () => {
    while ((taken[laid.length] ?? 0) > 0) laid.push(cellOf(''));
  };
  for (const cell of cells) {
    skipTaken();
    const span = Math.max(1, cell.colSpan || 1);
    if (laid.length + span > limits.columns) throw tooWide(row);
    for (let column = 0; column < span; column += 1) {
      // Counts this row too; every row takes one off at its end.
      if (cell.rowSpan > 1) taken[laid.length] = cell.rowSpan;
      laid.push(cellOf(column === 0 ? wordsOfCell(cell) : ''));
    }
  }
  skipTaken();
  taken.forEach((rows, column) => {
    if (rows > 0) taken[column] = rows - 1;
  });
  return laid;
}

/** A table's rows, each with a cell for every column that it spans. */
export function tableRows(table: WordNode): readonly SourceRow[] {
  const taken: number[] = [];
  const rows = childrenOf(table).filter(isRow);
  if (rows.length > limits.rows) {
    throw new PlanFileRefused(
      `A table has more than ${inFigures(limits.rows)} rows.`,
      'Give only the part that holds the plan.',
    );
  }
  return rows.map((row, index) => ({
    row: index + 1,
    cells: layRow(row.children.filter(isCell), index + 1, taken),
  }));
}
