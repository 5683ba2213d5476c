import type { SpineRow, Spread } from '../../assessment/groups/spine';
import { formatValue } from '../../assessment/words/format-value';
import { figureOf, isHollow } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { PixelShape } from '../drawing/pixel-layer';
import { boxShape, lineShape, markShape, textShape, widthOf, wrapped } from '../drawing/pixel-shapes';
import { comparisonMark, markColour } from '../marks/comparison-mark';
import { centreWords, spineCentre, spineScale } from './spine-scale';

const half = 7;

/** What a spread looks like: in the bars and in the key. */
export const spreadStyles = (palette: Palette) => ({
  whole: { fill: palette.tint, stroke: palette.region, lineWidth: 1 },
  middleHalf: { fill: palette.rule, stroke: palette.region, lineWidth: 1 },
  middle: { stroke: palette.secondary, lineWidth: 3 },
  england: { stroke: palette.england, lineWidth: 1.5, lineDash: [5, 4] },
});

interface Place {
  readonly across: readonly [number, number];
  /** Middle of the bar. */
  readonly bar: number;
  readonly top: number;
  readonly bottom: number;
}

/** The group's spread, the benchmark in its middle, the place's mark; why not, where there is no spread. */
export function spineBarShapes(row: SpineRow, place: Place, palette: Palette): readonly PixelShape[] {
  const { spread } = row;
  const { across, bar, top, bottom } = place;
  const [left, right] = across;
  const centre = spineCentre(row);
  if ('kind' in spread || !centre) {
    const why = 'kind' in spread ? spread.because : '';
    return wrapped(`No spread: ${why}`, right - left).map((text, index) =>
      textShape(text, left, bar + index * 18, { fill: palette.secondary }),
    );
  }
  const at = spineScale(row, centre.value, across);
  const styles = spreadStyles(palette);
  const middle = (left + right) / 2;
  return [
    box(at(spread.minimum), at(spread.maximum), bar, styles.whole),
    box(at(spread.lowerQuartile), at(spread.upperQuartile), bar, styles.middleHalf),
    // Not through its own name below the bar.
    ...(centre.name === 'England'
      ? [
          lineShape([middle, top], [middle, bar + half + 5], styles.england),
          lineShape([middle, bar + half + 28], [middle, bottom], styles.england),
        ]
      : []),
    lineShape([at(spread.median), bar - half - 3], [at(spread.median), bar + half + 3], styles.middle),
    ...figures(row, spread, { ...place, at }, palette),
    ...mark(row, at, bar, palette),
  ];
}

function box(one: number, other: number, y: number, style: Readonly<Record<string, unknown>>): PixelShape {
  return boxShape([Math.min(one, other), y - half], [Math.abs(other - one), 2 * half], style);
}

function mark(
  { observation, comparison }: SpineRow,
  at: (value: number) => number,
  y: number,
  palette: Palette,
) {
  const value = figureOf(observation);
  if (value === null) return [];
  const { shape, role } = comparisonMark(comparison);
  const shown = role === 'not-compared' ? (isHollow(observation) ? 'ring' : 'circle') : shape;
  const colour = role === 'not-compared' ? palette.ink : markColour(role, palette);
  return [
    markShape({ shape: 'circle', colour: palette.paper }, at(value), y, 22),
    ...(isHollow(observation) ? [ringed(at(value), y, palette)] : []),
    markShape({ shape: shown, colour }, at(value), y, 16),
  ];
}

/** Under the bar the figures of its ends and of the benchmark; an end that has no room keeps its figure for the table. */
function figures(
  row: SpineRow,
  spread: Spread,
  { across: [left, right], bar, at }: Place & { readonly at: (value: number) => number },
  palette: Palette,
): readonly PixelShape[] {
  const centre = spineCentre(row);
  if (!centre) return [];
  const y = bar + half + 16;
  const words = centreWords(centre, row);
  const middle = (left + right) / 2;
  const room = widthOf(words) / 2 + 8;
  const ends = [spread.minimum, spread.maximum].flatMap((value) => {
    const text = formatValue(value, row.indicator);
    const needed = widthOf(text) / 2;
    const x = at(value);
    const isFree = Math.abs(x - middle) > room + needed;
    const style = { fill: palette.secondary };
    if (!isFree) return [];
    if (x < left + needed) return [textShape(text, left, y, { ...style, align: 'left' })];
    if (x > right - needed) return [textShape(text, right, y, { ...style, align: 'right' })];
    return [textShape(text, x, y, { ...style, align: 'center' })];
  });
  return [
    ...(spread.minimum === spread.maximum ? [] : ends),
    textShape(words, middle, y, { fill: palette.ink, align: 'center', halo: palette.paper }),
  ];
}

/** Around the mark of a figure that may still change or was invented. */
const ringed = (cx: number, cy: number, palette: Palette): PixelShape => ({
  type: 'circle',
  x: 0,
  y: 0,
  shape: { cx, cy, r: 12 },
  style: { fill: 'none', stroke: palette.ink, lineWidth: 1.5, lineDash: [3, 2] },
});
