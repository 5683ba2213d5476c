import { readCells } from '../cells/read-cells';
import { type Reading, readEach } from '../reading';
import type { ReadCell } from '../rows/entry';
import type { Line } from '../rows/line';
import type { OfferedPart, OfferedParts } from './offered-part';

/** The cells of an action without a table: its title in one, its number, and in a note what stands under the title. */
export function* offeredCells(
  lead: Line,
  rest: readonly Line[],
  parts: OfferedParts,
): Reading<readonly ReadCell[]> {
  const readAll = function* (lines: readonly Line[]): Reading<readonly ReadCell[]> {
    const cells = yield* readEach(lines, (line) => readCells(null, line));
    return cells.flat();
  };
  const read = (kinds: readonly OfferedPart['kind'][]): Reading<readonly ReadCell[]> =>
    readAll([lead, ...rest].filter(({ id }) => kinds.includes(parts.get(id)?.kind ?? 'heading')));
  const joinedByHand = yield* readAll(rest.filter(({ id }) => !parts.has(id)));
  const number = (yield* read(['number'])).map(
    (cell): ReadCell => ({
      ...cell,
      field: 'reference',
      column: 'number',
      text: cell.text.replace(/[.)]$/, ''),
    }),
  );
  const under = (yield* read(['under'])).map(
    (cell): ReadCell => ({ ...cell, field: 'note', column: 'Text' }),
  );
  return [...number, ...inOne(yield* read(['lead', 'title'])), ...inOne(under), ...joinedByHand];
}

/** Lines that were wrapped, as one cell. */
function inOne(cells: readonly ReadCell[]): readonly ReadCell[] {
  const [first] = cells;
  if (!first || cells.length === 1) return cells;
  const text = cells.map((cell) => cell.text).join(' ');
  return [{ ...first, text, points: [text], isList: false }];
}
