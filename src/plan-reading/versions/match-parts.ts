import type { Milestone, Target } from '../../domain/plan/plan';
import { compareWith } from '../cells/word-likeness';
import { type Pair, pairInOrder } from './pair-off';

/** Two wordings that share less are two milestones or two targets. */
const alike = 0.5;
/** Milestones of one action on one date, and targets that ask for the same, may be worded quite otherwise. */
const stillAlike = 0.2;
/** What one date, or one thing asked for, speaks for a pair beside its words. */
const sameDate = 0.1;
const sameAsk = 0.3;
/** The same place among the milestones of an action says too little to outweigh a word. */
const samePlace = 0.01;

/** Earlier milestones by the id of the draft's, all of one action: by their words, then by date and order. */
export const matchMilestones = (
  milestones: readonly Milestone[],
  earlier: readonly Milestone[],
): ReadonlyMap<string, Milestone> => {
  const places = new Map(milestones.map((one, place) => [one, place]));
  const formerPlaces = new Map(earlier.map((one, place) => [one, place]));
  return match(
    milestones,
    earlier,
    ({ milestone }) => milestone,
    (one, former, likeness) => {
      const isOnDate = one.due.date !== null && one.due.date === former.due.date;
      if (likeness < (isOnDate ? stillAlike : alike)) return null;
      const isInPlace = places.get(one) === formerPlaces.get(former);
      return likeness + (isOnDate ? sameDate : 0) + (isInPlace ? samePlace : 0);
    },
  );
};

/** Earlier targets by the id of the draft's, all of one action: by what they ask for, and by their words without figures. */
export const matchTargets = (
  targets: readonly Target[],
  earlier: readonly Target[],
): ReadonlyMap<string, Target> =>
  match(
    targets,
    earlier,
    ({ target, unit }) => `${target} ${unit}`.replace(/[\d.,]+/g, ' '),
    (one, former, likeness) => {
      const isAsked = asksTheSame(one, former);
      const isOnly = targets.length === 1 && earlier.length === 1 && one.kind === former.kind;
      if (likeness < leastOf(isAsked, isAsked && one.value !== null, isOnly)) return null;
      return likeness + (isAsked ? sameAsk : 0);
    },
  );

const asksTheSame = (one: Target, former: Target): boolean =>
  one.kind === former.kind && one.operator === former.operator && one.value === former.value;

/** One number asked for under one action, or the only target of its kind on both sides, needs no word in common. */
function leastOf(isAsked: boolean, isNumber: boolean, isOnly: boolean): number {
  if (isNumber || (isOnly && isAsked)) return 0;
  return isAsked || isOnly ? stillAlike : alike;
}

/** An action has few milestones and few targets. */
const wanted = { least: 0, most: 50, besides: () => [] };

function match<Part extends { readonly id: string }>(
  parts: readonly Part[],
  earlier: readonly Part[],
  textOf: (part: Part) => string,
  scoreOf: (part: Part, former: Part, likeness: number) => number | null,
): ReadonlyMap<string, Part> {
  const likenesses = compareWith(earlier.map(textOf), parts.map(textOf), wanted);
  const candidates = parts.flatMap((part, one) => {
    const found = new Map((likenesses[one] ?? []).map(({ place, likeness }) => [place, likeness]));
    return earlier.flatMap((former, other): readonly Pair[] => {
      const score = scoreOf(part, former, found.get(other) ?? 0);
      return score === null ? [] : [{ one, other, score }];
    });
  });
  return new Map(
    pairInOrder(candidates).flatMap(({ one, other }) => {
      const [part, former] = [parts[one], earlier[other]];
      return part && former ? [[part.id, former] as const] : [];
    }),
  );
}
