import type { DueState } from '../assessment/due-state';
import { screenPalette } from './colours';
import type { ShapeName, WordMark } from './shapes';
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
  past: { words: 'past, not said to be done', colour: orange },
  'to-come': { words: 'to come', colour: blue },
  undated: { words: 'no date', colour: screenPalette.secondary },
};

/** Shape by what it is, filled once its day has come; the word goes with it. */
export function timelineMark({ kind, state }: Pick<TimelineMark, 'kind' | 'state'>): WordMark {
  const isCome = state === 'past';
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
  timelineMark({ kind: 'milestone', state: 'past' }),
  timelineMark({ kind: 'deadline', state: 'to-come' }),
  timelineMark({ kind: 'deadline', state: 'past' }),
  { word: 'milestone or deadline, done', shape: 'tick', colour: blue },
];
