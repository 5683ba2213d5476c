import type { CustomSeriesOption } from 'echarts';
import type { Interval } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { type PixelShape, type Plot, pixelLayer } from '../drawing/pixel-layer';
import { areaShape, lineShape } from '../drawing/pixel-shapes';
import { isLong, type TrendRow } from './trend-rows';

interface Placed {
  readonly index: number;
  readonly interval: Interval;
}

function whisker(plot: Plot, { index, interval }: Placed, palette: Palette): readonly PixelShape[] {
  const [x, top] = plot.at(index, interval.upper);
  const [, bottom] = plot.at(index, interval.lower);
  const style = { stroke: palette.chosen, lineWidth: 1.5 };
  return [
    lineShape([x, top], [x, bottom], style),
    lineShape([x - 4, top], [x + 4, top], style),
    lineShape([x - 4, bottom], [x + 4, bottom], style),
  ];
}

/** One area for each unbroken stretch of periods. */
function areas(plot: Plot, placed: readonly Placed[], palette: Palette): readonly PixelShape[] {
  const stretches: Placed[][] = [];
  for (const each of placed) {
    const last = stretches.at(-1);
    if (last && last.at(-1)?.index === each.index - 1) last.push(each);
    else stretches.push([each]);
  }
  return stretches.map((stretch) =>
    areaShape(
      [
        ...stretch.map(({ index, interval }) => plot.at(index, interval.upper)),
        ...stretch.toReversed().map(({ index, interval }) => plot.at(index, interval.lower)),
      ],
      palette.chosenTint,
    ),
  );
}

/** The place's 95% intervals: bars at each point, a band where points run together; nothing where none is given. */
export function intervalBand(rows: readonly TrendRow[], palette: Palette): readonly CustomSeriesOption[] {
  const placed = rows.flatMap(({ place }, index) =>
    place?.interval && typeof place.value === 'number' ? [{ index, interval: place.interval }] : [],
  );
  if (placed.length === 0) return [];
  const limits = placed.flatMap(({ interval }) => [interval.lower, interval.upper]);
  const draw = (plot: Plot) =>
    isLong(rows) ? areas(plot, placed, palette) : placed.flatMap((each) => whisker(plot, each, palette));
  return [pixelLayer({ id: 'intervals', z: isLong(rows) ? 2 : 4 }, limits, draw)];
}
