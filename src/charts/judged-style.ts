import type { Judgement } from '../domain/judgement';
import type { Palette } from './colours';
import type { MarkStyle } from './drawn';
import { judgementMark } from './judgement-mark';

const colours: Readonly<Record<Judgement, keyof Palette>> = {
  best: 'better',
  better: 'better',
  similar: 'secondary',
  worse: 'worse',
  worst: 'worse',
  'not-judged': 'secondary',
};

/** Shape and colour of a judgement in a picture's own palette. */
export const judgedStyle = (judgement: Judgement, palette: Palette): MarkStyle => ({
  shape: judgement === 'not-judged' ? 'circle' : judgementMark(judgement).shape,
  colour: palette[colours[judgement]] as string,
});
