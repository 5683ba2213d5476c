import type { CustomSeriesOption } from 'echarts';
import type { Palette } from './colours';
import { type PixelShape, type Plot, pixelLayer } from './pixel-layer';
import { lineShape, type Stroke, textShape, widthOf, wrapped } from './pixel-shapes';

/** A line's name, to be written where the line ends. */
export interface LineName {
  readonly words: string;
  /** Index and value of the line's last point. */
  readonly end: readonly [index: number, value: number];
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
  readonly stroke: Stroke;
}

/** Pixels kept free right of the plot. */
export const namesWidth = 170;
const lineHeight = 17;
/** In charts narrower than this the names stand above the plot, since there is no room beside it. */
export const narrow = 560;

interface Placed {
  readonly name: LineName;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Middle of the words, after those above have been given room. */
  readonly at: number;
}

function spread(placed: readonly Placed[], plot: Plot): readonly Placed[] {
  let free = plot.top - 10;
  const down = [...placed]
    .sort((one, other) => one.y - other.y)
    .map((each) => {
      const half = (each.lines.length * lineHeight) / 2;
      const at = Math.max(each.y, free + half);
      free = at + half;
      return { ...each, at };
    });
  const overflow = Math.max(0, free - plot.bottom - 9);
  return down.map((each) => ({ ...each, at: each.at - overflow }));
}

function drawBeside(plot: Plot, names: readonly LineName[], palette: Palette): readonly PixelShape[] {
  const placed = names.map((name): Placed => {
    const [x, y] = plot.at(...name.end);
    return { name, lines: wrapped(name.words, namesWidth - 16, name.weight), x, y, at: y };
  });
  const left = plot.right + 12;
  return spread(placed, plot).flatMap(({ name, lines, x, y, at }) => [
    ...(left - x > plot.band / 2 + 20 || Math.abs(at - y) > 8
      ? [lineShape([x + 8, y], [left - 3, at], { stroke: palette.rule, lineWidth: 1 })]
      : []),
    ...lines.map((line, index) =>
      textShape(line, left, at + (index - (lines.length - 1) / 2) * lineHeight, {
        fill: name.colour,
        weight: name.weight,
      }),
    ),
  ]);
}

interface LabelSlot {
  readonly name: LineName;
  readonly x: number;
  readonly row: number;
}

const strokeLength = 20;

function slotsOf(names: readonly LineName[], width: number): readonly LabelSlot[] {
  let [x, row] = [0, 0];
  return names.map((name) => {
    const needed = strokeLength + 6 + widthOf(name.words, name.weight);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const slot = { name, x, row };
    x += needed + 12;
    return slot;
  });
}

const rowsOf = (placed: readonly LabelSlot[]): number => (placed.at(-1)?.row ?? -1) + 1;

/** Pixels that the names take above a narrow plot. */
export const namesHeight = (names: readonly LineName[], width: number): number =>
  rowsOf(slotsOf(names, width)) * 22;

/** In rows at the top of the chart, each after a stroke of its line. */
function drawAbove(plot: Plot, names: readonly LineName[]): readonly PixelShape[] {
  const start = 12;
  return slotsOf(names, plot.right - start).flatMap(({ name, x, row }) => {
    const [left, y] = [start + x, 12 + row * 22];
    return [
      lineShape([left, y], [left + strokeLength, y], name.stroke),
      textShape(name.words, left + strokeLength + 6, y, { fill: name.colour, weight: name.weight }),
    ];
  });
}

/** Lines named directly: no key to match colours with. */
export function lineNames(names: readonly LineName[], palette: Palette): readonly CustomSeriesOption[] {
  if (names.length === 0) return [];
  const draw = (plot: Plot) =>
    plot.chartWidth <= narrow ? drawAbove(plot, names) : drawBeside(plot, names, palette);
  return [pixelLayer({ id: 'names', z: 8 }, [], draw)];
}
