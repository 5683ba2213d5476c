import type { CustomSeriesOption } from 'echarts';
import { type AbsenceReason, absenceMark, isAbsent } from '../../domain/figures/absence';
import type { TrendRow } from '../trend/trend-rows';
import type { Palette } from './colours';
import { type PixelShape, type Plot, pixelLayer } from './pixel-layer';
import { areaShape, textShape, widthOf } from './pixel-shapes';

/** Neighbouring periods that lack a figure for one reason. Both ends count. */
export interface AbsenceRun {
  readonly reason: AbsenceReason;
  readonly first: number;
  readonly last: number;
}

const reasonOf = ({ place }: TrendRow): AbsenceReason | null =>
  place !== null && isAbsent(place.value) ? place.value.absent : null;

export function absenceRuns(rows: readonly TrendRow[]): readonly AbsenceRun[] {
  const runs: AbsenceRun[] = [];
  rows.forEach((row, index) => {
    const reason = reasonOf(row);
    if (reason === null) return;
    const last = runs.at(-1);
    const isNext = last?.reason === reason && last.last === index - 1;
    if (last && isNext) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ reason, first: index, last: index });
  });
  return runs;
}

/** A mark for each period where there is room, else one for the whole run. */
function marks(plot: Plot, { reason, first, last }: AbsenceRun, palette: Palette): readonly PixelShape[] {
  const mark = absenceMark(reason);
  const [left] = plot.at(first, 0);
  const [right] = plot.at(last, 0);
  const half = plot.band / 2;
  const isRoomy = plot.band > widthOf(mark) + 4;
  const places = isRoomy
    ? Array.from({ length: last - first + 1 }, (_, index) => plot.at(first + index, 0)[0])
    : [(left + right) / 2];
  const corners = [
    [left - half, plot.top],
    [right + half, plot.top],
    [right + half, plot.bottom],
    [left - half, plot.bottom],
  ] as const;
  const lettering = { fill: palette.secondary, align: 'center', halo: palette.tint } as const;
  return [
    areaShape(corners, palette.tint),
    ...places.map((x) => textShape(mark, x, plot.bottom - 12, lettering)),
  ];
}

/** Where the place has no figure: a pale strip and, at its foot, the letter mark that the notes explain. */
export function absenceMarks(rows: readonly TrendRow[], palette: Palette): readonly CustomSeriesOption[] {
  const runs = absenceRuns(rows);
  if (runs.length === 0) return [];
  return [
    pixelLayer({ id: 'absences', z: 1 }, [], (plot) => runs.flatMap((run) => marks(plot, run, palette))),
  ];
}
