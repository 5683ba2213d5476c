import type { Scatter } from '../../assessment/groups/scatter';
import { formatValue } from '../../assessment/words/format-value';
import { countOf } from '../../domain/words/number-words';
import type { Palette } from '../drawing/colours';
import type { LineName } from '../drawing/line-names';
import type { PixelShape, Plot } from '../drawing/pixel-layer';
import { lineShape, type Stroke, textShape, wrapped } from '../drawing/pixel-shapes';

type Side = 'across' | 'up';

const englandStroke = (palette: Palette): Stroke => ({
  stroke: palette.england,
  lineWidth: 1.5,
  lineDash: [5, 4],
});
const middleStroke = (palette: Palette): Stroke => ({ stroke: palette.region, lineWidth: 1.5 });

/** England and the middle of the places, each as a pair of lines that cross where its two figures meet. */
export function scatterLines(
  { england, middle }: Scatter,
  plot: Plot,
  palette: Palette,
): readonly PixelShape[] {
  const cross = (at: Scatter['england'], stroke: Stroke) => {
    if (!at) return [];
    const [x, y] = plot.at(at.across, at.up);
    return [
      lineShape([x, plot.top], [x, plot.bottom], stroke),
      lineShape([plot.left, y], [plot.right, y], stroke),
    ];
  };
  return [...cross(middle, middleStroke(palette)), ...cross(england, englandStroke(palette))];
}

/** Both figures of each pair, written where its level line ends. */
export function scatterNames(
  { england, middle, points, across, up }: Scatter,
  last: number,
  palette: Palette,
): readonly LineName[] {
  const name = (
    words: string,
    at: Scatter['england'],
    stroke: Stroke,
    colour: string,
  ): readonly LineName[] => {
    if (!at) return [];
    const both = `${formatValue(at.across, across.indicator)} across, ${formatValue(at.up, up.indicator)} up`;
    return [{ words: `${words}: ${both}`, end: [last, at.up], colour, weight: 'normal', stroke }];
  };
  return [
    ...name('England', england, englandStroke(palette), palette.england),
    ...name(`Middle of ${countOf(points.length, 'place')}`, middle, middleStroke(palette), palette.secondary),
  ];
}

/** `Deaths from drug poisoning, per 100,000 people, 2020` in lines of so many pixels. */
export const sideTitle = (scatter: Scatter, side: Side, width: number): readonly string[] => {
  const { indicator, period } = scatter[side];
  return wrapped([indicator.name, indicator.unit, period.label].join(', '), width);
};

export const titleLine = 18;

/** What is measured up, above the plot; what is measured across, below it. */
export function scatterTitles(
  scatter: Scatter,
  plot: Plot,
  width: number,
  palette: Palette,
): readonly PixelShape[] {
  const up = sideTitle(scatter, 'up', width);
  const across = sideTitle(scatter, 'across', width);
  const ink = { fill: palette.secondary };
  return [
    ...up.map((line, at) => textShape(line, 12, plot.top - 18 - (up.length - 1 - at) * titleLine, ink)),
    ...across.map((line, at) =>
      textShape(line, plot.right, plot.bottom + 40 + at * titleLine, { ...ink, align: 'right' }),
    ),
  ];
}
