import type { RankedPlace } from '../../assessment/groups/ranked-place';
import type { TileMap } from '../../assessment/groups/tile-map';
import { formatValue } from '../../assessment/words/format-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import { isHollow } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { PixelShape } from '../drawing/pixel-layer';
import { markShape, textShape, widthOf, wrapped } from '../drawing/pixel-shapes';
import { hexagon } from './tile-layout';
import type { Letters } from './tile-letters';
import { type TileLook, type TilePaint, tilePaint } from './tile-look';

type Point = readonly [x: number, y: number];

export const outlinedTile = (
  points: readonly Point[],
  style: Readonly<Record<string, unknown>>,
): PixelShape => ({
  type: 'polygon',
  x: 0,
  y: 0,
  shape: { points },
  style,
});

/** A tile of a place outside the group: an outline, so that the country is known again. */
export const emptyTile = (middle: Point, size: number, palette: Palette): readonly PixelShape[] => [
  outlinedTile(hexagon(middle, size), { fill: 'transparent', stroke: palette.rule, lineWidth: 1 }),
];

/** A tile of a place of the group that was formed after the period: without a figure, as an absent one is. */
export const laterTile = (middle: Point, size: number, palette: Palette): readonly PixelShape[] => [
  outlinedTile(hexagon(middle, size), {
    fill: palette.paper,
    stroke: palette.secondary,
    lineWidth: 1.5,
    lineDash: [2, 3],
  }),
];

/** The whole name in two lines at most where it fits, else letters, else nothing. */
function nameLines(name: string, size: number, letters: Letters): readonly string[] {
  const room = size * 0.92;
  const whole = wrapped(name, room);
  const fits = whole.length <= 2 && whole.every((line) => widthOf(line) <= room);
  if (size >= 68 && fits) return whole;
  const short = (size >= 46 ? letters.four : letters.three).get(name) ?? '';
  return size >= 34 && short !== '' && widthOf(short) * 1.15 <= room ? [short] : [];
}

const lineHeight = 16;

export function placeTile(
  { place, look, map }: { readonly place: RankedPlace; readonly look: TileLook; readonly map: TileMap },
  {
    middle: [x, y],
    size,
    letters,
  }: { readonly middle: Point; readonly size: number; readonly letters: Letters },
  palette: Palette,
): readonly PixelShape[] {
  const paint = tilePaint(look, isHollow(place.observation), palette);
  const dash =
    look.kind === 'absent' ? { lineDash: [2, 3] } : isHollow(place.observation) ? { lineDash: [5, 3] } : {};
  // The name of a chosen place that does not fit stands outside, with a line to its tile.
  const isNamedOutside = place.isChosen && !isNamed(place.name, size, letters);
  const names = isNamedOutside ? [] : nameLines(place.name, size, letters);
  const figure = size >= 68 ? figureWords(place, map) : '';
  const texts = [...names, ...(figure === '' ? [] : [figure])];
  const top = y - (texts.length * lineHeight + (texts.length > 0 ? 18 : 0)) / 2;
  const signY = texts.length === 0 ? y : top + texts.length * lineHeight + 9;
  return [
    outlinedTile(hexagon([x, y], size), { fill: paint.fill, stroke: paint.stroke, lineWidth: 1.5, ...dash }),
    ...texts.map((text, index) =>
      textShape(text, x, top + (index + 0.5) * lineHeight, {
        fill: paint.ink,
        align: 'center',
        weight: text === figure ? 'bold' : 'normal',
      }),
    ),
    ...sign({ place, look }, paint, [x, signY], size),
  ];
}

const figureWords = (
  { observation: { value } }: RankedPlace,
  { comparison: { indicator } }: TileMap,
): string => (isAbsent(value) ? '' : formatValue(value, indicator));

/** What says without colour how the tile was filled. */
function sign(
  {
    place: {
      observation: { value },
    },
    look,
  }: { readonly place: RankedPlace; readonly look: TileLook },
  { ink, mark }: TilePaint,
  [x, y]: Point,
  size: number,
): readonly PixelShape[] {
  const markSize = Math.min(14, size * 0.5);
  const hasRoom = size >= 26;
  if (look.kind === 'absent') {
    const letters = isAbsent(value) ? absenceMark(value.absent) : '';
    if (hasRoom) return [textShape(letters, x, y, { fill: ink, align: 'center' })];
    return [markShape({ shape: 'dash', colour: mark }, x, y, markSize)];
  }
  if (look.kind === 'judged') return [markShape({ shape: look.shape, colour: mark }, x, y, markSize)];
  if (look.kind === 'plain') return [markShape({ shape: 'dot', colour: mark }, x, y, 5)];
  if (size >= 20) return [textShape(`${look.step}`, x, y, { fill: ink, align: 'center' })];
  // Too small for a numeral: the dot grows with the class.
  return [markShape({ shape: 'circle', colour: mark }, x, y, (size * 0.48 * look.step) / 5)];
}

/** Whether the tile itself says the whole name. */
export const isNamed = (name: string, size: number, letters: Letters): boolean =>
  nameLines(name, size, letters).join(' ') === name;
