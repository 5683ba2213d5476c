import type { Judgement } from '../../domain/judgement';
import { screenPalette } from '../drawing/colours';
import type { WordMark } from './shapes';

const judgements: Readonly<Record<Judgement, WordMark>> = {
  best: { word: 'much better', shape: 'ringed-diamond', colour: screenPalette.series[0] },
  better: { word: 'better', shape: 'diamond', colour: screenPalette.series[0] },
  similar: { word: 'similar', shape: 'hollow-diamond', colour: screenPalette.secondary },
  worse: { word: 'worse', shape: 'down-triangle', colour: screenPalette.series[3] },
  worst: { word: 'much worse', shape: 'double-down-triangle', colour: screenPalette.series[3] },
  'not-judged': { word: 'not judged', shape: 'dash', colour: screenPalette.secondary },
};

/** The shape of a judgement. Whether a figure is better or worse was decided in `assessment`. */
export const judgementMark = (judgement: Judgement): WordMark => judgements[judgement];
