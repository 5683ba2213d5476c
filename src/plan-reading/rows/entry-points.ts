import type { DraftField } from '../draft';
import { type CellPlace, correction, type Reading } from '../reading';
import { cellsOfField, type Entry } from './entry';

export interface PlacedPoint {
  readonly text: string;
  readonly place: CellPlace;
}

/** A point of a cell, and what goes on from it at the top of the next pages. */
interface OpenPoint {
  readonly pieces: string[];
  readonly place: CellPlace;
}

/** The points of an action's cells of one field. A sentence that was cut at the end of a page is made whole again. */
export function* pointsOfEntry(entry: Entry, field: DraftField): Reading<readonly PlacedPoint[]> {
  const points: OpenPoint[] = [];
  for (const cell of cellsOfField(entry, field)) {
    const place = { line: cell.line, column: cell.column };
    for (const [index, text] of cell.points.entries()) {
      const before = points.at(-1);
      const last = before?.pieces.at(-1) ?? '';
      const isCut =
        index === 0 &&
        before !== undefined &&
        before.place.line !== cell.line &&
        /^[a-z]/.test(text) &&
        !/[.;!?:]/.test(last.at(-1) ?? '');
      const change = {
        what: 'sentence joined over a page break',
        before: text,
        after: `${last} ${text}`,
        isProposal: true,
      };
      if (before && isCut && (yield correction(place, change)).stands) before.pieces.push(text);
      else points.push({ pieces: [text], place });
    }
  }
  return points.map(({ pieces, place }) => ({ text: pieces.join(' '), place }));
}
