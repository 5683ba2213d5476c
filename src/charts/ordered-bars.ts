import type { BarSeriesOption, EChartsOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import { sayValue } from '../assessment/say-value';
import type { GroupComparison, RankedPlace } from '../assessment/types';
import { absenceMark, isAbsent } from '../domain/absence';
import { fontFamily, type Palette, smallText } from './colours';
import { drawnLine, drawnText, widthOf } from './drawn';
import { overlay, type Plot } from './overlay';
import { statusWords } from './status-words';
import { tooltip } from './tooltip';
import { figureOf } from './trend-rows';
import { isHollow } from './values-line';

const rowHeight = 24;
const top = 48;
const bottom = 46;

/** Pixels that the bars need to stay readable. */
export const orderedBarsHeight = ({ places }: GroupComparison): number =>
  top + bottom + Math.max(1, places.length) * rowHeight;

const figure = ({ observation }: RankedPlace, group: GroupComparison): string =>
  isAbsent(observation.value)
    ? absenceMark(observation.value.absent)
    : formatValue(observation.value, group.indicator);

function bar({ observation, isChosen }: RankedPlace, palette: Palette) {
  const colour = isChosen ? palette.chosen : palette.others;
  const style = isHollow(observation)
    ? { color: palette.paper, borderColor: colour, borderWidth: 2, borderType: 'dashed' }
    : { color: colour, borderColor: colour, borderWidth: 1 };
  return { value: figureOf(observation), itemStyle: style };
}

function whiskers(places: readonly RankedPlace[], palette: Palette) {
  const placed = places.flatMap(({ observation }, index) =>
    observation.interval && figureOf(observation) !== null ? [{ index, ...observation.interval }] : [],
  );
  if (placed.length === 0) return [];
  const strokes = [
    { stroke: palette.paper, lineWidth: 4 },
    { stroke: palette.ink, lineWidth: 1.5 },
  ];
  const draw = (plot: Plot) =>
    placed.flatMap(({ index, lower, upper }) => {
      const [left, y] = plot.at(lower, index);
      const [right] = plot.at(upper, index);
      return strokes.flatMap((stroke) => [
        drawnLine([left, y], [right, y], stroke),
        drawnLine([left, y - 3], [left, y + 3], stroke),
        drawnLine([right, y - 3], [right, y + 3], stroke),
      ]);
    });
  return [
    overlay(
      'intervals',
      4,
      placed.flatMap(({ lower, upper }) => [lower, upper]),
      draw,
      'x',
    ),
  ];
}

function englandAcross(group: GroupComparison, palette: Palette) {
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

function wordsAt(group: GroupComparison): (category: string) => string {
  return (category) => {
    const ranked = group.places.find(({ name }) => name === category);
    if (!ranked) return category;
    const { value, interval } = ranked.observation;
    const status = statusWords(ranked.observation);
    return [
      `${category}, ${group.period.label}`,
      isAbsent(value) ? `${absenceMark(value.absent)} ${value.why}` : sayValue(value, group.indicator),
      ...(interval
        ? [
            `95% interval ${formatValue(interval.lower, group.indicator)} to ${formatValue(interval.upper, group.indicator)}`,
          ]
        : []),
      ...(status === '' || isAbsent(value) ? [] : [status]),
    ].join('\n');
  };
}

const axisOf = (data: readonly string[], palette: Palette) => ({
  type: 'category' as const,
  inverse: true,
  data: [...data],
  axisTick: { show: false },
  axisLabel: { color: palette.ink, fontSize: smallText, interval: 0 },
});

/** A bar for each place, highest first; a figure written out at the end of each row, a mark where there is none. */
export function orderedBars(group: GroupComparison, palette: Palette): EChartsOption {
  const { places, indicator } = group;
  const names = places.map(({ name }) => name);
  const left = Math.min(220, 16 + Math.max(0, ...names.map(widthOf)));
  const chosen = new Set(places.filter(({ isChosen }) => isChosen).map(({ name }) => name));
  const bars: BarSeriesOption = {
    id: 'values',
    type: 'bar',
    z: 2,
    silent: true,
    barWidth: 14,
    data: places.map((place) => bar(place, palette)) as BarSeriesOption['data'] & object,
  };
  return {
    animation: false,
    aria: { enabled: false },
    backgroundColor: 'transparent',
    textStyle: { fontFamily, color: palette.ink },
    grid: { left, right: 84, top, bottom },
    xAxis: {
      type: 'value',
      min: 0,
      name: indicator.unit,
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: palette.secondary, fontSize: smallText },
      splitNumber: 4,
      splitLine: { lineStyle: { color: palette.rule, opacity: 0.6 } },
      axisLabel: { color: palette.ink, fontSize: smallText, hideOverlap: true },
    },
    yAxis: [
      {
        ...axisOf(names, palette),
        axisLine: { lineStyle: { color: palette.secondary } },
        axisLabel: {
          color: palette.ink,
          fontSize: smallText,
          interval: 0,
          width: left - 12,
          overflow: 'truncate',
          formatter: (name: string) => (chosen.has(name) ? `{chosen|${name}}` : name),
          rich: { chosen: { fontWeight: 'bold', color: palette.chosen, fontSize: smallText } },
        },
      },
      {
        ...axisOf(
          places.map((place) => figure(place, group)),
          palette,
        ),
        position: 'right',
        axisLine: { show: false },
      },
    ],
    tooltip: tooltip(wordsAt(group), palette),
    series: [bars, ...whiskers(places, palette), ...englandAcross(group, palette)],
  } as EChartsOption;
}
