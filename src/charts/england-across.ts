import type { CustomSeriesOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import type { GroupComparison } from '../assessment/types';
import type { Palette } from './colours';
import { drawnLine, drawnText, widthOf } from './drawn';
import { overlay, type Plot } from './overlay';
import { figureOf } from './trend-rows';

/** England's value down through the bars, named above them. */
export function englandAcross(group: GroupComparison, palette: Palette): readonly CustomSeriesOption[] {
  const value = figureOf(group.england);
  if (value === null) return [];
  const words = `England ${formatValue(value, group.indicator)}`;
  const draw = (plot: Plot) => {
    const [x] = plot.at(value, 0);
    const isRight = x + widthOf(words) / 2 > plot.right;
    return [
      drawnLine([x, plot.top - 4], [x, plot.bottom], {
        stroke: palette.england,
        lineWidth: 1.5,
        lineDash: [5, 4],
      }),
      drawnText(words, x, plot.top - 14, { fill: palette.england, align: isRight ? 'right' : 'center' }),
    ];
  };
  return [overlay('england', 5, [value], draw, 'x')];
}
