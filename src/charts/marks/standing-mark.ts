import type { ProgressWord, StandingWord } from '../../domain/judgement';
import { screenPalette } from '../drawing/colours';
import type { WordMark } from './shapes';

const [blue, turquoise, pink, orange] = screenPalette.series;
const grey = screenPalette.secondary;

const standings: Readonly<Record<StandingWord, WordMark>> = {
  met: { word: 'met', shape: 'star', colour: blue },
  'on-course': { word: 'on course', shape: 'circle', colour: turquoise },
  'too-close-to-call': { word: 'too close to call', shape: 'half-circle', colour: grey },
  behind: { word: 'behind', shape: 'triangle', colour: orange },
  missed: { word: 'missed', shape: 'square', colour: pink },
  'not-yet-due': { word: 'not yet due', shape: 'ring', colour: grey },
  'cannot-be-judged': { word: 'cannot be judged', shape: 'dash', colour: grey },
};

const progresses: Readonly<Record<ProgressWord, WordMark>> = {
  done: { word: 'done', shape: 'star', colour: blue },
  'on-track': { word: 'on track', shape: 'circle', colour: turquoise },
  updated: { word: 'updated without a status', shape: 'hollow-diamond', colour: grey },
  late: { word: 'late', shape: 'triangle', colour: orange },
  'date-doubtful': { word: 'date doubtful', shape: 'half-circle', colour: orange },
  'not-started': { word: 'not started', shape: 'ring', colour: grey },
  silent: { word: 'no status or update', shape: 'dash', colour: grey },
};

export const standingMark = (word: StandingWord): WordMark => standings[word];
export const progressMark = (word: ProgressWord): WordMark => progresses[word];
