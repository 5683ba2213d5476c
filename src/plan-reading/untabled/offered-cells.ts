import { readCells } from '../cells/read-cells';
import type { CorrectionLog } from '../correction-log';
import type { ReadCell } from '../rows/entry';
import type { Line } from '../rows/line';
import type { OfferedPart, OfferedParts } from './offered-part';

/** The cells of an action without a table: its title in one, its number, and in a note what stands under the title. */
export function offeredCells(
  lead: Line,
  rest: readonly Line[],
  parts: OfferedParts,
  corrections: CorrectionLog,
): readonly ReadCell[] {
  const read = (kinds: readonly OfferedPart['kind'][]): readonly ReadCell[] =>
    [lead, ...rest]
      .filter(({ id }) => kinds.includes(parts.get(id)?.kind ?? 'heading'))
      .flatMap((line) => readCells(null, line, corrections));
  const joinedByHand = rest
    .filter(({ id }) => !parts.has(id))
    .flatMap((line) => readCells(null, line, corrections));
  const number = read(['number']).map(
    (cell): ReadCell => ({
      ...cell,
      field: 'reference',
      column: 'number',
      text: cell.text.replace(/[.)]$/, ''),
    }),
  );
  const under = read(['under']).map((cell): ReadCell => ({ ...cell, field: 'note', column: 'Text' }));
  return [...number, ...inOne(read(['lead', 'title'])), ...inOne(under), ...joinedByHand];
}

/** Lines that were wrapped, as one cell. */
function inOne(cells: readonly ReadCell[]): readonly ReadCell[] {
  const [first] = cells;
  if (!first || cells.length === 1) return cells;
  const text = cells.map((cell) => cell.text).join(' ');
  return [{ ...first, text, points: [text], isList: false }];
}
