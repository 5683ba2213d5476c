import type { CustomSeriesOption } from 'echarts';
import type { SeriesBreak } from '../../domain/indicator';
import type { TrendRow } from '../trend/trend-rows';
import type { Palette } from './colours';
import { type PixelShape, type Plot, pixelLayer } from './pixel-layer';
import { lineShape, textShape, widthOf, wrapped } from './pixel-shapes';

interface Placed {
  readonly seriesBreak: SeriesBreak;
  /** The first period after the break. */
  readonly index: number;
}

/** Breaks that fall between two periods of the picture. */
export function placedBreaks(rows: readonly TrendRow[], breaks: readonly SeriesBreak[]): readonly Placed[] {
  return [...breaks]
    .sort((one, other) => one.date.localeCompare(other.date))
    .flatMap((seriesBreak) => {
      const index = rows.findIndex(({ period }) => period.start >= seriesBreak.date);
      return index > 0 ? [{ seriesBreak, index }] : [];
    });
}

const labelWidth = 130;
const lineHeight = 17;

interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly isLeft: boolean;
  /** Lines of other labels that stand below this one. */
  readonly below: number;
}

/**
 * Words right of their line; left of it where the plot ends or the next line would cross them; a step higher, should
 * the last label reach that far.
 */
function layOut(
  placed: readonly Placed[],
  [left, right]: readonly [number, number],
  xOf: (index: number) => number,
): readonly Label[] {
  let reach = left;
  let [below, height] = [0, 0];
  return placed.map(({ seriesBreak, index }, order) => {
    const x = xOf(index);
    const next = placed[order + 1];
    const lines = wrapped(seriesBreak.label, labelWidth);
    const width = Math.max(...lines.map((line) => widthOf(line)));
    const isCrossed = next !== undefined && xOf(next.index) < x + width + 6;
    const isLeft = x + width + 6 > right || (isCrossed && x - width - 6 >= reach);
    below = (isLeft ? x - width - 6 : x) < reach ? below + height : 0;
    height = lines.length;
    reach = Math.max(reach, isLeft ? x : x + width + 10);
    return { lines, x, isLeft, below };
  });
}

/** Pixels to keep free above a plot of a given width, so that no label lies on a line of the picture. */
export function breaksHeight(
  rows: readonly TrendRow[],
  breaks: readonly SeriesBreak[],
  width: number,
): number {
  const labels = layOut(placedBreaks(rows, breaks), [0, width], (index) => (index * width) / rows.length);
  return Math.max(0, ...labels.map(({ lines, below }) => (below + lines.length) * lineHeight));
}

function drawLabel(plot: Plot, { lines, x, isLeft, below }: Label, palette: Palette): readonly PixelShape[] {
  const top = plot.top - 6 - (below + lines.length) * lineHeight;
  return [
    lineShape([x, top], [x, plot.bottom], { stroke: palette.secondary, lineWidth: 1, lineDash: [5, 4] }),
    ...lines.map((line, at) =>
      textShape(line, isLeft ? x - 6 : x + 6, top + (at + 0.5) * lineHeight, {
        fill: palette.secondary,
        align: isLeft ? 'right' : 'left',
        halo: palette.paper,
      }),
    ),
  ];
}

/** Dates from which figures are not comparable with earlier ones: a line down the plot, its words above it. */
export function breakLines(
  rows: readonly TrendRow[],
  breaks: readonly SeriesBreak[],
  palette: Palette,
): readonly CustomSeriesOption[] {
  const placed = placedBreaks(rows, breaks);
  if (placed.length === 0) return [];
  const draw = (plot: Plot) =>
    layOut(placed, [plot.left, plot.right], (index) => plot.at(index, 0)[0] - plot.band / 2)
      .toReversed()
      .flatMap((label) => drawLabel(plot, label, palette));
  return [pixelLayer({ id: 'breaks', z: 4 }, [], draw)];
}
