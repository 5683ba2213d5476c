import type { ActionId } from '../domain/ids';
import type { Action, Plan } from '../domain/plan';
import { shareWithin, stemsOf } from '../domain/word-stems';

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
  const found = wholes.flatMap(({ action, stems }) => {
    const counterpart = counterparts.get(action.id);
    const parts = fresh.filter((part) => {
      if (shareWithin(part.stems, stems) < enough) return false;
      return !counterpart || shareWithin(part.stems, counterpart.stems) < little;
    });
    const isParted = parts.length >= (counterpart ? 1 : 2);
    return isParted ? [[action.id, parts.map((part) => part.action)] as const] : [];
  });
  return new Map(found);
}
