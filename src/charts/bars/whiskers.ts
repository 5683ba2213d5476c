import type { CustomSeriesOption } from 'echarts';
import type { RankedPlace } from '../../assessment/groups/ranked-place';
import { figureOf } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { type PixelShape, type Plot, pixelLayer } from '../drawing/pixel-layer';
import { areaShape, lineShape } from '../drawing/pixel-shapes';

interface Placed {
  readonly index: number;
  readonly lower: number;
  readonly upper: number;
}

/** The 95% intervals along the rows, on a pale edge so that they show on bars too; an arrow where one runs off the axis. */
export function whiskers(
  places: readonly RankedPlace[],
  end: number | null,
  palette: Palette,
): readonly CustomSeriesOption[] {
  const placed = places.flatMap(({ observation }, index): readonly Placed[] =>
    observation.interval && figureOf(observation) !== null ? [{ index, ...observation.interval }] : [],
  );
  if (placed.length === 0) return [];
  const draw = (plot: Plot) => placed.flatMap((one) => whisker(one, end, plot, palette));
  const inside = placed.flatMap(({ lower, upper }) => [lower, end === null ? upper : Math.min(upper, end)]);
  return [pixelLayer({ id: 'intervals', z: 4 }, inside, draw, 'x')];
}

function whisker(
  { index, lower, upper }: Placed,
  end: number | null,
  plot: Plot,
  palette: Palette,
): readonly PixelShape[] {
  const isCut = end !== null && upper > end;
  const [left, y] = plot.at(lower, index);
  const right = isCut ? plot.right : plot.at(upper, index)[0];
  const strokes = [
    { stroke: palette.paper, lineWidth: 4 },
    { stroke: palette.ink, lineWidth: 1.5 },
  ];
  const lines = strokes.flatMap((stroke) => [
    lineShape([left, y], [right, y], stroke),
    lineShape([left, y - 3], [left, y + 3], stroke),
    ...(isCut ? [] : [lineShape([right, y - 3], [right, y + 3], stroke)]),
  ]);
  const arrow: readonly (readonly [number, number])[] = [
    [right + 6, y],
    [right - 3, y - 5],
    [right - 3, y + 5],
  ];
  return isCut ? [...lines, areaShape(arrow, palette.ink)] : lines;
}
