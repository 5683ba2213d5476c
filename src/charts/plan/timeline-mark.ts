import type { DueState } from '../../assessment/actions/due-state';
import { screenPalette } from '../drawing/colours';
import type { ShapeName, WordMark } from '../marks/shapes';
import type { MarkKind, TimelineMark } from './timeline';

const [blue, , , orange] = screenPalette.series;

const filled: Readonly<Record<MarkKind, ShapeName>> = {
  start: 'hollow-triangle',
  milestone: 'circle',
  deadline: 'diamond',
};
const hollow: Readonly<Record<MarkKind, ShapeName>> = {
  start: 'hollow-triangle',
  milestone: 'ring',
  deadline: 'hollow-diamond',
};

const words: Readonly<Record<MarkKind, string>> = {
  start: 'start',
  milestone: 'milestone',
  deadline: 'deadline',
};

const stateOf: Readonly<Record<DueState, { readonly words: string; readonly colour: string }>> = {
  done: { words: 'done', colour: blue },
  late: { words: 'late', colour: orange },
  'date-doubtful': { words: 'date doubtful', colour: screenPalette.secondary },
  'to-come': { words: 'to come', colour: blue },
  undated: { words: 'no date', colour: screenPalette.secondary },
};

/** Shape by what it is, filled once its day has come, in grey where that day is in doubt; the word goes with it. */
export function timelineMark({ kind, state }: Pick<TimelineMark, 'kind' | 'state'>): WordMark {
  const isCome = state === 'late' || state === 'date-doubtful';
  return {
    word: kind === 'start' ? words.start : `${words[kind]}, ${stateOf[state].words}`,
    shape: state === 'done' && kind !== 'start' ? 'tick' : (isCome ? filled : hollow)[kind],
    colour: kind === 'start' ? screenPalette.secondary : stateOf[state].colour,
  };
}

/** Every mark that a timeline can hold, for its key. */
export const timelineKey: readonly WordMark[] = [
  timelineMark({ kind: 'start', state: 'done' }),
  timelineMark({ kind: 'milestone', state: 'to-come' }),
  timelineMark({ kind: 'milestone', state: 'late' }),
  timelineMark({ kind: 'deadline', state: 'to-come' }),
  timelineMark({ kind: 'deadline', state: 'late' }),
  {
    ...timelineMark({ kind: 'deadline', state: 'date-doubtful' }),
    word: 'milestone or deadline, date doubtful',
  },
  { word: 'milestone or deadline, done', shape: 'tick', colour: blue },
];
