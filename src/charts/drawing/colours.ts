/** The colours a picture is drawn in. Option functions are given one, so that forced colours can swap them all. */
export interface Palette {
  readonly ink: string;
  readonly secondary: string;
  readonly rule: string;
  readonly paper: string;
  readonly tint: string;
  /** The place the reader chose: always this one, always the thickest line. */
  readonly chosen: string;
  readonly chosenTint: string;
  readonly england: string;
  readonly region: string;
  /** The other places of a group. */
  readonly others: string;
  readonly target: string;
  /** Marks of a judgement; each has a shape of its own beside its colour. */
  readonly better: string;
  readonly worse: string;
  /** What is out of the ordinary and neither better nor worse. */
  readonly unjudged: string;
  /** Five steps of one hue, lowest first, each with the colour of the letters on it. */
  readonly graded: readonly (readonly [fill: string, letters: string])[];
  /** Four at most, in this order. */
  readonly series: readonly [string, string, string, string];
}

/** Government Analysis Function palette; every mark has at least 3:1 against white paper, every text 4.5:1. */
export const screenPalette: Palette = {
  ink: '#0b0c0c',
  secondary: '#505a5f',
  rule: '#b1b4b6',
  paper: '#ffffff',
  tint: '#f3f2f1',
  chosen: '#12436D',
  chosenTint: '#d5e0ea',
  england: '#0b0c0c',
  region: '#7b8489',
  others: '#7d92a8',
  target: '#801650',
  better: '#12436D',
  worse: '#F46A25',
  unjudged: '#6a3d9a',
  graded: [
    ['#e7edf3', '#0b0c0c'],
    ['#b8c9da', '#0b0c0c'],
    ['#86a3c1', '#0b0c0c'],
    ['#426c95', '#ffffff'],
    ['#12436D', '#ffffff'],
  ],
  series: ['#12436D', '#28A197', '#801650', '#F46A25'],
};

/** CSS system colours: what the reader's own high-contrast theme says. */
export const forcedPalette: Palette = {
  ink: 'CanvasText',
  secondary: 'CanvasText',
  rule: 'GrayText',
  paper: 'Canvas',
  tint: 'Canvas',
  chosen: 'Highlight',
  chosenTint: 'GrayText',
  england: 'CanvasText',
  region: 'GrayText',
  others: 'GrayText',
  target: 'LinkText',
  better: 'Highlight',
  worse: 'CanvasText',
  unjudged: 'LinkText',
  graded: [1, 2, 3, 4, 5].map(() => ['Canvas', 'CanvasText'] as const),
  series: ['Highlight', 'CanvasText', 'LinkText', 'GrayText'],
};

/** Without quotation marks, so that it can stand in an attribute. */
export const fontFamily = 'system-ui, -apple-system, Segoe UI, Roboto, Arial, sans-serif';
export const smallText = 14;
