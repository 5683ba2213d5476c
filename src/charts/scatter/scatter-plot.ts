import type { EChartsOption } from 'echarts';
import type { Scatter } from '../../assessment/groups/scatter';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { lineNames, namesHeight, namesWidth, narrow } from '../drawing/line-names';
import { pixelLayer } from '../drawing/pixel-layer';
import { wrapped } from '../drawing/pixel-shapes';
import { levelsFor } from '../drawing/spread-of-values';
import { markTooltip } from '../drawing/tooltip';
import { acrossAxis, valueAxis } from '../drawing/value-axis';
import { scatterLines, scatterNames, scatterTitles, sideTitle, titleLine } from './scatter-lines';
import { scatterDatum, scatterFigure, scatterPointNames } from './scatter-points';
import { scatterPointLines } from './scatter-words';

const [narrowTitle, wideTitle] = [310, 520] as const;

/** Two indicators in the same places; England and the middle of the group as crossed lines. */
export function scatterPlot(scatter: Scatter, palette: Palette): EChartsOption {
  const { points, across, up, england, middle } = scatter;
  const levels = (side: 'across' | 'up') => {
    const crossed = [england, middle].flatMap((at) => (at ? [at[side]] : []));
    return levelsFor(
      [...points.map((point) => scatterFigure(point[side])), ...crossed],
      scatter[side].indicator,
    );
  };
  const [wide, high] = [levels('across'), levels('up')];
  const names = scatterNames(scatter, wide.max, palette);
  const room = (left: number, right: number, above: number, width: number) => ({
    grid: {
      left,
      right,
      top: 22 + above + sideTitle(scatter, 'up', width).length * titleLine,
      bottom: 36 + sideTitle(scatter, 'across', width).length * titleLine,
    },
  });
  return {
    baseOption: {
      ...frame(palette),
      xAxis: { ...(acrossAxis(across.indicator, palette) as object), ...wide, name: '' },
      yAxis: { ...(valueAxis(up.indicator, false, palette) as object), ...high, name: '' },
      tooltip: markTooltip((_, index) => {
        const point = points[index];
        if (!point) return '';
        return scatterPointLines(scatter, point)
          .flatMap((line) => wrapped(line, 300))
          .join('\n');
      }, palette),
      series: [
        pixelLayer({ id: 'lines', z: 2 }, [], (plot) => scatterLines(scatter, plot, palette)),
        pixelLayer({ id: 'titles', z: 2 }, [], (plot) =>
          scatterTitles(scatter, plot, plot.chartWidth <= narrow ? narrowTitle : wideTitle, palette),
        ),
        { id: 'values', type: 'scatter', z: 5, data: points.map((point) => scatterDatum(point, palette)) },
        pixelLayer({ id: 'points', z: 7 }, [], (plot) => scatterPointNames(scatter, plot, palette)),
        ...lineNames(names, palette),
      ],
    },
    media: [
      { query: { maxWidth: narrow }, option: room(60, 20, 12 + namesHeight(names, 300), narrowTitle) },
      { option: room(70, namesWidth, 0, wideTitle) },
    ],
  } as EChartsOption;
}
