import type { PixelShape } from './pixel-layer';
import {
  boxShape,
  lineShape,
  type MarkStyle,
  markShape,
  type Stroke,
  textShape,
  widthOf,
} from './pixel-shapes';

/** A sign of the picture with what it means. */
export interface KeyItem {
  readonly words: string;
  /** Pixels that the sign takes. */
  readonly width: number;
  /** The sign, from its left edge, in the middle of its line. */
  readonly sign: (x: number, y: number) => readonly PixelShape[];
}

export const boxKey = (words: string, style: Readonly<Record<string, unknown>>, width = 24): KeyItem => ({
  words,
  width,
  sign: (x, y) => [boxShape([x, y - 6], [width, 12], style)],
});

export const lineKey = (words: string, stroke: Stroke): KeyItem => ({
  words,
  width: 24,
  sign: (x, y) => [lineShape([x, y], [x + 24, y], stroke)],
});

export const markKey = (words: string, mark: MarkStyle): KeyItem => ({
  words,
  width: 14,
  sign: (x, y) => [markShape(mark, x + 7, y, 13)],
});

const lineHeight = 22;
const gap = 18;

interface LabelSlot {
  readonly item: KeyItem;
  readonly x: number;
  readonly line: number;
}

function slotsOf(items: readonly KeyItem[], width: number): readonly LabelSlot[] {
  let [x, line] = [0, 0];
  return items.map((item) => {
    const needed = item.width + 6 + widthOf(item.words);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const slot = { item, x, line };
    x += needed + gap;
    return slot;
  });
}

/** Pixels that a key takes in so many pixels of width. */
export const keyHeight = (items: readonly KeyItem[], width: number): number =>
  items.length === 0 ? 0 : ((slotsOf(items, width).at(-1)?.line ?? 0) + 1) * lineHeight;

/** In lines from the left, the words after each sign. */
export const keyShapes = (
  items: readonly KeyItem[],
  [left, top]: readonly [number, number],
  width: number,
  ink: string,
): readonly PixelShape[] =>
  slotsOf(items, width).flatMap(({ item, x, line }) => {
    const y = top + (line + 0.5) * lineHeight;
    return [...item.sign(left + x, y), textShape(item.words, left + x + item.width + 6, y, { fill: ink })];
  });
