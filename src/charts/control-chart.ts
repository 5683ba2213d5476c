import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import type { ControlChart, ControlPoint, RunChart } from '../assessment/series-types';
import { isIllustrative } from '../domain/observation';
import type { Palette } from './colours';
import { pointWords } from './control-words';
import { drawnLine, drawnText, widthOf } from './drawn';
import { frame } from './frame';
import { judgedStyle } from './judged-style';
import { narrow } from './line-names';
import { type Drawn, overlay, type Plot } from './overlay';
import { periodAxis, periodAxisHeight } from './period-axis';
import { shapePath } from './shapes';
import { tooltip } from './tooltip';
import { valueAxis } from './value-axis';

const namesRoom = 150;

/** Points in order with mean and limits for each stretch; signalled points by shape and colour. */
export function controlChart(chart: ControlChart, palette: Palette): EChartsOption {
  const values = chart.segments.flatMap((one) => [shownLower(chart, one.lower), one.upper]);
  const target = chart.target ? [chart.target.value] : [];
  const draw = (plot: Plot) => [...limitLines(chart, plot, palette), ...targetMark(chart, plot, palette)];
  return picture(chart, [overlay('limits', 3, [...values, ...target], draw)], palette);
}

/** Points in order and their middle value; no limits, because they would mislead. */
export function runChart(chart: RunChart, palette: Palette): EChartsOption {
  const last = chart.points.length - 1;
  const draw = (plot: Plot) =>
    level(
      plot,
      [0, last],
      chart.median,
      `Middle ${formatValue(chart.median, chart.indicator)}`,
      'solid',
      palette,
    );
  return picture(chart, [overlay('median', 3, [chart.median], draw)], palette);
}

function picture(
  chart: ControlChart | RunChart,
  lines: EChartsOption['series'] & object,
  palette: Palette,
): EChartsOption {
  const periods = chart.points.map(({ observation }) => observation.period);
  const bottom = periodAxisHeight(periods);
  const words = new Map(
    chart.points.map((point) => [point.observation.period.label, pointWords(chart, point)]),
  );
  return {
    baseOption: {
      ...frame(palette),
      xAxis: periodAxis(periods, palette),
      yAxis: valueAxis(chart.indicator, false, palette),
      tooltip: tooltip((category) => words.get(category) ?? category, palette),
      series: [...(Array.isArray(lines) ? lines : [lines]), pointsLine(chart, palette)],
    },
    media: [
      { query: { maxWidth: narrow }, option: { grid: { left: 56, right: 16, top: 60, bottom } } },
      { option: { grid: { left: 70, right: namesRoom, top: 60, bottom } } },
    ],
  } as EChartsOption;
}

/** A line that breaks where the limits start afresh. */
function pointsLine(chart: ControlChart | RunChart, palette: Palette): LineSeriesOption {
  const isLong = chart.points.length > 60;
  return {
    id: 'values',
    type: 'line',
    z: 5,
    showAllSymbol: true,
    data: chart.points.map((point) => {
      const signal = 'signal' in point ? (point as ControlPoint).signal : null;
      const style = signal && judgedStyle(signal.judgement, palette);
      const color = style
        ? signal?.judgement === 'not-judged'
          ? palette.unjudged
          : style.colour
        : palette.secondary;
      const isHollow = isIllustrative(point.observation);
      return {
        value: point.value,
        symbol: style
          ? `path://${shapePath(signal?.judgement === 'not-judged' ? 'square' : style.shape)}`
          : 'circle',
        symbolSize: signal ? 11 : isLong ? 4 : 7,
        itemStyle: {
          color: isHollow ? palette.paper : color,
          borderColor: color,
          borderWidth: isHollow ? 1.5 : 0,
        },
      };
    }),
    lineStyle: { color: palette.region, width: 1.5 },
  } as LineSeriesOption;
}

/** Numbers of people, shares and rates cannot lie below 0: there the line stops, and the table has the limit itself. */
const shownLower = ({ indicator }: ControlChart, lower: number): number =>
  indicator.measure === 'mean' ? lower : Math.max(0, lower);

function limitLines(chart: ControlChart, plot: Plot, palette: Palette): readonly Drawn[] {
  const say = (value: number) => formatValue(value, chart.indicator);
  return chart.segments.flatMap(({ from, to, mean, lower, upper, rebase }, order) => {
    const isLast = order === chart.segments.length - 1;
    const name = (words: string) => (isLast ? words : '');
    const span = [from, to] as const;
    const [x] = plot.at(from, 0);
    return [
      ...level(plot, span, mean, name(`Mean ${say(mean)}`), 'solid', palette),
      ...level(plot, span, upper, name(`Upper limit ${say(upper)}`), 'dashed', palette),
      ...level(plot, span, shownLower(chart, lower), name(`Lower limit ${say(lower)}`), 'dashed', palette),
      ...(rebase
        ? [
            drawnLine([x - plot.band / 2, plot.top - 8], [x - plot.band / 2, plot.bottom], {
              stroke: palette.secondary,
              lineWidth: 1,
              lineDash: [2, 3],
            }),
            drawnText('Limits start afresh', x - plot.band / 2, plot.top - 18, {
              fill: palette.secondary,
              align: x > (plot.left + plot.right) / 2 ? 'right' : 'left',
            }),
          ]
        : []),
    ];
  });
}

function level(
  plot: Plot,
  [from, to]: readonly [number, number],
  value: number,
  words: string,
  kind: 'solid' | 'dashed',
  palette: Palette,
): readonly Drawn[] {
  const [left, y] = plot.at(from, value);
  const [right] = plot.at(to, value);
  const half = plot.band / 2;
  const isNarrow = plot.chartWidth <= narrow;
  const style = { fill: palette.ink, halo: palette.paper, ...(isNarrow ? { align: 'right' as const } : {}) };
  return [
    drawnLine([left - half, y], [right + half, y], {
      stroke: palette.ink,
      lineWidth: kind === 'solid' ? 1.5 : 1.2,
      ...(kind === 'dashed' ? { lineDash: [6, 4] } : {}),
    }),
    ...(words === ''
      ? []
      : [drawnText(words, isNarrow ? plot.right : plot.right + 8, isNarrow ? y - 10 : y, style)]),
  ];
}

function targetMark({ target }: ControlChart, plot: Plot, palette: Palette): readonly Drawn[] {
  if (!target) return [];
  const [, y] = plot.at(0, target.value);
  const words = `Target: ${target.words}`;
  const room = plot.right - plot.left - 12;
  return [
    drawnLine([plot.left, y], [plot.right, y], { stroke: palette.target, lineWidth: 2, lineDash: [2, 4] }),
    drawnText(widthOf(words) > room ? 'Target' : words, plot.left + 6, y - 11, {
      fill: palette.target,
      halo: palette.paper,
    }),
  ];
}
