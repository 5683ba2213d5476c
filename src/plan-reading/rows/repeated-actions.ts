import { plainKey } from '../cells/cell-text';
import { groupBy } from '../group-by';
import type { NumberedAction } from './action-stages';

const shortest = 20;
/** A file may print one action thousands of times; so many places say that it does. */
const mostNamed = 5;

/** For each action, a note of the other places where the plan prints the same words; empty where there are none. */
export function notesOnRepeats(actions: readonly NumberedAction[]): readonly string[] {
  const keys = actions.map(({ action }) => plainKey(action));
  const places = groupBy([...keys.keys()], (index) => {
    const key = keys[index] ?? '';
    return key.length >= shortest ? [key] : [];
  });
  const nameOf = (index: number): string =>
    actions[index]?.reference || `row ${actions[index]?.entry.line.row}`;
  return actions.map((_, index) => {
    const all = places.get(keys[index] ?? '') ?? [];
    if (all.length < 2) return '';
    const named = all
      .slice(0, mostNamed + 1)
      .filter((other) => other !== index)
      .slice(0, mostNamed);
    const more = all.length - 1 - named.length;
    return `Printed again as ${named.map(nameOf).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  });
}
