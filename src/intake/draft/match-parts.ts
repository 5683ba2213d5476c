import type { Milestone, Target } from '../../domain/plan';
import { type Pair, pairInOrder } from './pair-off';
import { compareWith } from './word-likeness';

/** Two wordings that share less are two milestones or two targets. */
const alike = 0.5;
/** Milestones of one action on one date may be worded quite otherwise. */
const alikeOnOneDate = 0.2;
/** What one date, or one number asked for, speaks for a pair beside its words. */
const sameDate = 0.1;
const sameNumber = 0.1;
/** The same place among the milestones of an action says too little to outweigh a word. */
const samePlace = 0.01;

/** Earlier milestones by the id of the draft's, all of one action: by their words, then by date and order. */
export const matchMilestones = (
  milestones: readonly Milestone[],
  earlier: readonly Milestone[],
): ReadonlyMap<string, Milestone> =>
  match(
    milestones,
    earlier,
    ({ milestone }) => milestone,
    (one, former, likeness) => {
      const isOnDate = one.due.date !== null && one.due.date === former.due.date;
      if (likeness < (isOnDate ? alikeOnOneDate : alike)) return null;
      const isInPlace = milestones.indexOf(one) === earlier.indexOf(former);
      return likeness + (isOnDate ? sameDate : 0) + (isInPlace ? samePlace : 0);
    },
  );

/** Earlier targets by the id of the draft's, all of one action: by their words without figures, then by their number. */
export const matchTargets = (
  targets: readonly Target[],
  earlier: readonly Target[],
): ReadonlyMap<string, Target> =>
  match(
    targets,
    earlier,
    ({ target, unit }) => `${target} ${unit}`.replace(/[\d.,]+/g, ' '),
    (one, former, likeness) => {
      if (likeness < alike) return null;
      const isAsked = one.value !== null && one.value === former.value && one.kind === former.kind;
      return likeness + (isAsked ? sameNumber : 0);
    },
  );

/** An action has few milestones and few targets. */
const wanted = { least: alikeOnOneDate, most: 50, besides: () => [] };

function match<Part extends { readonly id: string }>(
  parts: readonly Part[],
  earlier: readonly Part[],
  textOf: (part: Part) => string,
  scoreOf: (part: Part, former: Part, likeness: number) => number | null,
): ReadonlyMap<string, Part> {
  const likenesses = compareWith(earlier.map(textOf), parts.map(textOf), wanted);
  const candidates = parts.flatMap((part, one) =>
    (likenesses[one] ?? []).flatMap(({ place: other, likeness }): readonly Pair[] => {
      const former = earlier[other];
      const score = former ? scoreOf(part, former, likeness) : null;
      return score === null ? [] : [{ one, other, score }];
    }),
  );
  return new Map(
    pairInOrder(candidates).flatMap(({ one, other }) => {
      const [part, former] = [parts[one], earlier[other]];
      return part && former ? [[part.id, former] as const] : [];
    }),
  );
}
