import type { ActionId } from '../../domain/ids';
import type { Action, Plan } from '../../domain/plan/plan';
import { shareWithin, stemsOf } from '../../domain/words/word-stems';

/** Actions that seem to have been parted or joined. Told from their words alone, and said so. */
export interface Regrouped {
  /** What an action that stood before seems to have been parted into. */
  readonly partsOf: ReadonlyMap<ActionId, readonly Action[]>;
  /** The action into which one that is gone seems to have been taken. */
  readonly joinedInto: ReadonlyMap<ActionId, Action>;
}

/** So much of the smaller text must stand in the larger. */
const enough = 0.75;
/** Less than so much of it may stand where it should be new. */
const little = 0.5;
/** Two or three words stand in too many texts to tell anything. */
const fewestWords = 4;

interface Worded {
  readonly action: Action;
  readonly stems: ReadonlySet<string>;
}

const worded = (actions: readonly Action[]): readonly Worded[] =>
  actions.map((action) => ({ action, stems: stemsOf(action.action) }));

/**
 * A new action whose words stood within another is a part of it, if that one has lost them or has gone in two or more
 * such parts. Joining is the same the other way round.
 */
export function findRegrouped(before: Plan, after: Plan): Regrouped {
  const earlier = worded(before.actions);
  const now = worded(after.actions);
  const joined = partings(now, earlier);
  return {
    partsOf: partings(earlier, now),
    joinedInto: new Map(
      [...joined].flatMap(([id, parts]) => {
        const whole = after.actions.find((action) => action.id === id);
        return whole ? parts.map((part) => [part.id, whole] as const) : [];
      }),
    ),
  };
}

/** Wholes of one version by id, and their parts, which stand in the other version alone. */
function partings(
  wholes: readonly Worded[],
  others: readonly Worded[],
): ReadonlyMap<ActionId, readonly Action[]> {
  const counterparts = new Map(others.map((other) => [other.action.id, other]));
  const ids = new Set(wholes.map(({ action }) => action.id));
  const fresh = others.filter(({ action, stems }) => !ids.has(action.id) && stems.size >= fewestWords);
  const find = findWholes(wholes);
  const found = new Map<ActionId, Action[]>();
  for (const part of fresh) {
    for (const { action } of find(part.stems)) {
      const counterpart = counterparts.get(action.id);
      if (counterpart && shareWithin(part.stems, counterpart.stems) >= little) continue;
      const parts = found.get(action.id);
      if (parts) parts.push(part.action);
      else found.set(action.id, [part.action]);
    }
  }
  return new Map([...found].filter(([id, parts]) => parts.length >= (counterparts.has(id) ? 1 : 2)));
}

/**
 * Finds the texts in which enough of a part stands. Such a text has at least one of the part's rarest words, of which
 * all could not be missing, so that only those few texts are compared.
 */
function findWholes(wholes: readonly Worded[]): (part: ReadonlySet<string>) => readonly Worded[] {
  const holding = new Map<string, Worded[]>();
  for (const whole of wholes) {
    for (const stem of whole.stems) {
      const texts = holding.get(stem);
      if (texts) texts.push(whole);
      else holding.set(stem, [whole]);
    }
  }
  const howMany = (stem: string): number => holding.get(stem)?.length ?? 0;
  return (part) => {
    const rarest = [...part]
      .toSorted((one, other) => howMany(one) - howMany(other))
      .slice(0, part.size - Math.ceil(enough * part.size) + 1);
    const candidates = new Set(rarest.flatMap((stem) => holding.get(stem) ?? []));
    return [...candidates].filter(({ stems }) => shareWithin(part, stems) >= enough);
  };
}
