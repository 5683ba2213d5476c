import type { EChartsOption } from 'echarts';
import type { ControlChart, RunChart } from '../../assessment/place/control-finding';
import { formatValue } from '../../assessment/words/format-value';
import { absenceMarks } from '../drawing/absence-marks';
import { breakLines, breaksHeight } from '../drawing/break-lines';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { keyHeight, keyShapes } from '../drawing/key';
import { type LineName, lineNames, namesHeight, namesWidth, narrow } from '../drawing/line-names';
import { periodAxis, periodAxisHeight } from '../drawing/period-axis';
import { pixelLayer } from '../drawing/pixel-layer';
import { tooltip } from '../drawing/tooltip';
import { controlKey } from './control-key';
import { levelLines, levelNames, levelsOf, plottedValues } from './control-lines';
import { filledSlots, joins, plottedPoints, pointsOfChart, slotsOf } from './control-points';
import { rebaseRows, rebasesOf } from './control-rebases';
import { controlTooltip } from './control-words';
import { axisName, spreadAxis } from './spread-axis';

type Chart = ControlChart | RunChart;

/** Widths of the plot on an ordinary screen and on a phone, near enough to lay out what stands above it. */
const [wideWidth, narrowWidth] = [650, 250] as const;
const unitHeight = 36;

/** Points in order with mean and limits for each stretch; signalled points by shape and colour. */
export const controlChart = (chart: ControlChart, palette: Palette): EChartsOption => picture(chart, palette);

/** Points in order and their middle value; no limits, because they would mislead. */
export const runChart = (chart: RunChart, palette: Palette): EChartsOption => picture(chart, palette);

function latest(chart: Chart, palette: Palette): readonly LineName[] {
  const { points, placeName, indicator } = chart;
  const last = points.at(-1);
  if (!last) return [];
  return [
    {
      words: `${placeName} ${formatValue(last.value, indicator)}`,
      end: [filledSlots(chart).at(-1) ?? 0, last.value],
      colour: palette.ink,
      weight: 'bold',
      stroke: { stroke: palette.region, lineWidth: 2 },
    },
  ];
}

function picture(chart: Chart, palette: Palette): EChartsOption {
  const { indicator } = chart;
  const points = pointsOfChart(chart);
  const [slots, filled] = [slotsOf(chart), filledSlots(chart)];
  const periods = slots.map(({ observation }) => observation.period);
  const levels = levelsOf(chart, palette);
  const names = [...latest(chart, palette), ...levelNames(levels)];
  const key = controlKey(points, palette);
  const [rows, rebases] = [rebaseRows(chart), rebasesOf(chart)];
  const values = plottedValues(chart);

  const room = (isNarrow: boolean) => {
    const width = isNarrow ? narrowWidth : wideWidth;
    const above = isNarrow ? namesHeight(names, width + 40) : 0;
    const breaks = breaksHeight(rows, rebases, width);
    const top = unitHeight + above + keyHeight(key, width + 40) + breaks;
    const sides = isNarrow ? { left: 56, right: 16 } : { left: 70, right: namesWidth };
    return {
      grid: { ...sides, top, bottom: periodAxisHeight(periods) },
      yAxis: { nameGap: 12 + breaks, name: axisName(indicator, values, isNarrow) },
    };
  };
  const keyAt = (chartWidth: number) => {
    const isNarrow = chartWidth <= narrow;
    const width = (isNarrow ? narrowWidth : wideWidth) + 40;
    const top = isNarrow ? namesHeight(names, width) : 0;
    return keyShapes(key, [12, top], width, palette.ink);
  };
  return {
    baseOption: {
      ...frame(palette),
      xAxis: periodAxis(periods, palette),
      yAxis: spreadAxis(indicator, values, palette),
      tooltip: tooltip(controlTooltip(chart), palette),
      series: [
        ...absenceMarks(rows, palette),
        ...breakLines(rows, rebases, palette),
        levelLines(chart.kind === 'control-chart' ? 'limits' : 'median', levels),
        joins(points, filled, palette),
        plottedPoints(slots, palette),
        ...lineNames(names, palette),
        ...(key.length === 0
          ? []
          : [pixelLayer({ id: 'key', z: 8 }, [], ({ chartWidth }) => keyAt(chartWidth))]),
      ],
    },
    media: [{ query: { maxWidth: narrow }, option: room(true) }, { option: room(false) }],
  } as EChartsOption;
}
