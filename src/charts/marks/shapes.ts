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
  'ringed-diamond',
  'double-down-triangle',
  'ringed-circle',
  'between-lines',
  'diamond-over-line',
  'diamond-under-line',
  'triangle-over-line',
  'triangle-under-line',
  'circle-over-line',
  'circle-under-line',
  'tick',
  'cross',
  'circles-across-line',
  'hollow-triangle',
  'hollow-down-triangle',
  'chevrons-up',
  'chevrons-down',
  'dot',
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** A limit of chance, over or under which a point lies. */
const lineAbove = 'M0.5 0.4 H11.5 V2 H0.5 Z';
const lineBelow = 'M0.5 10 H11.5 V11.6 H0.5 Z';

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
  'ringed-diamond': 'M6 0 L12 6 L6 12 L0 6 Z M6 1.9 L1.9 6 L6 10.1 L10.1 6 Z M6 3.3 L8.7 6 L6 8.7 L3.3 6 Z',
  'double-down-triangle': 'M0.5 0.5 L11.5 0.5 L6 6 Z M0.5 6 L11.5 6 L6 11.5 Z',
  'ringed-circle':
    'M6 0 A6 6 0 1 1 6 12 A6 6 0 1 1 6 0 Z M6 1.6 A4.4 4.4 0 1 0 6 10.4 A4.4 4.4 0 1 0 6 1.6 Z M6 3.2 A2.8 2.8 0 1 1 6 8.8 A2.8 2.8 0 1 1 6 3.2 Z',
  'between-lines': `${lineAbove} ${lineBelow} M6 3.5 A2.5 2.5 0 1 1 6 8.5 A2.5 2.5 0 1 1 6 3.5 Z`,
  'diamond-over-line': `M6 0 L10.2 4.2 L6 8.4 L1.8 4.2 Z ${lineBelow}`,
  'diamond-under-line': `${lineAbove} M6 3.6 L10.2 7.8 L6 12 L1.8 7.8 Z`,
  'triangle-over-line': `M6 0.2 L10.8 8.4 L1.2 8.4 Z ${lineBelow}`,
  'triangle-under-line': `${lineAbove} M1.2 3.6 L10.8 3.6 L6 11.8 Z`,
  'circle-over-line': `M6 0.4 A4 4 0 1 1 6 8.4 A4 4 0 1 1 6 0.4 Z ${lineBelow}`,
  'circle-under-line': `${lineAbove} M6 3.6 A4 4 0 1 1 6 11.6 A4 4 0 1 1 6 3.6 Z`,
  tick: 'M1.8 5.2 L4.8 8.2 L10.4 1.8 L12 3.2 L4.9 11.2 L0.3 6.7 Z',
  cross:
    'M2.1 0.5 L6 4.4 L9.9 0.5 L11.5 2.1 L7.6 6 L11.5 9.9 L9.9 11.5 L6 7.6 L2.1 11.5 L0.5 9.9 L4.4 6 L0.5 2.1 Z',
  'circles-across-line':
    'M0.5 5.2 H11.5 V6.8 H0.5 Z M3.4 0 A2.1 2.1 0 1 1 3.4 4.2 A2.1 2.1 0 1 1 3.4 0 Z M8.6 7.8 A2.1 2.1 0 1 1 8.6 12 A2.1 2.1 0 1 1 8.6 7.8 Z',
  'hollow-triangle': 'M6 0.8 L11.8 11.2 L0.2 11.2 Z M6 4.3 L3.1 9.5 L8.9 9.5 Z',
  'hollow-down-triangle': 'M0.2 0.8 L11.8 0.8 L6 11.2 Z M3.1 2.5 L6 7.7 L8.9 2.5 Z',
  'chevrons-up':
    'M6 0.4 L11.6 4.8 L11.6 6.8 L6 2.4 L0.4 6.8 L0.4 4.8 Z M6 5.2 L11.6 9.6 L11.6 11.6 L6 7.2 L0.4 11.6 L0.4 9.6 Z',
  'chevrons-down':
    'M0.4 0.4 L6 4.8 L11.6 0.4 L11.6 2.4 L6 6.8 L0.4 2.4 Z M0.4 5.2 L6 9.6 L11.6 5.2 L11.6 7.2 L6 11.6 L0.4 7.2 Z',
  dot: 'M6 3.8 A2.2 2.2 0 1 1 6 8.2 A2.2 2.2 0 1 1 6 3.8 Z',
};

/** Data of an SVG path in a box of 12 by 12. Holes run the other way round, so both fill rules show them. */
export const shapePath = (shape: ShapeName): string => paths[shape];

/** A word, its shape and its colour: the three always go together, so that none has to be seen to be understood. */
export interface WordMark {
  readonly word: string;
  readonly shape: ShapeName;
  readonly colour: string;
}
