import type { CustomSeriesOption } from 'echarts';
import type { Palette } from './colours';
import { drawnLine, drawnText, widthOf, wrapped } from './drawn';
import { type Drawn, overlay, type Plot } from './overlay';

/** A line's name, to be written where the line ends. */
export interface LineName {
  readonly words: string;
  /** Index and value of the line's last point. */
  readonly end: readonly [index: number, value: number];
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
}

export const namesWidth = 150;
const lineHeight = 17;
/** Below this the names stand over the lines' ends, since there is no room beside them. */
const narrow = 560;

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
  const overflow = Math.max(0, free - plot.bottom - 4);
  return down.map((each) => ({ ...each, at: each.at - overflow }));
}

function drawBeside(plot: Plot, names: readonly LineName[], palette: Palette): readonly Drawn[] {
  const placed = names.map((name): Placed => {
    const [x, y] = plot.at(...name.end);
    return { name, lines: wrapped(name.words, namesWidth - 24), x, y, at: y };
  });
  const left = plot.right + 14;
  return spread(placed, plot).flatMap(({ name, lines, x, y, at }) => [
    ...(left - x > 30 || Math.abs(at - y) > 8
      ? [drawnLine([x + 8, y], [left - 3, at], { stroke: palette.rule, lineWidth: 1 })]
      : []),
    ...lines.map((line, index) =>
      drawnText(line, left, at + (index - (lines.length - 1) / 2) * lineHeight, {
        fill: name.colour,
        weight: name.weight,
      }),
    ),
  ]);
}

/** In one row above the plot, each after a stroke of its colour. */
function drawAbove(plot: Plot, names: readonly LineName[]): readonly Drawn[] {
  let x = plot.left;
  return names.flatMap((name) => {
    const start = x;
    x += widthOf(name.words) + 40;
    const y = plot.top - 44;
    return [
      drawnLine([start, y], [start + 18, y], {
        stroke: name.colour,
        lineWidth: name.weight === 'bold' ? 3 : 1.5,
      }),
      drawnText(name.words, start + 24, y, { fill: name.colour, weight: name.weight }),
    ];
  });
}

/** Lines named directly: no key to match colours with. */
export function lineNames(names: readonly LineName[], palette: Palette): readonly CustomSeriesOption[] {
  if (names.length === 0) return [];
  const draw = (plot: Plot) =>
    plot.chartWidth < narrow ? drawAbove(plot, names) : drawBeside(plot, names, palette);
  return [overlay('names', 8, [], draw)];
}
