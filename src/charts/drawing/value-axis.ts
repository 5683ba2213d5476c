import type { EChartsOption } from 'echarts';
import type { Indicator } from '../../domain/indicator';
import { type Palette, smallText } from './colours';
import { tickLabel } from './tick-label';

/** A share that reaches 100% ends its axis there; any other axis ends where its steps do. */
const shareEnd = ({ max }: { readonly max: number }): number | null =>
  max > 99.999 && max < 100.001 ? 100 : null;

/** From zero, except for a mean, whose zero may mean nothing. Whole steps for numbers of people or things. */
export function valueAxis(indicator: Indicator, isEmpty: boolean, palette: Palette): EChartsOption['yAxis'] {
  const isWhole = indicator.measure === 'count' || indicator.measure === 'estimate';
  return {
    type: 'value',
    name: indicator.unit,
    nameLocation: 'end',
    nameGap: 14,
    nameTextStyle: { color: palette.secondary, fontSize: smallText, align: 'left', padding: [0, 0, 0, -36] },
    ...(indicator.measure === 'mean' ? { scale: true } : { min: 0 }),
    ...(isWhole ? { minInterval: 1 } : {}),
    // Fifths of 100 are round, quarters of it are not among the steps that the library takes.
    ...(indicator.measure === 'proportion' ? { max: shareEnd, splitNumber: 5 } : { splitNumber: 4 }),
    ...(isEmpty ? { max: 1, show: false } : {}),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.rule, width: 1, opacity: 0.6 } },
    axisLabel: {
      color: palette.ink,
      fontSize: smallText,
      formatter: tickLabel,
    },
  };
}

/** The same for bars that lie: along the foot, always from zero. */
export const acrossAxis = (indicator: Indicator, palette: Palette): EChartsOption['xAxis'] => ({
  type: 'value',
  min: 0,
  name: indicator.unit,
  nameLocation: 'middle',
  nameGap: 30,
  nameTextStyle: { color: palette.secondary, fontSize: smallText },
  splitNumber: 4,
  splitLine: { lineStyle: { color: palette.rule, opacity: 0.6 } },
  axisLabel: {
    color: palette.ink,
    fontSize: smallText,
    hideOverlap: true,
    formatter: tickLabel,
  },
});
