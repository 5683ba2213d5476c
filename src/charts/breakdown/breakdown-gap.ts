import type { Breakdown } from '../../assessment/groups/breakdown';
import { formatDifference, formatNumber } from '../../assessment/words/format-value';
import { figureOf } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { narrow } from '../drawing/line-names';
import type { PixelShape, Plot } from '../drawing/pixel-layer';
import { lineShape, textShape, widthOf, wrapped } from '../drawing/pixel-shapes';

const lineHeight = 17;
const barHeight = 14;
const margin = 12;
/** Near enough the width of a phone to lay out what stands above its plot. */
const narrowWidth = 300;

/** `Gap 11.1 per 100,000 people; 3.6 times; not significant` */
function gapWords({ gap, indicator }: Breakdown): string {
  if (gap.kind === 'cannot-say') return '';
  const unit = indicator.measure === 'proportion' || indicator.unit === '' ? '' : ` ${indicator.unit}`;
  return [
    `Gap ${formatDifference(gap.difference, indicator)}${unit}`,
    ...(gap.ratio === null ? [] : [`${formatNumber(gap.ratio)}\u00a0times`]),
    ...(gap.isSignificant === false ? ['not significant'] : []),
  ].join('; ');
}

const linesOf = (breakdown: Breakdown, isNarrow: boolean): readonly string[] => {
  const words = gapWords(breakdown);
  if (words === '') return [];
  return isNarrow ? wrapped(words, narrowWidth - 2 * margin) : [words];
};

/** Pixels that the gap takes above the plot. */
export const gapHeight = (breakdown: Breakdown, isNarrow: boolean): number => {
  const lines = linesOf(breakdown, isNarrow).length;
  return lines === 0 ? 6 : lines * lineHeight + barHeight + 6;
};

/** A bar from the one value to the other above the plot, with its words; fine lines lead down to the two dots. */
export function gapBar(
  breakdown: Breakdown,
  plot: Plot,
  above: number,
  palette: Palette,
): readonly PixelShape[] {
  const { gap, groups } = breakdown;
  if (gap.kind === 'cannot-say') return [];
  const ends = [gap.lowest, gap.highest].flatMap((group) => {
    const value = figureOf(group.observation);
    const row = groups.findIndex(({ label }) => label === group.label);
    return value === null || row < 0 ? [] : [plot.at(value, row)];
  });
  const [low, high] = ends;
  if (!low || !high) return [];
  const lines = linesOf(breakdown, plot.chartWidth <= narrow);
  const y = plot.top - above - barHeight / 2;
  const style = { stroke: palette.target, lineWidth: 2 };
  const fine = { stroke: palette.target, lineWidth: 1, lineDash: [1, 4] };
  const half = Math.max(...lines.map((line) => widthOf(line))) / 2;
  const middle = Math.min(
    Math.max((low[0] + high[0]) / 2, margin + half),
    Math.max(plot.chartWidth - margin - half, margin + half),
  );
  return [
    ...ends.flatMap(([x, dot]) => [
      lineShape([x, y], [x, dot], fine),
      lineShape([x, y - 5], [x, y + 5], style),
    ]),
    lineShape([low[0], y], [high[0], y], style),
    ...lines.map((line, index) =>
      textShape(line, middle, y - 8 - (lines.length - index - 0.5) * lineHeight, {
        fill: palette.target,
        align: 'center',
        halo: palette.paper,
      }),
    ),
  ];
}
