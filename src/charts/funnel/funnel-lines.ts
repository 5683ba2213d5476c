import type { Funnel } from '../../assessment/groups/funnel';
import type { FunnelLimits } from '../../assessment/groups/funnel-limits';
import { formatValue } from '../../assessment/words/format-value';
import { figureOf } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { LineName } from '../drawing/line-names';
import type { PixelShape, Plot } from '../drawing/pixel-layer';
import { lineShape, pathShape, type Stroke } from '../drawing/pixel-shapes';
import type { Levels } from '../drawing/spread-of-values';

type Read = (at: FunnelLimits) => number;

const pairs: readonly { readonly reads: readonly [Read, Read]; readonly dash: readonly number[] }[] = [
  { reads: [({ upper998 }) => upper998, ({ lower998 }) => lower998], dash: [2, 3] },
  { reads: [({ upper95 }) => upper95, ({ lower95 }) => lower95], dash: [7, 4] },
];

const limitStroke = (lineDash: readonly number[], palette: Palette): Stroke => ({
  stroke: palette.secondary,
  lineWidth: 1.5,
  lineDash,
});
const centreStroke = (palette: Palette): Stroke => ({ stroke: palette.region, lineWidth: 2 });
const englandStroke = (palette: Palette): Stroke => ({
  stroke: palette.england,
  lineWidth: 1.5,
  lineDash: [5, 4],
});

/** England's value, where it is not what the limits are drawn around already. */
const englandOf = ({ comparison, baselineName }: Funnel): number | null =>
  baselineName === 'England' ? null : figureOf(comparison.england);

/** The limits of chance, what they are drawn around, and England; what lies beyond the axis is not drawn. */
export function funnelLines(
  funnel: Funnel,
  levels: Levels,
  plot: Plot,
  palette: Palette,
): readonly PixelShape[] {
  const { limits, baseline } = funnel;
  const across = (value: number, stroke: Stroke): PixelShape => {
    const [, y] = plot.at(limits[0]?.size ?? 1, value);
    return lineShape([plot.left, y], [plot.right, y], stroke);
  };
  const limitLine = (read: Read, stroke: Stroke): readonly PixelShape[] => {
    const inside = limits.filter((at) => read(at) >= levels.min && read(at) <= levels.max);
    const [only] = inside;
    if (!only) return [];
    if (limits.length === 1) return [across(read(only), stroke)];
    return [
      pathShape(
        inside.map((at) => plot.at(at.size, read(at))),
        stroke,
      ),
    ];
  };
  const england = englandOf(funnel);
  return [
    ...pairs.flatMap(({ reads, dash }) =>
      reads.flatMap((read) => limitLine(read, limitStroke(dash, palette))),
    ),
    across(baseline, centreStroke(palette)),
    ...(england === null ? [] : [across(england, englandStroke(palette))]),
  ];
}

/** Where each line ends and what it is called; of a pair of limits the upper one is named. */
export function funnelNames(funnel: Funnel, palette: Palette): readonly LineName[] {
  const { baseline, baselineName, comparison, limits } = funnel;
  const last = limits.at(-1);
  if (!last) return [];
  const name = (words: string, value: number, stroke: Stroke, colour = palette.secondary): LineName => ({
    words,
    end: [last.size, value],
    colour,
    weight: 'normal',
    stroke,
  });
  const say = (value: number) => formatValue(value, comparison.indicator);
  const england = englandOf(funnel);
  return [
    name('99.8% limits', last.upper998, limitStroke([2, 3], palette)),
    name('95% limits', last.upper95, limitStroke([7, 4], palette)),
    ...(england === null
      ? []
      : [name(`England ${say(england)}`, england, englandStroke(palette), palette.england)]),
    name(`${baselineName} ${say(baseline)}`, baseline, centreStroke(palette)),
  ];
}
