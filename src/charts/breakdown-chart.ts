import type { EChartsOption } from 'echarts';
import { sayGap } from '../assessment/breakdown-finding';
import { formatValue } from '../assessment/format-value';
import type { Breakdown, BreakdownGroup } from '../assessment/group-types';
import { sayInterval, sayValue } from '../assessment/say-value';
import { absenceMark, isAbsent } from '../domain/absence';
import { type Palette, smallText } from './colours';
import { drawnLine, drawnMark, drawnText, wrapped } from './drawn';
import { frame } from './frame';
import { narrow } from './line-names';
import { type Drawn, overlay, type Plot } from './overlay';
import { tooltip } from './tooltip';
import { figureOf } from './trend-rows';
import { acrossAxis } from './value-axis';
import { isHollow } from './values-line';

const rowHeight = 42;
const [top, bottom] = [56, 52] as const;

export const breakdownHeight = ({ groups }: Breakdown): number =>
  top + bottom + Math.max(1, groups.length) * rowHeight;

export function groupWords({ indicator }: Breakdown, { label, observation }: BreakdownGroup): string {
  const { value } = observation;
  if (isAbsent(value)) return `${label}: ${absenceMark(value.absent)} ${value.why}`;
  return [`${label}: ${sayValue(value, indicator)}`, sayInterval(observation, indicator)]
    .filter((part) => part !== '')
    .join(', ');
}

/** A dot with its interval for each group, everybody's value as a line, the gap between its two groups as a bar above. */
export function breakdownChart(breakdown: Breakdown, palette: Palette): EChartsOption {
  const { groups, indicator, overall } = breakdown;
  const words = new Map(groups.map((group) => [group.label, groupWords(breakdown, group)]));
  const limits = groups.flatMap(({ observation }) =>
    isAbsent(observation.value)
      ? []
      : [observation.value, ...(observation.interval ? [observation.interval.upper] : [])],
  );
  const everybody = figureOf(overall);
  const draw = (plot: Plot) => [
    ...groups.flatMap((group, index) => dot(group, index, plot, palette)),
    ...across(
      everybody,
      `Everybody ${everybody === null ? '' : formatValue(everybody, indicator)}`,
      plot,
      palette,
    ),
    ...gapBar(breakdown, plot, palette),
  ];
  const room = (left: number) => ({
    grid: { left, right: 30, top, bottom },
    yAxis: {
      axisLabel: {
        formatter: (name: string) =>
          wrapped(name, left - 24)
            .slice(0, 2)
            .join('\n'),
      },
    },
  });
  return {
    baseOption: {
      ...frame(palette),
      xAxis: acrossAxis(indicator, palette),
      yAxis: {
        type: 'category',
        inverse: true,
        data: groups.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.secondary } },
        axisLabel: { color: palette.ink, fontSize: smallText, lineHeight: 16, interval: 0 },
      },
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
        overlay('dots', 5, [...limits, ...(everybody === null ? [] : [everybody])], draw, 'x'),
      ],
    },
    media: [{ query: { maxWidth: narrow }, option: room(140) }, { option: room(250) }],
  } as EChartsOption;
}

function dot({ observation }: BreakdownGroup, index: number, plot: Plot, palette: Palette): readonly Drawn[] {
  const { value, interval } = observation;
  if (isAbsent(value)) {
    const [x, y] = plot.at(0, index);
    return [drawnText(`${absenceMark(value.absent)} ${value.why}`, x + 8, y, { fill: palette.secondary })];
  }
  const [x, y] = plot.at(value, index);
  const style = { stroke: palette.ink, lineWidth: 1.5 };
  const whisker = interval
    ? [interval.lower, interval.upper].flatMap((limit) => {
        const [end] = plot.at(limit, index);
        return [drawnLine([x, y], [end, y], style), drawnLine([end, y - 5], [end, y + 5], style)];
      })
    : [];
  const shape = isHollow(observation) ? 'ring' : 'circle';
  return [...whisker, drawnMark({ shape, colour: palette.chosen }, x, y, 13)];
}

function across(value: number | null, words: string, plot: Plot, palette: Palette): readonly Drawn[] {
  if (value === null) return [];
  const [x] = plot.at(value, 0);
  return [
    drawnLine([x, plot.top], [x, plot.bottom], { stroke: palette.ink, lineWidth: 1.5, lineDash: [5, 4] }),
    drawnText(words, x, plot.top - 12, {
      fill: palette.ink,
      align: x > (plot.left + plot.right) / 2 ? 'right' : 'left',
      halo: palette.paper,
    }),
  ];
}

function gapBar({ gap, indicator, ...rest }: Breakdown, plot: Plot, palette: Palette): readonly Drawn[] {
  if (gap.kind === 'cannot-say') return [];
  const ends = [gap.lowest, gap.highest].map(({ observation }) => figureOf(observation) ?? 0);
  const [left, right] = [plot.at(ends[0] ?? 0, 0)[0], plot.at(ends[1] ?? 0, 0)[0]];
  const y = plot.top - 30;
  const style = { stroke: palette.target, lineWidth: 2 };
  const words = (sayGap(gap, { ...rest, indicator }).split(/[;(]/)[0] ?? '').replace(/^a gap/, 'Gap');
  return [
    drawnLine([left, y], [right, y], style),
    drawnLine([left, y - 5], [left, y + 5], style),
    drawnLine([right, y - 5], [right, y + 5], style),
    drawnText(words, Math.min((left + right) / 2, plot.right), y - 14, {
      fill: palette.target,
      align: (left + right) / 2 > plot.left + 140 ? 'center' : 'left',
      halo: palette.paper,
    }),
  ];
}
