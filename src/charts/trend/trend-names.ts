import { formatValue } from '../../assessment/words/format-value';
import { figureOf } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { LineName } from '../drawing/line-names';
import { isDrawnWithBenchmarks, type TrendInput, type TrendRow } from './trend-rows';

type Whose = 'place' | 'england' | 'region';

/** Each line drawn, by its name and its last figure. */
export function trendNames(
  { assessment }: TrendInput,
  rows: readonly TrendRow[],
  palette: Palette,
): readonly LineName[] {
  const nameOf = (whose: Whose, name: string, look: Pick<LineName, 'colour' | 'weight' | 'stroke'>) => {
    const index = rows.findLastIndex((row) => figureOf(row[whose]) !== null);
    const value = figureOf(rows[index]?.[whose] ?? null);
    if (value === null) return [];
    return [
      { words: `${name} ${formatValue(value, assessment.indicator)}`, end: [index, value] as const, ...look },
    ];
  };
  const { chosen, england, region, secondary } = palette;
  const place = nameOf('place', assessment.place.shortName, {
    colour: chosen,
    weight: 'bold',
    stroke: { stroke: chosen, lineWidth: 3 },
  });
  if (!isDrawnWithBenchmarks(assessment)) return place;
  return [
    ...place,
    ...nameOf('england', assessment.england?.name ?? '', {
      colour: england,
      weight: 'normal',
      stroke: { stroke: england, lineWidth: 1.5, lineDash: [5, 4] },
    }),
    ...nameOf('region', assessment.region?.name ?? '', {
      colour: secondary,
      weight: 'normal',
      stroke: { stroke: region, lineWidth: 1.5 },
    }),
  ];
}
