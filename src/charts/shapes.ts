export const shapeNames = [
  'star',
  'circle',
  'half-circle',
  'triangle',
  'square',
  'ring',
  'dash',
  'diamond',
  'hollow-diamond',
  'down-triangle',
] as const;
export type ShapeName = (typeof shapeNames)[number];

const paths: Readonly<Record<ShapeName, string>> = {
  star: 'M6 0.4 L7.5 4.2 L11.6 4.5 L8.4 7.1 L9.5 11.1 L6 8.9 L2.5 11.1 L3.6 7.1 L0.4 4.5 L4.5 4.2 Z',
  circle: 'M6 1 A5 5 0 1 1 6 11 A5 5 0 1 1 6 1 Z',
  'half-circle':
    'M6 0.5 A5.5 5.5 0 1 1 6 11.5 A5.5 5.5 0 1 1 6 0.5 Z M6 2 L6 10 A4 4 0 0 0 10 6 A4 4 0 0 0 6 2 Z',
  triangle: 'M6 1 L11.5 11 L0.5 11 Z',
  square: 'M1.5 1.5 H10.5 V10.5 H1.5 Z',
  ring: 'M6 0.5 A5.5 5.5 0 1 1 6 11.5 A5.5 5.5 0 1 1 6 0.5 Z M6 2.3 A3.7 3.7 0 1 0 6 9.7 A3.7 3.7 0 1 0 6 2.3 Z',
  dash: 'M1 5 H11 V7 H1 Z',
  diamond: 'M6 0.5 L11.5 6 L6 11.5 L0.5 6 Z',
  'hollow-diamond': 'M6 0.5 L11.5 6 L6 11.5 L0.5 6 Z M6 3 L3 6 L6 9 L9 6 Z',
  'down-triangle': 'M0.5 1 L11.5 1 L6 11 Z',
};

/** Data of an SVG path in a box of 12 by 12. Holes run the other way round, so both fill rules show them. */
export const shapePath = (shape: ShapeName): string => paths[shape];

/** A word, its shape and its colour: the three always go together, so that none has to be seen to be understood. */
export interface WordMark {
  readonly word: string;
  readonly shape: ShapeName;
  readonly colour: string;
}
