import type { ProgressWord } from '../../domain/judgement';
import type { Action } from '../../domain/plan/plan';
import { listWords } from '../../domain/words/number-words';
import { plainWords } from '../../domain/words/plain-words';

/** Shorter words than these (`Review progress`) may stand for two things. */
const shortest = 20;

interface StatedAction {
  readonly action: Action;
  readonly word: ProgressWord;
}

/** What makes two rows of a plan one action: the same words, the same deadline, and nothing that tells them apart since. */
function keyOf({ action, word }: StatedAction): string {
  const words = plainWords(action.action);
  return words.length < shortest ? action.id : [words, action.deadline.date ?? '', word].join('|');
}

/** Every action with all the rows that print it, in their order. */
export function eachWithRepeats<One extends StatedAction>(
  progresses: readonly One[],
): readonly (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of progresses) {
    const found = groups.get(keyOf(one));
    if (found) found.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Every action once, however often the list has it: the first of each stays. */
export const eachOnce = <One extends StatedAction>(progresses: readonly One[]): readonly One[] =>
  eachWithRepeats(progresses).map(([first]) => first);

/** Where else the plan prints each of its actions: `printed again as StF3/1`, `repeats T9/1`; empty where nowhere. */
export function sayRepeats(progresses: readonly StatedAction[]): readonly string[] {
  const keys = progresses.map(keyOf);
  return keys.map((key, index) => {
    const others = progresses.filter((_, other) => other !== index && keys[other] === key);
    if (others.length === 0) return '';
    const names = others.map(({ action }) => (action.reference === '' ? action.id : action.reference));
    return `${keys.indexOf(key) === index ? 'printed again as' : 'repeats'} ${listWords(names)}`;
  });
}
