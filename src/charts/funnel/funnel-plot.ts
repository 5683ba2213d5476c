import type { EChartsOption } from 'echarts';
import type { Funnel } from '../../assessment/groups/funnel';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { keyHeight, keyShapes } from '../drawing/key';
import { lineNames, namesHeight, namesWidth, narrow } from '../drawing/line-names';
import { pixelLayer } from '../drawing/pixel-layer';
import { markTooltip } from '../drawing/tooltip';
import { valueAxis } from '../drawing/value-axis';
import { funnelLevels, sizeAxis } from './funnel-axes';
import { funnelLines, funnelNames } from './funnel-lines';
import { funnelDatum, funnelKey, funnelPointNames } from './funnel-points';
import { funnelPointLines } from './funnel-words';

/** Every place by its size, with the limits of chance around the group's value. */
export function funnelPlot(funnel: Funnel, palette: Palette): EChartsOption {
  const { comparison, points } = funnel;
  const levels = funnelLevels(funnel);
  const names = funnelNames(funnel, palette);
  const key = funnelKey(funnel, palette);
  const room = (left: number, right: number, top: number, width: number) => ({
    grid: { left, right, top, bottom: 64 + keyHeight(key, width) },
  });
  return {
    baseOption: {
      ...frame(palette),
      xAxis: sizeAxis(funnel, palette),
      yAxis: { ...(valueAxis(comparison.indicator, false, palette) as object), ...levels },
      tooltip: markTooltip((_, index) => {
        const point = points[index];
        return point ? funnelPointLines(funnel, point).join('\n') : '';
      }, palette),
      series: [
        pixelLayer({ id: 'limits', z: 2 }, [], (plot) => funnelLines(funnel, levels, plot, palette)),
        {
          id: 'values',
          type: 'scatter',
          z: 5,
          data: points.map((point) => funnelDatum(point, palette)),
        },
        pixelLayer({ id: 'points', z: 7 }, [], (plot) => funnelPointNames(funnel, plot, palette)),
        ...lineNames(names, palette),
        pixelLayer({ id: 'key', z: 6 }, [], (plot) =>
          keyShapes(key, [16, plot.bottom + 58], plot.chartWidth - 24, palette.ink),
        ),
      ],
    },
    media: [
      { query: { maxWidth: narrow }, option: room(56, 20, 44 + namesHeight(names, 300), 300) },
      { option: room(70, namesWidth, 44, 536) },
    ],
  } as EChartsOption;
}
