import type { BarSeriesOption, EChartsOption, YAXisComponentOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import type { GroupComparison, RankedPlace } from '../assessment/types';
import { absenceMark, isAbsent } from '../domain/absence';
import { barsTooltip } from './bars-tooltip';
import { fontFamily, type Palette, smallText } from './colours';
import { widthOf } from './drawn';
import { englandAcross } from './england-across';
import { narrow } from './line-names';
import { tooltip } from './tooltip';
import { figureOf } from './trend-rows';
import { acrossAxis } from './value-axis';
import { isHollow } from './values-line';
import { whiskers } from './whiskers';

const rowHeight = 24;
const [top, bottom] = [48, 52] as const;

/** Pixels that the bars need to stay readable. */
export const orderedBarsHeight = ({ places }: GroupComparison): number =>
  top + bottom + Math.max(1, places.length) * rowHeight;

function bar({ observation, isChosen }: RankedPlace, palette: Palette) {
  const colour = isChosen ? palette.chosen : palette.others;
  const style = isHollow(observation)
    ? { color: palette.paper, borderColor: colour, borderWidth: 2, borderType: 'dashed' }
    : { color: colour, borderColor: colour, borderWidth: 1 };
  return { value: figureOf(observation), itemStyle: style };
}

const bars = (places: readonly RankedPlace[], palette: Palette) =>
  ({
    id: 'values',
    type: 'bar',
    z: 2,
    silent: true,
    barWidth: 14,
    data: places.map((place) => bar(place, palette)),
  }) as BarSeriesOption;

type Words = (place: RankedPlace) => string;

/** A category for each place; the same places on both sides, by name and by figure. */
function placesAxis(places: readonly RankedPlace[], words: Words, palette: Palette): YAXisComponentOption {
  return {
    type: 'category',
    inverse: true,
    data: places.map(({ name }) => name),
    axisTick: { show: false },
    axisLabel: {
      color: palette.ink,
      fontSize: smallText,
      interval: 0,
      overflow: 'truncate',
      formatter: (_: string, index: number) => {
        const place = places[index];
        if (!place) return '';
        return place.isChosen ? `{chosen|${words(place)}}` : words(place);
      },
      rich: { chosen: { fontWeight: 'bold', color: palette.chosen, fontSize: smallText } },
    },
  };
}

const figure = ({ observation: { value } }: RankedPlace, { indicator }: GroupComparison): string =>
  isAbsent(value) ? absenceMark(value.absent) : formatValue(value, indicator);

/** A bar for each place, highest first; a figure written out at the end of each row, a mark where there is none. */
export function orderedBars(group: GroupComparison, palette: Palette): EChartsOption {
  const { places, indicator } = group;
  const widest = Math.max(
    0,
    ...places.map(({ name, isChosen }) => widthOf(name, isChosen ? 'bold' : 'normal')),
  );
  const right = 24 + Math.max(0, ...places.map((place) => widthOf(figure(place, group), 'bold')));
  const room = (most: number) => {
    const left = Math.min(most, 28 + widest);
    return { grid: { left, right, top, bottom }, yAxis: [{ axisLabel: { width: left - 20 } }, {}] };
  };
  const names = placesAxis(places, ({ name }) => name, palette);
  const figures = placesAxis(places, (place) => figure(place, group), palette);
  return {
    baseOption: {
      animation: false,
      aria: { enabled: false },
      backgroundColor: 'transparent',
      textStyle: { fontFamily, color: palette.ink },
      xAxis: acrossAxis(indicator, palette),
      yAxis: [
        { ...names, axisLine: { lineStyle: { color: palette.secondary } } },
        { ...figures, position: 'right', axisLine: { show: false } },
      ],
      tooltip: tooltip(barsTooltip(group), palette),
      series: [bars(places, palette), ...whiskers(places, palette), ...englandAcross(group, palette)],
    },
    media: [{ query: { maxWidth: narrow }, option: room(130) }, { option: room(240) }],
  } as EChartsOption;
}
