import type { Multiples, Panel } from '../../assessment/groups/multiples';
import { formatValue } from '../../assessment/words/format-value';
import { type AbsenceReason, absenceMark, isAbsent } from '../../domain/figures/absence';
import { figureOf, isHollow, isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { PixelShape } from '../drawing/pixel-layer';
import {
  areaShape,
  boxShape,
  lineShape,
  markShape,
  pathShape,
  type Stroke,
  textShape,
  widthOf,
  wrapped,
} from '../drawing/pixel-shapes';
import { tickLabel } from '../drawing/tick-label';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';
import { multiplesLineHeight, onAxis, type PanelPlot, periodLines } from './multiples-layout';

type Point = readonly [x: number, y: number];
type Row = readonly (Observation | null)[];

/** What the lines look like: in the panels and in the key. */
export const multiplesStrokes = (palette: Palette) => ({
  chosen: { stroke: palette.chosen, lineWidth: 3 },
  place: { stroke: palette.secondary, lineWidth: 2 },
  england: { stroke: palette.england, lineWidth: 1.5, lineDash: [5, 4] },
  region: { stroke: palette.region, lineWidth: 2, lineDash: [2, 2] },
});

interface Frame {
  readonly plot: PanelPlot;
  readonly steps: readonly number[];
  readonly at: (index: number, value: number) => Point;
}

function frameOf({ periods }: Multiples, plot: PanelPlot, steps: readonly number[]): Frame {
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const [left, right] = [plot.left + 6, plot.right - 6];
  const across = periods.length > 1 ? (right - left) / (periods.length - 1) : 0;
  const start = periods.length > 1 ? left : (left + right) / 2;
  const at = (index: number, value: number): Point => {
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return [start + index * across, plot.bottom - share * (plot.bottom - plot.top)];
  };
  return { plot, steps, at };
}

/** One place's line between the shared limits, with its latest figure in words under its name. */
export function panelShapes(
  multiples: Multiples,
  {
    panel,
    plot,
    steps,
  }: { readonly panel: Panel; readonly plot: PanelPlot; readonly steps: readonly number[] },
  palette: Palette,
): readonly PixelShape[] {
  const { indicator, periods, england, region } = multiples;
  const frame = frameOf(multiples, plot, steps);
  const strokes = multiplesStrokes(palette);
  const isBeside = isDrawnWithBenchmarks({ indicator });
  const row = onAxis(panel.observations, periods);
  return [
    boxShape([plot.left, plot.titleTop], [plot.right - plot.left, plot.bottom - plot.titleTop], {
      fill: 'transparent',
    }),
    ...title(multiples, panel, plot, palette),
    ...scale(multiples, frame, palette),
    ...absences(row, frame, palette),
    ...band(row, frame, palette),
    ...(isBeside && region ? line(onAxis(region.observations, periods), frame, strokes.region) : []),
    ...(isBeside ? line(onAxis(england, periods), frame, strokes.england) : []),
    ...line(row, frame, panel.isChosen ? strokes.chosen : strokes.place),
    ...lastDot(row, frame, panel.isChosen ? palette.chosen : palette.secondary, palette),
  ];
}

function title(
  { indicator }: Multiples,
  panel: Panel,
  plot: PanelPlot,
  palette: Palette,
): readonly PixelShape[] {
  const lines = wrapped(panel.name, plot.right - plot.left, 'bold');
  const names = lines.map((text, index) =>
    textShape(text, plot.left, plot.titleTop + (index + 0.5) * multiplesLineHeight, {
      fill: panel.isChosen ? palette.chosen : palette.ink,
      weight: panel.isChosen ? 'bold' : 'normal',
    }),
  );
  const latest = panel.observations.findLast((one) => figureOf(one) !== null);
  const value = figureOf(latest ?? null);
  const words =
    latest && value !== null ? `${formatValue(value, indicator)} in ${latest.period.label}` : 'no figure';
  const short = widthOf(words) > plot.right - plot.left ? words.replace(/ in .*/, '') : words;
  const y = plot.titleTop + (lines.length + 0.5) * multiplesLineHeight;
  return [...names, textShape(short, plot.left, y, { fill: palette.secondary })];
}

function scale(multiples: Multiples, { plot, steps, at }: Frame, palette: Palette): readonly PixelShape[] {
  const unit = multiples.indicator.measure === 'proportion' ? '%' : '';
  const periods = periodLines(multiples, plot.right - plot.left);
  return [
    ...steps.flatMap((step) => {
      const [, y] = at(0, step);
      const grid = lineShape([plot.left, y], [plot.right, y], { stroke: palette.rule, lineWidth: 1 });
      const words = textShape(`${tickLabel(step)}${unit}`, plot.left - 6, y, {
        fill: palette.ink,
        align: 'right',
      });
      return plot.isFirst ? [grid, words] : [grid];
    }),
    ...periods.flatMap((lines, order) =>
      lines.map((text, index) => {
        const y = plot.bottom + 6 + (index + 0.5) * multiplesLineHeight;
        const style = { fill: palette.secondary, align: order === 0 ? 'left' : 'right' } as const;
        return textShape(text, order === 0 ? plot.left : plot.right, y, style);
      }),
    ),
  ];
}

/** Periods in a row that have a figure. */
function stretches(row: Row): readonly (readonly { index: number; value: number; one: Observation }[])[] {
  const all: { index: number; value: number; one: Observation }[][] = [[]];
  row.forEach((one, index) => {
    const value = figureOf(one);
    if (one === null || value === null) all.push([]);
    else all.at(-1)?.push({ index, value, one });
  });
  return all.filter((stretch) => stretch.length > 0);
}

/** Broken where there is no figure; a lone figure is a dot; between invented figures the line is dashed. */
function line(row: Row, { at }: Frame, stroke: Stroke): readonly PixelShape[] {
  return stretches(row).flatMap((stretch) => {
    const points = stretch.map(({ index, value }) => at(index, value));
    const [only] = points;
    if (points.length === 1 && only)
      return [markShape({ shape: 'circle', colour: stroke.stroke }, only[0], only[1], 6)];
    const pieces: { readonly isInvented: boolean; readonly points: Point[] }[] = [];
    stretch.slice(1).forEach(({ one }, before) => {
      const [from, to] = [points[before], points[before + 1]];
      const previous = stretch[before]?.one;
      if (!from || !to || !previous) return;
      const isInvented = isIllustrative(one) || isIllustrative(previous);
      const last = pieces.at(-1);
      if (last?.isInvented === isInvented) last.points.push(to);
      else pieces.push({ isInvented, points: [from, to] });
    });
    return pieces.map((piece) =>
      pathShape(piece.points, piece.isInvented ? { ...stroke, lineDash: [4, 3] } : stroke),
    );
  });
}

function lastDot(row: Row, { at }: Frame, colour: string, palette: Palette): readonly PixelShape[] {
  const last = stretches(row).at(-1)?.at(-1);
  if (!last) return [];
  const [x, y] = at(last.index, last.value);
  const hollow = isHollow(last.one) ? [markShape({ shape: 'circle', colour: palette.paper }, x, y, 4)] : [];
  return [markShape({ shape: 'circle', colour }, x, y, 8), ...hollow];
}

/** The 95% intervals, cut where they leave the panel. */
function band(row: Row, { at }: Frame, palette: Palette): readonly PixelShape[] {
  return stretches(row).flatMap((stretch) => {
    const given = stretch.flatMap(({ index, one: { interval } }) => (interval ? [{ index, interval }] : []));
    if (given.length < 2 || given.length < stretch.length) return [];
    return [
      areaShape(
        [
          ...given.map(({ index, interval }) => at(index, interval.upper)),
          ...given.toReversed().map(({ index, interval }) => at(index, interval.lower)),
        ],
        palette.chosenTint,
      ),
    ];
  });
}

/** The letter mark of each run of periods without a figure, once, at the foot. */
function absences(row: Row, { plot, at }: Frame, palette: Palette): readonly PixelShape[] {
  const reasonAt = (index: number): AbsenceReason | null => {
    const one = row[index];
    if (!one) return index < row.length ? 'not-collected' : null;
    return isAbsent(one.value) ? one.value.absent : null;
  };
  const starts = row.flatMap((_, index) =>
    reasonAt(index) !== null && reasonAt(index) !== reasonAt(index - 1) ? [index] : [],
  );
  return starts.flatMap((first) => {
    const reason = reasonAt(first);
    if (reason === null) return [];
    let last = first;
    while (reasonAt(last + 1) === reason) last += 1;
    const x = (at(first, 0)[0] + at(last, 0)[0]) / 2;
    const middle = Math.min(Math.max(x, plot.left + 10), plot.right - 10);
    return [
      textShape(absenceMark(reason), middle, plot.bottom - 10, {
        fill: palette.secondary,
        align: 'center',
        halo: palette.paper,
      }),
    ];
  });
}
