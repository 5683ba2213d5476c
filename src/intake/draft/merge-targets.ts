import type { Target } from '../../domain/plan';
import { plainKey } from './cell-text';
import type { Mending, Place } from './mending';

export interface PlacedTarget {
  readonly target: Target;
  readonly place: Place;
}

/** Words that one printing has and another leaves out. */
const loose = /\b(?:successful|a|an|the|of|to|be|in)\b/gi;
const keyOf = ({ kind, operator, value, per, steps, written }: Target): string =>
  [
    kind,
    operator ?? '',
    value ?? '',
    per ?? '',
    steps.map((step) => `${step.by} ${step.value}`).join(),
    plainKey(written.replace(/(\d)(?=[A-Za-z])/g, '$1 ').replace(loose, ' ')),
  ].join('|');

/** A target that is printed beside several actions is one, with every date that stands beside it. */
export function mergeTargets(placed: readonly PlacedTarget[], mending: Mending): readonly Target[] {
  const kept = new Map<string, Target>();
  for (const { target, place } of placed) {
    const key = keyOf(target);
    const first = kept.get(key);
    if (!first || target.kind === 'to-be-confirmed' || first.actions[0] === target.actions[0]) {
      kept.set(first ? `${key}|${target.id}` : key, target);
      continue;
    }
    const change = {
      what: 'the same target as beside another action, kept once',
      before: target.written,
      after: first.id,
      isProposal: true,
    };
    if (mending.mend(place, change)) kept.set(key, withAction(first, target));
    else kept.set(`${key}|${target.id}`, target);
  }
  return [...kept.values()];
}

function withAction(first: Target, again: Target): Target {
  const [action] = again.actions;
  if (!action) return first;
  const isOtherDate = again.due.date !== first.due.date && again.due.date !== null;
  return {
    ...first,
    actions: [...first.actions, action],
    otherDues: isOtherDate ? [...first.otherDues, { action, due: again.due }] : first.otherDues,
  };
}
