import { type ShapeName, shapeNames, shapePath } from './shapes';

export interface MarkSymbol {
  /** Of the `<symbol>`, to be named by `<use>`. */
  readonly id: string;
  /** Data of its one path. */
  readonly path: string;
}

export const markSymbolBox = '0 0 12 12';
export const markSymbolId = (shape: ShapeName): string => `mark-${shape}`;

/** Every shape once, for a page that repeats them thousands of times. To be filled with `currentColor`. */
export const markSymbols: readonly MarkSymbol[] = shapeNames.map((shape) => ({
  id: markSymbolId(shape),
  path: shapePath(shape),
}));
