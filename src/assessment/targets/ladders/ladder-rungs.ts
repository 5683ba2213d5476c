import type { Step } from '../../../domain/plan/plan';
import { daysBetween, formatDate, type IsoDate } from '../../../domain/time/iso-date';
import { listWords } from '../../../domain/words/number-words';
import type { Reasoned } from '../reason';

export type RungWord = 'reached' | 'missed' | 'too-close-to-call' | 'not-due' | 'cannot-be-judged';

/** A step, and how it stands. */
export interface Rung {
  readonly step: Step;
  readonly word: RungWord;
  /** What there was by its date, in words; empty where nothing was. */
  readonly found: string;
  /** Why it cannot be judged; null for every other word. */
  readonly why: Reasoned | null;
}

const verbs: Readonly<Record<RungWord, string>> = {
  reached: 'reached',
  missed: 'missed',
  'too-close-to-call': 'too close to call',
  'not-due': 'not due',
  'cannot-be-judged': 'cannot be judged',
};

/** `the step of 50 by 31 October 2016 missed (40), that of 100 by 31 March 2017 not due` */
export const sayRungs = (rungs: readonly Rung[], sayStep: (value: number) => string): string =>
  listWords(
    rungs.map(({ step, word, found, why }, index) => {
      const aside = why?.because ?? found;
      const lead = index === 0 ? 'the step' : 'that';
      return `${lead} of ${sayStep(step.value)} by ${formatDate(step.by)} ${verbs[word]}${aside === '' ? '' : ` (${aside})`}`;
    }),
  );

/** The last step of which something can be said, or should be by now; null: none is due. */
export const lastDecided = (rungs: readonly Rung[]): Rung | null =>
  rungs.findLast(({ word }) => word !== 'not-due') ?? null;

/** The height of the ladder on a day: straight between its steps, from 0 before the start. `steps` are earliest first. */
export function heightOn(day: IsoDate, start: IsoDate, steps: readonly Step[]): number {
  let [at, height] = [0, 0];
  const days = daysBetween(start, day) + 1;
  for (const { by, value } of steps) {
    const until = daysBetween(start, by) + 1;
    if (days <= until) return until === at ? value : height + ((value - height) * (days - at)) / (until - at);
    [at, height] = [until, value];
  }
  return height;
}
