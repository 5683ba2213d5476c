import { type ShapeName, shapePath } from '../marks/shapes';
import { fontFamily, smallText } from './colours';
import type { PixelShape } from './pixel-layer';

/** Said each time: a line that takes the place of a word would otherwise keep the word's position (ECharts 6.1). */
const atOrigin = { x: 0, y: 0 } as const;

export interface MarkStyle {
  readonly shape: ShapeName;
  readonly colour: string;
}

export interface Stroke {
  readonly stroke: string;
  readonly lineWidth: number;
  readonly lineDash?: readonly number[];
}

export const lineShape = (
  from: readonly [number, number],
  to: readonly [number, number],
  style: Stroke,
): PixelShape => ({
  type: 'line',
  ...atOrigin,
  shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
  style: { ...style, fill: 'none' },
});

export const areaShape = (points: readonly (readonly [number, number])[], fill: string): PixelShape => ({
  type: 'polygon',
  ...atOrigin,
  shape: { points },
  style: { fill },
});

export interface TextStyle {
  readonly fill: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly weight?: 'normal' | 'bold';
  /** Colour of a halo that keeps the words readable where they cross a line. */
  readonly halo?: string;
}

export const textShape = (text: string, x: number, y: number, lettering: TextStyle): PixelShape => ({
  type: 'text',
  x,
  y,
  style: {
    text,
    fill: lettering.fill,
    align: lettering.align ?? 'left',
    verticalAlign: lettering.verticalAlign ?? 'middle',
    font: `${lettering.weight ?? 'normal'} ${smallText}px ${fontFamily}`,
    ...(lettering.halo === undefined ? {} : { stroke: lettering.halo, lineWidth: 4 }),
  },
});

/** A generous guess, in pixels, at the width of words in the small size: measuring needs a screen. */
export const widthOf = (text: string, weight: 'normal' | 'bold' = 'normal'): number =>
  text.length * smallText * (weight === 'bold' ? 0.64 : 0.58);

/** Breaks words into lines of at most so many pixels. */
export function wrapped(
  text: string,
  width: number,
  weight: 'normal' | 'bold' = 'normal',
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line through points. */
export const pathShape = (points: readonly (readonly [number, number])[], style: Stroke): PixelShape => ({
  type: 'polyline',
  ...atOrigin,
  shape: { points },
  style: { ...style, fill: 'none' },
});

/** A mark in a box of so many pixels around a point. */
export const markShape = (mark: MarkStyle, x: number, y: number, size: number): PixelShape => ({
  type: 'path',
  x: x - size / 2,
  y: y - size / 2,
  shape: { pathData: shapePath(mark.shape), x: 0, y: 0, width: size, height: size },
  style: { fill: mark.colour },
});

export const boxShape = (
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  style: Readonly<Record<string, unknown>>,
): PixelShape => ({ type: 'rect', ...atOrigin, shape: { x, y, width, height }, style });
