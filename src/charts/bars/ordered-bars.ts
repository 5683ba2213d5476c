import type { BarSeriesOption, EChartsOption, YAXisComponentOption } from 'echarts';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { RankedPlace } from '../../assessment/groups/ranked-place';
import { formatValue } from '../../assessment/words/format-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import { figureOf, isHollow } from '../../domain/figures/observation';
import { fontFamily, type Palette, screenPalette, smallText } from '../drawing/colours';
import { keyHeight, keyShapes } from '../drawing/key';
import { narrow } from '../drawing/line-names';
import { type Plot, pixelLayer } from '../drawing/pixel-layer';
import { markShape, widthOf, wrapped } from '../drawing/pixel-shapes';
import { tooltip } from '../drawing/tooltip';
import { acrossAxis } from '../drawing/value-axis';
import { comparisonMark, comparisonMarkShape } from '../marks/comparison-mark';
import type { ReadableMark } from '../marks/readable-mark';
import { placeLines, placeMarks } from '../tables/place-words';
import { barLevels } from './bar-levels';
import { barsKey } from './bars-key';
import { englandAcross, groupAcross } from './england-across';
import { whiskers } from './whiskers';

const bottom = 52;
/** Widths of the key in a narrow and in a wide chart, near enough to lay it out. */
const [narrowKey, wideKey] = [300, 536] as const;
const narrowNames = 146;

/** Pixels above the bars: the key, then the names of the lines. */
const topOf = (group: GroupComparison, palette: Palette, keyWidth: number): number =>
  62 + keyHeight(barsKey(group, palette), keyWidth);

/** Taller rows where a name takes two lines on a phone. */
const rowHeight = ({ places }: GroupComparison): number =>
  places.some(({ name }) => wrapped(name, narrowNames - 16).length > 1) ? 32 : 26;

/** Pixels that the bars need to stay readable. */
export const orderedBarsHeight = (group: GroupComparison): number =>
  topOf(group, screenPalette, narrowKey) + bottom + Math.max(1, group.places.length) * rowHeight(group);

/** Pale behind a mark that says how the place compares; dark where there is nothing but the number itself. */
function bar({ observation, isChosen, comparison }: RankedPlace, palette: Palette) {
  const isMarked = comparison.kind === 'comparison';
  const plain = isMarked ? palette.tint : palette.others;
  const colour = isChosen ? (isMarked ? palette.chosenTint : palette.chosen) : plain;
  const edge = isChosen ? palette.chosen : isMarked ? palette.rule : palette.others;
  const style = isHollow(observation)
    ? { color: palette.paper, borderColor: edge, borderWidth: 2, borderType: 'dashed' }
    : { color: colour, borderColor: edge, borderWidth: 1 };
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

/** The judgement of each place at its value, by shape and colour. */
const judgedMarks = (places: readonly RankedPlace[], palette: Palette) => {
  const draw = (plot: Plot) =>
    places.flatMap(({ observation, comparison }, index) => {
      const value = figureOf(observation);
      if (value === null || comparison.kind !== 'comparison') return [];
      const [x, y] = plot.at(value, index);
      const halo = markShape({ shape: 'circle', colour: palette.paper }, x, y, 17);
      return [halo, comparisonMarkShape(comparisonMark(comparison), [x, y], 13, palette)];
    });
  return pixelLayer({ id: 'marks', z: 6 }, [], draw, 'x');
};

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
      overflow: 'break',
      lineHeight: 14,
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
  const levels = barLevels(group);
  const widest = Math.max(
    0,
    ...places.map(({ name, isChosen }) => widthOf(name, isChosen ? 'bold' : 'normal')),
  );
  const right = 24 + Math.max(0, ...places.map((place) => widthOf(figure(place, group), 'bold')));
  const key = barsKey(group, palette);
  const room = (most: number, keyWidth: number) => {
    const left = Math.min(most, 28 + widest);
    const top = topOf(group, palette, keyWidth);
    return { grid: { left, right, top, bottom }, yAxis: [{ axisLabel: { width: left - 16 } }, {}] };
  };
  const names = placesAxis(places, ({ name }) => name, palette);
  const figures = placesAxis(places, (place) => figure(place, group), palette);
  return {
    baseOption: {
      animation: false,
      aria: { enabled: false },
      backgroundColor: 'transparent',
      textStyle: { fontFamily, color: palette.ink },
      xAxis: { ...acrossAxis(indicator, palette), ...levels },
      yAxis: [
        { ...names, axisLine: { lineStyle: { color: palette.secondary } } },
        { ...figures, position: 'right', axisLine: { show: false } },
      ],
      tooltip: tooltip(barsTooltip(group), palette),
      series: [
        bars(places, palette),
        ...groupAcross(group, palette),
        ...whiskers(places, levels?.max ?? null, palette),
        ...englandAcross(group, palette),
        judgedMarks(places, palette),
        pixelLayer(
          { id: 'key', z: 7 },
          [],
          (plot) => keyShapes(key, [16, 6], plot.chartWidth - 24, palette.ink),
          'x',
        ),
      ],
    },
    media: [
      { query: { maxWidth: narrow }, option: room(narrowNames, narrowKey) },
      { option: room(240, wideKey) },
    ],
  } as EChartsOption;
}

export const marksOfOrderedBars = ({ places, indicator }: GroupComparison): readonly ReadableMark[] =>
  placeMarks(places, indicator, 'values');

/** What the tooltip says of a place. All of it stands in the table too. */
function barsTooltip({ places, indicator }: GroupComparison): (category: string) => string {
  return (category) => {
    const place = places.find(({ name }) => name === category);
    return place ? placeLines(place, indicator).join('\n') : category;
  };
}
