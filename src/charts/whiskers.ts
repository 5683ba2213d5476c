import type { CustomSeriesOption } from 'echarts';
import type { RankedPlace } from '../assessment/types';
import type { Palette } from './colours';
import { drawnLine } from './drawn';
import { overlay, type Plot } from './overlay';
import { figureOf } from './trend-rows';

/** The 95% intervals along the bars, on a pale edge so that they show on dark bars too. */
export function whiskers(places: readonly RankedPlace[], palette: Palette): readonly CustomSeriesOption[] {
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
