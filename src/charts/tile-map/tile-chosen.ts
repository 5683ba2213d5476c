import type { Palette } from '../drawing/colours';
import type { PixelShape } from '../drawing/pixel-layer';
import { lineShape, textShape, widthOf } from '../drawing/pixel-shapes';
import type { Stage } from '../drawing/stage';
import { hexagon } from './tile-layout';
import type { Letters } from './tile-letters';
import { isNamed, outlinedTile } from './tile-shapes';

type Point = readonly [x: number, y: number];

/** Where a tile lies among the others. */
interface TileGround {
  readonly middle: Point;
  readonly others: readonly Point[];
  readonly size: number;
  readonly stage: Stage;
}

/** Around the chosen place, with a pale line inside that keeps it apart from a dark fill. */
export const chosenOutline = (middle: Point, size: number, palette: Palette): readonly PixelShape[] => [
  outlinedTile(hexagon(middle, size, 3.5), { fill: 'none', stroke: palette.paper, lineWidth: 2 }),
  outlinedTile(hexagon(middle, size, 0), { fill: 'none', stroke: palette.chosen, lineWidth: 4 }),
];

/** How many tiles a straight line runs over, its own left out. */
function crossings([x, y]: Point, [toX, toY]: Point, others: readonly Point[], size: number): number {
  const length = Math.hypot(toX - x, toY - y);
  const [alongX, alongY] = [(toX - x) / length, (toY - y) / length];
  return others.filter(([otherX, otherY]) => {
    const along = (otherX - x) * alongX + (otherY - y) * alongY;
    const aside = Math.abs((otherX - x) * alongY - (otherY - y) * alongX);
    return along > size * 0.6 && along < length && aside < size * 0.4;
  }).length;
}

/** The best place near a tile where so wide a label lies on no tile and inside the picture; null if there is none. */
function freeSpot(half: number, { middle: [x, y], others, size, stage }: TileGround): Point | null {
  const isFree = ([left, top]: Point) =>
    left - half > 2 &&
    left + half < stage.width - 2 &&
    top > size / 2 &&
    top < stage.height - 10 &&
    others.every(
      ([otherX, otherY]) =>
        Math.abs(otherX - left) > half + size / 2 || Math.abs(otherY - top) > 10 + size * 0.58,
    );
  const spots = Array.from({ length: 24 * 28 }, (_, order): Point => {
    const [turn, far] = [((order % 24) * Math.PI) / 12, (1 + Math.floor(order / 24)) * size * 0.5];
    return [x + Math.cos(turn) * far, y + Math.sin(turn) * far];
  }).filter(isFree);
  const costs = spots.map(
    (spot) => Math.hypot(spot[0] - x, spot[1] - y) + 2.5 * size * crossings([x, y], spot, others, size),
  );
  return spots[costs.indexOf(Math.min(...costs))] ?? null;
}

/** The chosen place's name on free ground, with a line to its tile; nothing where the tile holds the name itself. */
export function chosenName(
  name: string,
  ground: TileGround,
  letters: Letters,
  palette: Palette,
): readonly PixelShape[] {
  const { size, stage } = ground;
  const [x, y] = ground.middle;
  if (isNamed(name, size, letters)) return [];
  const half = widthOf(name, 'bold') / 2;
  const spot = freeSpot(half, ground);
  const [left, top] = spot ?? [Math.min(Math.max(x, half + 4), stage.width - half - 4), y - size * 0.62 - 10];
  const end = [Math.min(Math.max(x, left - half + 8), left + half - 8), top + (top < y ? 9 : -9)] as const;
  const length = Math.max(1, Math.hypot(end[0] - x, end[1] - y));
  const edge = (size * 0.56) / length;
  const start = [x + (end[0] - x) * edge, y + (end[1] - y) * edge] as const;
  return [
    ...(spot
      ? [
          lineShape(start, end, { stroke: palette.paper, lineWidth: 4 }),
          lineShape(start, end, { stroke: palette.chosen, lineWidth: 1.5 }),
        ]
      : []),
    textShape(name, left, top, {
      fill: palette.chosen,
      align: 'center',
      weight: 'bold',
      halo: palette.paper,
    }),
  ];
}
