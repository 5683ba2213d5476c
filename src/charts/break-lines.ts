import type { CustomSeriesOption } from 'echarts';
import type { SeriesBreak } from '../domain/indicator';
import type { Palette } from './colours';
import { drawnLine, drawnText, widthOf, wrapped } from './drawn';
import { type Drawn, overlay, type Plot } from './overlay';
import type { TrendRow } from './trend-rows';

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

/** Words right of the line, or left of it where the plot ends; each next one lower, should the last reach it. */
function drawBreaks(plot: Plot, placed: readonly Placed[], palette: Palette): readonly Drawn[] {
  let reach = Number.NEGATIVE_INFINITY;
  let row = 0;
  return placed.flatMap(({ seriesBreak, index }) => {
    const x = plot.at(index, 0)[0] - plot.band / 2;
    const lines = wrapped(seriesBreak.label, labelWidth);
    const width = Math.max(...lines.map(widthOf));
    const isLeft = x + width + 6 > plot.right;
    const start = isLeft ? x - width - 6 : x;
    row = start < reach ? row + lines.length : 0;
    reach = Math.max(reach, start + width + 12);
    return [
      drawnLine([x, plot.top], [x, plot.bottom], {
        stroke: palette.secondary,
        lineWidth: 1,
        lineDash: [5, 4],
      }),
      ...lines.map((line, at) =>
        drawnText(line, isLeft ? x - 6 : x + 6, plot.top + 9 + (row + at) * lineHeight, {
          fill: palette.secondary,
          align: isLeft ? 'right' : 'left',
          halo: palette.paper,
        }),
      ),
    ];
  });
}

/** Dates from which figures are not comparable with earlier ones. */
export function breakLines(
  rows: readonly TrendRow[],
  breaks: readonly SeriesBreak[],
  palette: Palette,
): readonly CustomSeriesOption[] {
  const placed = placedBreaks(rows, breaks);
  return placed.length === 0 ? [] : [overlay('breaks', 4, [], (plot) => drawBreaks(plot, placed, palette))];
}
