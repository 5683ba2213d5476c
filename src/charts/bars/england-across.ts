import type { CustomSeriesOption } from 'echarts';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import { formatValue } from '../../assessment/words/format-value';
import { figureOf } from '../../domain/figures/observation';
import { startWithCapital } from '../../domain/words/number-words';
import type { Palette } from '../drawing/colours';
import { type Plot, pixelLayer } from '../drawing/pixel-layer';
import { lineShape, type Stroke, textShape, widthOf } from '../drawing/pixel-shapes';

/** England's value down through the bars, named above them. */
export function englandAcross(group: GroupComparison, palette: Palette): readonly CustomSeriesOption[] {
  const value = figureOf(group.england);
  if (value === null) return [];
  const words = `England ${formatValue(value, group.indicator)}`;
  const stroke = { stroke: palette.england, lineWidth: 1.5, lineDash: [5, 4] };
  const draw = (plot: Plot) =>
    acrossAll({ value, words, y: plot.top - 12, stroke, fill: palette.england }, plot);
  return [pixelLayer({ id: 'england', z: 5 }, [value], draw, 'x')];
}

/** The group's own value, grey, named a step higher. */
export function groupAcross(
  { line, indicator }: GroupComparison,
  palette: Palette,
): readonly CustomSeriesOption[] {
  if ('kind' in line) return [];
  const words = `${startWithCapital(line.name)} ${formatValue(line.value, indicator)}`;
  const stroke = { stroke: palette.region, lineWidth: 2 };
  const draw = (plot: Plot) =>
    acrossAll({ value: line.value, words, y: plot.top - 30, stroke, fill: palette.secondary }, plot);
  return [pixelLayer({ id: 'group', z: 3 }, [line.value], draw, 'x')];
}

interface NamedLine {
  readonly value: number;
  readonly words: string;
  /** Of its name, in pixels. */
  readonly y: number;
  readonly stroke: Stroke;
  readonly fill: string;
}

function acrossAll({ value, words, y, stroke, fill }: NamedLine, plot: Plot) {
  const [x] = plot.at(value, 0);
  const half = widthOf(words) / 2;
  const middle = Math.min(Math.max(x, half + 4), plot.chartWidth - half - 4);
  return [
    lineShape([x, y + 9], [x, plot.bottom], stroke),
    textShape(words, middle, y, { fill, align: 'center' }),
  ];
}
