import type { DraftField } from '../../domain/draft';
import { cellsOf, type Entry } from './entry';
import type { Mending, Place } from './mending';

export interface PlacedPoint {
  readonly text: string;
  readonly place: Place;
}

/** The points of an action's cells of one field. A sentence that was cut at the end of a page is made whole again. */
export function pointsOfEntry(entry: Entry, field: DraftField, mending: Mending): readonly PlacedPoint[] {
  const points: PlacedPoint[] = [];
  for (const cell of cellsOf(entry, field)) {
    const place = { line: cell.line, column: cell.column };
    cell.points.forEach((text, index) => {
      const before = points.at(-1);
      const isCut =
        index === 0 &&
        before &&
        before.place.line !== cell.line &&
        /^[a-z]/.test(text) &&
        !/[.;!?:]$/.test(before.text);
      const joined = before ? `${before.text} ${text}` : text;
      const change = {
        what: 'sentence joined over a page break',
        before: text,
        after: joined,
        isProposal: true,
      };
      if (before && isCut && mending.mend(place, change)) points.splice(-1, 1, { ...before, text: joined });
      else points.push({ text, place });
    });
  }
  return points;
}
