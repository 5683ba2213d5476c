import type { CustomSeriesOption, LineSeriesOption } from 'echarts';
import type { ControlChart, RunChart, Signal } from '../../assessment/place/control-finding';
import { isHollow, isIllustrative, type Observation } from '../../domain/figures/observation';
import { monthsBetween } from '../../domain/time/iso-date';
import type { Palette } from '../drawing/colours';
import { type Plot, pixelLayer } from '../drawing/pixel-layer';
import { lineShape } from '../drawing/pixel-shapes';
import { shapePath } from '../marks/shapes';
import { signalMark } from './signal-mark';

export interface PlottedPoint {
  readonly observation: Observation;
  readonly value: number;
  readonly segment: number;
  readonly signal: Signal | null;
}

export const pointsOfChart = (chart: ControlChart | RunChart): readonly PlottedPoint[] =>
  chart.kind === 'control-chart'
    ? chart.points
    : chart.points.map((point) => ({ ...point, segment: 0, signal: null }));

/** A period of the axis: with a point, or without a figure. */
export interface Slot {
  readonly observation: Observation;
  readonly point: PlottedPoint | null;
}

export function slotsOf(chart: ControlChart | RunChart): readonly Slot[] {
  const points = new Map(pointsOfChart(chart).map((point) => [point.observation, point]));
  return chart.observations.map((observation) => ({ observation, point: points.get(observation) ?? null }));
}

/** Where each point stands on the axis. */
export const filledSlots = (chart: ControlChart | RunChart): readonly number[] =>
  slotsOf(chart).flatMap(({ point }, index) => (point ? [index] : []));

/** Beyond this many points, those that chance gives are drawn as small as they can be seen. */
const isLong = (points: readonly unknown[]): boolean => points.length > 40;

function symbolOf({ observation, signal }: PlottedPoint, isSmall: boolean, palette: Palette) {
  const mark = signal && signalMark(signal, palette);
  const colour = mark?.colour ?? palette.secondary;
  const hollow = isHollow(observation);
  return {
    symbol: mark ? `path://${shapePath(mark.shape)}` : 'circle',
    symbolKeepAspect: true,
    symbolSize: mark ? (isSmall ? 10 : 13) : isSmall ? 4.5 : 8,
    itemStyle: {
      color: hollow ? palette.paper : colour,
      borderColor: colour,
      borderWidth: hollow ? 1.5 : 0,
      opacity: 1,
    },
  };
}

/** The points alone, each where the reader can be led to it. Signalled ones by shape, colour and size. */
export const plottedPoints = (slots: readonly Slot[], palette: Palette): LineSeriesOption =>
  ({
    id: 'values',
    type: 'line',
    z: 5,
    silent: true,
    showSymbol: true,
    showAllSymbol: true,
    data: slots.map(({ point }) =>
      point ? { value: point.value, ...symbolOf(point, isLong(slots), palette) } : { value: null },
    ),
    lineStyle: { width: 0, opacity: 0 },
  }) as LineSeriesOption;

/** Months from the end of one point's period to the end of the next one's. */
const stepTo = (before: PlottedPoint, after: PlottedPoint): number =>
  monthsBetween(before.observation.period.end, after.observation.period.end);

/** The usual step of a series; a longer one passes over a period without a figure. */
const usualStep = (points: readonly PlottedPoint[]): number =>
  Math.min(...points.slice(1).map((point, index) => stepTo(points[index] ?? point, point)));

/** A thin grey line, broken where limits start afresh and where a period between two points has no figure. */
export function joins(
  points: readonly PlottedPoint[],
  filled: readonly number[],
  palette: Palette,
): CustomSeriesOption {
  const step = usualStep(points);
  const draw = (plot: Plot) =>
    points.flatMap((point, index) => {
      const before = points[index - 1];
      const [from, to] = [filled[index - 1] ?? 0, filled[index] ?? 0];
      if (!before || before.segment !== point.segment || stepTo(before, point) > step || to - from > 1)
        return [];
      const isInvented = isIllustrative(before.observation) || isIllustrative(point.observation);
      return [
        lineShape(plot.at(from, before.value), plot.at(to, point.value), {
          stroke: palette.region,
          lineWidth: isLong(points) ? 1.2 : 1.8,
          ...(isInvented ? { lineDash: [5, 4] } : {}),
        }),
      ];
    });
  return pixelLayer({ id: 'joins', z: 4 }, [], draw);
}
