import { type Palette, smallText } from './colours';
import { drawnText, widthOf } from './drawn';
import type { Drawn, Plot } from './overlay';

interface Label {
  readonly words: string;
  readonly at: readonly [number, number];
  readonly isFirst: boolean;
  readonly isWanted: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Names beside their points, the first ones first; a name that would lie on another one or on a point is left to the table. */
export function seatLabels(labels: readonly Label[], plot: Plot, palette: Palette): readonly Drawn[] {
  const taken: Box[] = labels.map(({ at: [x, y] }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }));
  const wanted = labels
    .filter(({ isWanted }) => isWanted)
    .toSorted((one, other) => Number(other.isFirst) - Number(one.isFirst));
  return wanted.flatMap(({ words, at: [x, y], isFirst }) => {
    const weight = isFirst ? 'bold' : 'normal';
    const width = widthOf(words, weight);
    const seats = [x + 10, x - 10 - width].map(
      (left): Box => ({
        left,
        right: left + width,
        top: y - smallText / 2,
        bottom: y + smallText / 2,
      }),
    );
    const free = seats.find(
      (box) =>
        box.left > plot.left - 40 &&
        box.right < plot.chartWidth - 4 &&
        !taken.some((other) => overlaps(box, other)),
    );
    if (!free) return [];
    taken.push(free);
    const fill = isFirst ? palette.chosen : palette.ink;
    return [drawnText(words, free.left, y, { fill, weight, halo: palette.paper })];
  });
}
