import type { EChartsOption } from 'echarts';
import type { Breakdown, BreakdownGroup } from '../../assessment/groups/breakdown';
import { formatValue } from '../../assessment/words/format-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import { figureOf, isHollow } from '../../domain/figures/observation';
import { type Palette, smallText } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { narrow } from '../drawing/line-names';
import { type PixelShape, type Plot, pixelLayer } from '../drawing/pixel-layer';
import { lineShape, markShape, textShape, widthOf, wrapped } from '../drawing/pixel-shapes';
import { tooltip } from '../drawing/tooltip';
import { acrossAxis } from '../drawing/value-axis';
import { gapBar, gapHeight } from './breakdown-gap';
import { groupLabels, groupWords } from './breakdown-words';

const rowHeight = 42;
/** For the words over everybody's line, and for the axis and its unit. */
const [everybodyHeight, bottom] = [26, 52] as const;

export const breakdownHeight = (breakdown: Breakdown): number =>
  Math.max(gapHeight(breakdown, true), gapHeight(breakdown, false)) +
  everybodyHeight +
  bottom +
  Math.max(1, breakdown.groups.length) * rowHeight;

const figure = ({ indicator }: Breakdown, { observation: { value } }: BreakdownGroup): string =>
  isAbsent(value) ? absenceMark(value.absent) : formatValue(value, indicator);

/** A dot with its interval for each group, everybody's value as a line, the gap between its two groups as a bar above. */
export function breakdownChart(breakdown: Breakdown, palette: Palette): EChartsOption {
  const { groups, indicator, overall } = breakdown;
  const labels = groupLabels(breakdown);
  const names = groups.map(({ label }) => label);
  const words = new Map(groups.map((group) => [group.label, groupWords(breakdown, group)]));
  const figures = groups.map((group) => figure(breakdown, group));
  const everybody = figureOf(overall);
  const reach = [
    ...groups.flatMap(({ observation }) =>
      isAbsent(observation.value) ? [] : [observation.value, observation.interval?.upper ?? 0],
    ),
    ...(everybody === null ? [] : [everybody]),
  ];
  const draw = (plot: Plot) => [
    ...gapBar(breakdown, plot, everybodyHeight, palette),
    ...(everybody === null
      ? []
      : across(everybody, `Everybody ${formatValue(everybody, indicator)}`, plot, palette)),
    ...groups.flatMap((group, index) => dot(group, index, plot, palette)),
  ];
  const widest = Math.max(0, ...labels.map((label) => widthOf(label)));
  const room = (isNarrow: boolean) => {
    const left = Math.min(isNarrow ? 150 : 260, widest + 28);
    const lines = (index: number) => wrapped(labels[index] ?? '', left - 24).slice(0, 2);
    const right = 24 + Math.max(0, ...figures.map((text) => widthOf(text)));
    return {
      grid: { left, right, top: gapHeight(breakdown, isNarrow) + everybodyHeight, bottom },
      yAxis: [{ axisLabel: { formatter: (_: string, index: number) => lines(index).join('\n') } }, {}],
    };
  };
  const side = {
    type: 'category',
    inverse: true,
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.secondary } },
    axisLabel: { color: palette.ink, fontSize: smallText, lineHeight: 16, interval: 0 },
  };
  return {
    baseOption: {
      ...frame(palette),
      xAxis: acrossAxis(indicator, palette),
      yAxis: [
        side,
        {
          ...side,
          position: 'right',
          axisLine: { show: false },
          axisLabel: { ...side.axisLabel, formatter: (_: string, index: number) => figures[index] ?? '' },
        },
      ],
      tooltip: tooltip((category) => words.get(category) ?? category, palette),
      series: [
        // What the reader is led along; the dots themselves are drawn over it.
        {
          id: 'values',
          type: 'bar',
          silent: true,
          data: groups.map(({ observation }) => ({
            value: figureOf(observation),
            itemStyle: { color: 'transparent' },
          })),
        },
        pixelLayer({ id: 'dots', z: 5 }, reach, draw, 'x'),
      ],
    },
    media: [{ query: { maxWidth: narrow }, option: room(true) }, { option: room(false) }],
  } as EChartsOption;
}

function dot(
  { observation }: BreakdownGroup,
  index: number,
  plot: Plot,
  palette: Palette,
): readonly PixelShape[] {
  const { value, interval } = observation;
  if (isAbsent(value)) return [];
  const [x, y] = plot.at(value, index);
  const style = { stroke: palette.ink, lineWidth: 1.5 };
  const whisker = interval
    ? [interval.lower, interval.upper].flatMap((limit) => {
        const [end] = plot.at(limit, index);
        return [lineShape([x, y], [end, y], style), lineShape([end, y - 5], [end, y + 5], style)];
      })
    : [];
  const shape = isHollow(observation) ? 'ring' : 'circle';
  return [
    ...whisker,
    ...(shape === 'ring' ? [markShape({ shape: 'circle', colour: palette.paper }, x, y, 13)] : []),
    markShape({ shape, colour: palette.chosen }, x, y, 13),
  ];
}

function across(value: number, words: string, plot: Plot, palette: Palette): readonly PixelShape[] {
  const [x] = plot.at(value, 0);
  const isLeft = x + widthOf(words) > plot.chartWidth - 8;
  return [
    lineShape([x, plot.top - 4], [x, plot.bottom], { stroke: palette.secondary, lineWidth: 1.5 }),
    textShape(words, isLeft ? x + 3 : x - 3, plot.top - 13, {
      fill: palette.ink,
      align: isLeft ? 'right' : 'left',
      halo: palette.paper,
    }),
  ];
}
