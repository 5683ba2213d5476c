import type { Comparison } from '../../assessment/place/comparison';
import type { CannotSay, Judgement, Position } from '../../domain/judgement';
import { formatWord } from '../../domain/words/word';
import type { Palette } from '../drawing/colours';
import type { PixelShape } from '../drawing/pixel-layer';
import { markShape } from '../drawing/pixel-shapes';
import { judgementMark } from './judgement-mark';
import type { ShapeName } from './shapes';

/** What a mark stands for: a judgement, where none is made the position, or neither. */
export type MarkRole = Judgement | Position | 'not-compared';

export interface ComparisonMark {
  readonly shape: ShapeName;
  readonly role: MarkRole;
  /** `better`, `higher`, `lowest fifth`, `not compared`. */
  readonly word: string;
}

const positionShapes: Readonly<Record<Position, ShapeName>> = {
  'much-lower': 'chevrons-down',
  lower: 'hollow-down-triangle',
  similar: 'hollow-diamond',
  higher: 'hollow-triangle',
  'much-higher': 'chevrons-up',
};

const notCompared: ComparisonMark = { shape: 'dot', role: 'not-compared', word: 'not compared' };

/** The mark of a comparison: by its judgement, by its position where nothing is judged, a dot where none was made. */
export function comparisonMark(comparison: Comparison | CannotSay): ComparisonMark {
  if (comparison.kind === 'cannot-say') return notCompared;
  const { judgement, position, benchmark } = comparison;
  const isJudged = judgement !== 'not-judged';
  const word = isJudged ? judgementMark(judgement).word : formatWord(position);
  return {
    shape: isJudged ? judgementMark(judgement).shape : positionShapes[position],
    role: isJudged ? judgement : position,
    word: benchmark === null ? comparison.words.replace(/^in the | of .*$/g, '') : word,
  };
}

/** Blue and orange for judgements alone; all else grey. */
export function markColour(role: MarkRole, palette: Palette): string {
  if (role === 'better' || role === 'best') return palette.better;
  if (role === 'worse' || role === 'worst') return palette.worse;
  return palette.secondary;
}

/** In its own shape and colour; a dot stays a dot, since ECharts stretches a path to its box. */
export const comparisonMarkShape = (
  { shape, role }: Pick<ComparisonMark, 'shape' | 'role'>,
  [x, y]: readonly [number, number],
  size: number,
  palette: Palette,
): PixelShape =>
  markShape({ shape, colour: markColour(role, palette) }, x, y, shape === 'dot' ? size * 0.45 : size);
