import type { Spine, SpineRow } from '../../assessment/groups/spine';
import { formatValue } from '../../assessment/words/format-value';
import { sayValue } from '../../assessment/words/say-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import { isIllustrative } from '../../domain/figures/observation';
import { narrow } from '../drawing/line-names';
import { wrapped } from '../drawing/pixel-shapes';
import { type ComparisonMark, comparisonMark } from '../marks/comparison-mark';
import { type SpineEnds, spineEnds } from './spine-scale';

export interface SpineLine {
  readonly text: string;
  readonly weight: 'normal' | 'bold';
  readonly isQuiet: boolean;
  /** Drawn before the words. */
  readonly mark: ComparisonMark | null;
}

export interface SpineRowLayout {
  readonly row: SpineRow;
  /** Which end is which, where that changes from the row above. */
  readonly ends: SpineEnds | null;
  /** Below the ends, if any. */
  readonly top: number;
  readonly bottom: number;
  readonly name: readonly SpineLine[];
  readonly value: readonly SpineLine[];
  /** Where the value's words stand. */
  readonly valueAt: readonly [x: number, y: number];
  /** Middle of the bar. */
  readonly bar: number;
}

export interface SpineLayout {
  readonly rows: readonly SpineRowLayout[];
  /** Left and right end of every bar. */
  readonly across: readonly [number, number];
  readonly height: number;
}

export const spineLineHeight = 18;
export const spineMargin = 10;
const endsHeight = 26;
/** The bar with the figures under it. */
const barHeight = 48;
const padding = 9;

const line = (text: string, given: Partial<SpineLine> = {}): SpineLine => ({
  text,
  weight: 'normal',
  isQuiet: false,
  mark: null,
  ...given,
});

const lines = (text: string, width: number, given: Partial<SpineLine> = {}): readonly SpineLine[] =>
  text === '' ? [] : wrapped(text, width, given.weight).map((one) => line(one, given));

function valueLines(
  { observation, indicator, comparison }: SpineRow,
  width: number,
  isNarrow: boolean,
): readonly SpineLine[] {
  const { value } = observation;
  if (isAbsent(value)) return lines(`${absenceMark(value.absent)} ${value.why}`, width);
  const figure = formatValue(value, indicator);
  const unit = sayValue(value, indicator).slice(figure.length).trim();
  const mark = comparisonMark(comparison);
  const isCompared = comparison.kind === 'comparison';
  const words = isCompared ? mark.word : `not compared: ${comparison.because}`;
  const [first = '', ...more] = wrapped(words, width - 20);
  return [
    ...lines(isNarrow ? sayValue(value, indicator) : figure, width, { weight: 'bold' }),
    ...(isNarrow ? [] : lines(unit, width, { isQuiet: true })),
    ...(isIllustrative(observation) ? [line('illustrative')] : []),
    ...[first, ...more].map((text, index) =>
      line(text, { mark: index === 0 ? mark : null, isQuiet: !isCompared }),
    ),
  ];
}

/** Where everything stands in so many pixels of width, below `top`. */
export function laySpine({ rows }: Spine, width: number, top: number): SpineLayout {
  const isNarrow = width <= narrow;
  const nameWidth = isNarrow ? width - 2 * spineMargin : Math.min(270, width * 0.3);
  const valueWidth = isNarrow ? width - 2 * spineMargin : 165;
  const barsLeft = isNarrow ? spineMargin : spineMargin + nameWidth + valueWidth + 20;
  let y = top;
  const layout = rows.map((row, index): SpineRowLayout => {
    const before = rows[index - 1];
    const ends = spineEnds(row);
    const known = before && !('kind' in before.spread) ? spineEnds(before) : null;
    const isNew = !('kind' in row.spread) && (isNarrow || known?.left !== ends.left);
    const name = [
      ...lines(row.indicator.name, nameWidth - 16),
      ...lines(row.period.label, nameWidth - 16, { isQuiet: true }),
    ];
    const value = valueLines(row, valueWidth - 10, isNarrow);
    // On a phone the three stand one below the other, and each row says which end is which.
    const endsAbove = isNew && !isNarrow ? endsHeight : 0;
    const rowTop = y + endsAbove;
    const [names, values] = [name.length * spineLineHeight, value.length * spineLineHeight];
    const inner = isNarrow
      ? names + values + (isNew ? endsHeight : 6) + barHeight
      : Math.max(names, values, barHeight);
    const bar = isNarrow ? rowTop + padding + inner - barHeight + 12 : rowTop + padding + 12;
    y = rowTop + inner + 2 * padding;
    return {
      row,
      ends: isNew ? ends : null,
      top: rowTop,
      bottom: y,
      name,
      value,
      valueAt: isNarrow
        ? [spineMargin, rowTop + padding + names]
        : [spineMargin + nameWidth, rowTop + padding],
      bar,
    };
  });
  return { rows: layout, across: [barsLeft, width - spineMargin], height: y + 6 };
}
