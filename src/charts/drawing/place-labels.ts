import { type Palette, smallText } from './colours';
import type { PixelShape, Plot } from './pixel-layer';
import { textShape, widthOf } from './pixel-shapes';

interface Label {
  readonly words: string;
  readonly at: readonly [number, number];
  /** Named in bold, before all others, and always. */
  readonly isChosen: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const around = ([x, y]: readonly [number, number], half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** Right of the point, left of it, above, below. */
function slotsAround([x, y]: readonly [number, number], width: number): readonly Box[] {
  const half = smallText / 2 + 1;
  const corners = [
    [x + 11, y],
    [x - 11 - width, y],
    [x - width / 2, y - 18],
    [x - width / 2, y + 18],
  ] as const;
  return corners.map(([left, middle]) => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  }));
}

interface LabelsToPlace {
  readonly labels: readonly Label[];
  /** Every point that no name may lie on. */
  readonly points: readonly (readonly [number, number])[];
  readonly most: number;
}

/**
 * Names beside their points, the chosen place first and the others in the order given, so many at most; a name that would
 * lie on another one or on any of the points is left to the table.
 */
export function placeLabels(
  { labels, points, most }: LabelsToPlace,
  plot: Plot,
  palette: Palette,
): readonly PixelShape[] {
  const taken = points.map((at) => around(at, 6));
  const ordered = labels.toSorted((one, other) => Number(other.isChosen) - Number(one.isChosen));
  let others = 0;
  return ordered.flatMap(({ words, at, isChosen }) => {
    if (!isChosen && others >= most) return [];
    const weight = isChosen ? 'bold' : 'normal';
    const inside = slotsAround(at, widthOf(words, weight)).filter(
      ({ left, right, top, bottom }) =>
        left > plot.left + 2 && right < plot.right + 4 && top > plot.top - 8 && bottom < plot.bottom,
    );
    const free = inside.find((box) => !taken.some((other) => overlaps(box, other)));
    const slot = free ?? (isChosen ? inside[0] : undefined);
    if (!slot) return [];
    taken.push(slot);
    if (!isChosen) others += 1;
    const fill = isChosen ? palette.chosen : palette.ink;
    const middle = (slot.top + slot.bottom) / 2;
    return [textShape(words, slot.left, middle, { fill, weight, halo: palette.paper })];
  });
}
