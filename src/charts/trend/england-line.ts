import type { LineSeriesOption } from 'echarts';
import { figureOf } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { TrendRow } from './trend-rows';

type Which = 'england' | 'region';

/** A benchmark's line: England thin, dashed, in ink; the region thin and grey. A point alone gets a small symbol. */
export function benchmarkLine(rows: readonly TrendRow[], which: Which, palette: Palette): LineSeriesOption {
  const color = which === 'england' ? palette.england : palette.region;
  const values = rows.map((row) => figureOf(row[which]));
  const isAlone = (index: number) =>
    (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
  return {
    id: which,
    type: 'line',
    z: 3,
    silent: true,
    connectNulls: false,
    showAllSymbol: true,
    data: values.map((value, index) => ({
      value,
      symbol: value !== null && isAlone(index) ? 'diamond' : 'none',
      symbolSize: 7,
    })) as LineSeriesOption['data'] & object,
    itemStyle: { color },
    lineStyle: { color, width: 1.5, type: which === 'england' ? 'dashed' : 'solid' },
  };
}

export const englandLine = (rows: readonly TrendRow[], palette: Palette): LineSeriesOption =>
  benchmarkLine(rows, 'england', palette);

export const regionLine = (rows: readonly TrendRow[], palette: Palette): LineSeriesOption =>
  benchmarkLine(rows, 'region', palette);
