import type { Signal } from '../../assessment/place/control-finding';
import type { Judgement } from '../../domain/judgement';
import type { Palette } from '../drawing/colours';
import type { MarkStyle } from '../drawing/pixel-shapes';

type Meaning = 'improvement' | 'concern' | 'unjudged';

const meanings: Readonly<Record<Judgement, Meaning>> = {
  best: 'improvement',
  better: 'improvement',
  similar: 'unjudged',
  worse: 'concern',
  worst: 'concern',
  'not-judged': 'unjudged',
};

export const signalMeaning = ({ judgement }: Signal): Meaning => meanings[judgement];

/** The mark of a point that chance alone would seldom give; a concern points to its side of the mean. */
export function signalMark(signal: Signal, palette: Palette): MarkStyle {
  switch (signalMeaning(signal)) {
    case 'improvement':
      return { shape: 'diamond', colour: palette.better };
    case 'concern':
      return { shape: signal.side === 'above' ? 'triangle' : 'down-triangle', colour: palette.worse };
    case 'unjudged':
      return { shape: 'ringed-circle', colour: palette.unjudged };
  }
}
