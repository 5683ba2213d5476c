import type { EChartsOption } from 'echarts';
import type { Funnel } from '../../assessment/groups/funnel';
import { figureOf } from '../../domain/figures/observation';
import { type Palette, smallText } from '../drawing/colours';
import { evenSteps } from '../drawing/even-steps';
import { type Levels, levelsFor } from '../drawing/spread-of-values';
import { tickLabel } from '../drawing/tick-label';

/** The points, England, and the limits for a place of middling size; the open mouth of the funnel may run off. */
export function funnelLevels({ points, limits, baseline, comparison }: Funnel): Levels {
  const middle = limits[Math.floor(limits.length / 2)];
  const england = figureOf(comparison.england);
  const values = [
    ...points.map(({ value }) => value),
    baseline,
    ...(england === null ? [] : [england]),
    ...(middle ? [middle.lower998, middle.upper998] : []),
  ];
  return levelsFor(values, comparison.indicator);
}

/** 1, 2 and 5 times the powers of ten that lie between. */
const roundSizes = (from: number, to: number): number[] =>
  Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((times) => times * 10 ** power))
    .flat()
    .filter((size) => size >= from && size <= to);

/** Sizes in even steps; where the largest is more than 30 times the smallest, in even ratios. */
export function sizeAxis({ points, sizeName }: Funnel, palette: Palette): EChartsOption['xAxis'] {
  const sizes = points.map(({ size }) => size);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const isWide = largest > smallest * 30;
  const label = {
    color: palette.ink,
    fontSize: smallText,
    hideOverlap: true,
    formatter: tickLabel,
  };
  const common = {
    name: sizeName,
    nameLocation: 'middle',
    nameGap: 34,
    nameTextStyle: { color: palette.secondary, fontSize: smallText },
    splitLine: { show: false },
    axisLine: { onZero: false, lineStyle: { color: palette.secondary } },
  };
  if (isWide) {
    const [min, max] = [smallest * 0.9, largest * 1.1];
    const customValues = roundSizes(min, max);
    return {
      ...common,
      type: 'log',
      min,
      max,
      axisTick: { customValues },
      axisLabel: { ...label, customValues },
    } as EChartsOption['xAxis'];
  }
  const room = (largest - smallest || largest) * 0.05;
  const steps = evenSteps(Math.max(0, smallest - room), largest + room, 4, true);
  const [first = 0, second = 1] = steps;
  return {
    ...common,
    type: 'value',
    min: first,
    max: steps.at(-1),
    interval: second - first,
    axisLabel: label,
  } as EChartsOption['xAxis'];
}
