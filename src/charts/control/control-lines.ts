import type { CustomSeriesOption } from 'echarts';
import type { ControlChart, ControlSegment, RunChart } from '../../assessment/place/control-finding';
import { formatLevel, formatValue } from '../../assessment/words/format-value';
import type { Indicator } from '../../domain/indicator';
import { startWithSmall } from '../../domain/words/number-words';
import { type Palette, screenPalette } from '../drawing/colours';
import type { LineName } from '../drawing/line-names';
import { type Plot, pixelLayer } from '../drawing/pixel-layer';
import { lineShape, type Stroke } from '../drawing/pixel-shapes';
import { filledSlots } from './control-points';

/** A level that holds from one point to another. */
interface Level {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Empty: not named, since a later stretch of the same line is. */
  readonly words: string;
  readonly stroke: Stroke;
  readonly weight: 'normal' | 'bold';
}

const meanStroke = (palette: Palette): Stroke => ({ stroke: palette.ink, lineWidth: 1.5 });
const limitStroke = (palette: Palette): Stroke => ({
  stroke: palette.secondary,
  lineWidth: 1.5,
  lineDash: [6, 4],
});
const targetStroke = (palette: Palette): Stroke => ({
  stroke: palette.target,
  lineWidth: 2,
  lineDash: [2, 4],
});

interface Shown {
  readonly value: number;
  readonly words: string;
  readonly isCut: boolean;
}

/** A number of people, a share or a rate cannot lie below 0, nor a share above 100%: there the drawing stops. */
function shown(limit: number, indicator: Indicator): Shown {
  const words = formatLevel(limit, indicator);
  if (indicator.measure !== 'mean' && limit < 0) return { value: 0, words: 'below 0', isCut: true };
  const most = indicator.measure === 'proportion' ? (indicator.per ?? 100) : Number.POSITIVE_INFINITY;
  if (limit > most) return { value: most, words: `above ${formatValue(most, indicator)}`, isCut: true };
  return { value: limit, words, isCut: false };
}

/** Whether a limit lies where no figure can, so that the picture shows less of it than the table. */
export const isLimitCut = ({ segments, indicator }: ControlChart): boolean =>
  segments.some(({ lower, upper }) => shown(lower, indicator).isCut || shown(upper, indicator).isCut);

function segmentLevels(
  segment: ControlSegment,
  isLast: boolean,
  indicator: Indicator,
  palette: Palette,
): readonly Level[] {
  const { from, to, mean, isTrial } = segment;
  const [lower, upper] = [shown(segment.lower, indicator), shown(segment.upper, indicator)];
  const named = (name: string, words: string) =>
    isLast ? `${isTrial ? `Trial ${startWithSmall(name)}` : name} ${words}` : '';
  const level = (value: number, words: string, stroke: Stroke): Level => ({
    from,
    to,
    value,
    words,
    stroke,
    weight: 'normal',
  });
  return [
    level(upper.value, named('Upper limit', upper.words), limitStroke(palette)),
    level(mean, named('Mean', formatLevel(mean, indicator)), meanStroke(palette)),
    level(lower.value, named('Lower limit', lower.words), limitStroke(palette)),
  ];
}

function controlLevels(chart: ControlChart, palette: Palette): readonly Level[] {
  const { segments, indicator, target, points } = chart;
  const last = points.length - 1;
  return [
    ...segments.flatMap((segment, index) =>
      segmentLevels(segment, index === segments.length - 1, indicator, palette),
    ),
    ...(target
      ? [
          {
            from: 0,
            to: last,
            value: target.value,
            words: `Target ${formatValue(target.value, indicator)}`,
            stroke: targetStroke(palette),
            weight: 'normal' as const,
          },
        ]
      : []),
  ];
}

const runLevels = ({ points, median, indicator }: RunChart, palette: Palette): readonly Level[] => [
  {
    from: 0,
    to: points.length - 1,
    value: median,
    words: `Middle value ${formatLevel(median, indicator)}`,
    stroke: meanStroke(palette),
    weight: 'normal',
  },
];

/** Every level, from point to point of the axis. */
export function levelsOf(chart: ControlChart | RunChart, palette: Palette): readonly Level[] {
  const levels = chart.kind === 'control-chart' ? controlLevels(chart, palette) : runLevels(chart, palette);
  const filled = filledSlots(chart);
  return levels.map((level) => ({ ...level, from: filled[level.from] ?? 0, to: filled[level.to] ?? 0 }));
}

/** Every height that the picture holds. */
export const plottedValues = (chart: ControlChart | RunChart): readonly number[] =>
  [...chart.points, ...levelsOf(chart, screenPalette)].map(({ value }) => value);

/** Each level over its own stretch of points, from the edge of the first to the edge of the last. */
export function levelLines(id: string, levels: readonly Level[]): CustomSeriesOption {
  const draw = (plot: Plot) =>
    levels.map(({ from, to, value, stroke }) => {
      const [left, y] = plot.at(from, value);
      const [right] = plot.at(to, value);
      return lineShape([left - plot.band / 2, y], [right + plot.band / 2, y], stroke);
    });
  return pixelLayer(
    { id, z: 3 },
    levels.map(({ value }) => value),
    draw,
  );
}

export const levelNames = (levels: readonly Level[]): readonly LineName[] =>
  levels.flatMap(({ words, to, value, stroke, weight }) =>
    words === '' ? [] : [{ words, end: [to, value] as const, colour: stroke.stroke, weight, stroke }],
  );
