import { plainKey } from './cell-text';

interface Named {
  readonly reference: string;
  readonly action: string;
  readonly row: number;
}

const shortest = 20;

/** For each action, a note of the other places where the plan prints the same words; empty where there are none. */
export function notesOnRepeats(actions: readonly Named[]): readonly string[] {
  const places = new Map<string, readonly number[]>();
  actions.forEach(({ action }, index) => {
    const key = plainKey(action);
    if (key.length >= shortest) places.set(key, [...(places.get(key) ?? []), index]);
  });
  return actions.map(({ action }, index) => {
    const others = (places.get(plainKey(action)) ?? []).filter((other) => other !== index);
    if (others.length === 0) return '';
    const names = others.map((other) => actions[other]?.reference || `row ${actions[other]?.row}`);
    return `Printed again as ${names.join(', ')}.`;
  });
}
