import type { CustomSeriesOption } from 'echarts';
import type { Palette } from '../drawing/colours';
import { periodAxisHeight } from '../drawing/period-axis';
import { type PixelShape, type Plot, pixelLayer } from '../drawing/pixel-layer';
import { areaShape, textShape, widthOf } from '../drawing/pixel-shapes';
import type { Flag, TrendRow } from './trend-rows';

interface Placed {
  readonly index: number;
  readonly references: readonly string[];
}

/** By the period in which each falls. Actions outside the picture's periods are not flagged. */
export function placedFlags(rows: readonly TrendRow[], flags: readonly Flag[]): readonly Placed[] {
  return rows.flatMap(({ period }, index) => {
    const references = flags
      .filter(({ date }) => period.start <= date && date <= period.end)
      .map(({ reference }) => reference);
    return references.length === 0 ? [] : [{ index, references: [...new Set(references)] }];
  });
}

const shortened = (references: readonly string[]): string =>
  references.length > 2 ? `${references[0]} +${references.length - 1}` : references.join(', ');

/** Height to keep free below the axis for a row of flags and, where they are close, a second one. */
export const flagsHeight = (placed: readonly Placed[]): number => (placed.length === 0 ? 0 : 46);

function drawFlags(
  plot: Plot,
  placed: readonly Placed[],
  below: number,
  palette: Palette,
): readonly PixelShape[] {
  const reach = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return placed.flatMap(({ index, references }) => {
    const [x] = plot.at(index, 0);
    const words = shortened(references);
    const free = reach.findIndex((end) => x - 8 >= end);
    if (free < 0) return [];
    reach[free] = x + widthOf(words) + 12;
    const y = plot.bottom + below + 8 + free * 20;
    return [
      areaShape(
        [
          [x, y - 5],
          [x - 5, y + 5],
          [x + 5, y + 5],
        ],
        palette.ink,
      ),
      textShape(words, x + 8, y, { fill: palette.ink }),
    ];
  });
}

/** Small flags under the axis: when actions of the plan fall due, by their reference. They claim no effect. */
export function milestoneFlags(
  rows: readonly TrendRow[],
  flags: readonly Flag[],
  palette: Palette,
): readonly CustomSeriesOption[] {
  const placed = placedFlags(rows, flags);
  if (placed.length === 0) return [];
  const below = periodAxisHeight(rows.map(({ period }) => period));
  return [pixelLayer({ id: 'flags', z: 7 }, [], (plot) => drawFlags(plot, placed, below, palette))];
}
