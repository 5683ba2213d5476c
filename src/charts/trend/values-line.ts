import type { LineSeriesOption } from 'echarts';
import { figureOf, isHollow, isIllustrative } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { isLong, type TrendRow } from './trend-rows';

const illustrativeAt = (rows: readonly TrendRow[], index: number): boolean => {
  const place = rows[index]?.place ?? null;
  return place !== null && isIllustrative(place);
};

function point(rows: readonly TrendRow[], index: number, palette: Palette) {
  const place = rows[index]?.place ?? null;
  const value = figureOf(place);
  if (place === null || value === null) return { value: null };
  const neighbours = [rows[index - 1], rows[index + 1]].map((row) => figureOf(row?.place ?? null));
  const isAlone = neighbours.every((neighbour) => neighbour === null);
  const isLast = rows.slice(index + 1).every((row) => figureOf(row.place) === null);
  const isShown = !isLong(rows) || isAlone || isLast || isIllustrative(place);
  return {
    value,
    symbol: isShown ? 'circle' : 'none',
    symbolSize: isLong(rows) && !isLast ? 6 : 9,
    itemStyle: {
      color: isHollow(place) ? palette.paper : palette.chosen,
      borderColor: palette.chosen,
      borderWidth: 2,
    },
  };
}

/** The same line's data with only some of its points. A point that merely ends a stretch carries no symbol. */
function stretch(rows: readonly TrendRow[], palette: Palette, isIllustrativeStretch: boolean) {
  return rows.map((_, index) => {
    const drawn = point(rows, index, palette);
    if (illustrativeAt(rows, index) === isIllustrativeStretch) return drawn;
    const joins =
      isIllustrativeStretch && (illustrativeAt(rows, index - 1) || illustrativeAt(rows, index + 1));
    return joins ? { ...drawn, symbol: 'none' } : { value: null };
  });
}

const line = (id: string, data: LineSeriesOption['data'], type: 'solid' | 'dashed', palette: Palette) =>
  ({
    id,
    type: 'line',
    z: 5,
    data,
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    silent: true,
    lineStyle: { color: palette.chosen, width: 3, type },
  }) as LineSeriesOption;

/** The place's line: thick and dark blue; broken where there is no figure; dashed where figures are illustrative. */
export function valuesLine(rows: readonly TrendRow[], palette: Palette): readonly LineSeriesOption[] {
  const isAny = rows.some((_, index) => illustrativeAt(rows, index));
  return [
    line('values', stretch(rows, palette, false), 'solid', palette),
    ...(isAny ? [line('illustrative-values', stretch(rows, palette, true), 'dashed', palette)] : []),
  ];
}
