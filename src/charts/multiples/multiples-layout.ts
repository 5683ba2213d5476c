import type { Multiples } from '../../assessment/groups/multiples';
import { figureOf, type Observation } from '../../domain/figures/observation';
import type { Period } from '../../domain/time/period';
import { evenSteps } from '../drawing/even-steps';
import { wrapped } from '../drawing/pixel-shapes';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';

export interface PanelPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly titleTop: number;
  /** Whether the scale's figures stand left of it: those in the same row share them. */
  readonly isFirst: boolean;
}

export interface MultiplesLayout {
  readonly panels: readonly PanelPlot[];
  readonly height: number;
}

export const multiplesLineHeight = 18;
const [plotHeight, gapAcross, gapDown] = [84, 18, 22] as const;
const [axisRoom, right] = [58, 10] as const;

const roomOf = (width: number, columns: number): number =>
  (width - axisRoom - right - (columns - 1) * gapAcross) / columns;

const titleLines = (name: string, room: number): number => wrapped(name, room, 'bold').length;

/** Lines of the first and the last period under a panel. */
export const periodLines = ({ periods }: Multiples, room: number): readonly (readonly string[])[] => {
  const named = [periods[0], ...(periods.length > 1 ? [periods.at(-1)] : [])];
  return named.map((period) => wrapped(period?.label ?? '', room / 2 - 6));
};

/** So many panels side by side; all in a row as high as its longest name asks. */
export function layMultiples(
  multiples: Multiples,
  columns: number,
  width: number,
  top: number,
): MultiplesLayout {
  const room = roomOf(width, columns);
  const below =
    Math.max(1, ...periodLines(multiples, room).map((lines) => lines.length)) * multiplesLineHeight;
  const { panels } = multiples;
  const layout: PanelPlot[] = [];
  let y = top;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const names = Math.max(1, ...row.map(({ name }) => titleLines(name, room)));
    const plotTop = y + (names + 1) * multiplesLineHeight + 8;
    row.forEach((_, column) => {
      const left = axisRoom + column * (room + gapAcross);
      layout.push({
        left,
        right: left + room,
        top: plotTop,
        bottom: plotTop + plotHeight,
        titleTop: y,
        isFirst: column === 0,
      });
    });
    y = plotTop + plotHeight + below + 6 + gapDown;
  }
  return { panels: layout, height: y - (panels.length > 0 ? gapDown - 6 : 0) };
}

/** The scale that all panels share: round figures, from zero but for a mean. */
export function sharedSteps({ indicator, panels, england, region }: Multiples): readonly number[] {
  const benchmarks = isDrawnWithBenchmarks({ indicator })
    ? [...england, ...(region?.observations ?? [])]
    : [];
  const values = [...panels.flatMap(({ observations }) => observations), ...benchmarks].flatMap(
    (one) => figureOf(one) ?? [],
  );
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (values.length === 0) return [0, 1];
  const from = indicator.measure === 'mean' ? least : Math.min(0, least);
  const isWhole = indicator.measure === 'count' || indicator.measure === 'estimate';
  return evenSteps(from, most, 3, isWhole);
}

const keyOf = ({ start, end }: Period): string => `${start}/${end}`;

/** The observations in the places of the shared axis; null where a period has none. */
export function onAxis(
  observations: readonly Observation[],
  periods: readonly Period[],
): readonly (Observation | null)[] {
  const byPeriod = new Map(observations.map((one) => [keyOf(one.period), one]));
  return periods.map((period) => byPeriod.get(keyOf(period)) ?? null);
}
