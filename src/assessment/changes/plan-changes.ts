import type { Action, Plan } from '../../domain/plan/plan';
import { countOf, listWords } from '../../domain/words/number-words';
import { actionChanges, callAction } from './action-changes';
import { milestoneChanges } from './milestone-changes';
import { changeKinds, type NameOf, type PlanChange, shiftDirections } from './plan-change';
import { findRegrouped, type Regrouped } from './split-and-merged';
import { targetChanges } from './target-changes';

/**
 * What differs between two versions of a plan, by the ids that both keep: first what a scrutiny committee asks first,
 * of dates the one moved furthest, otherwise in the plan's own order.
 */
export function planChanges(before: Plan, after: Plan, nameOf: NameOf = (id) => id): readonly PlanChange[] {
  const regrouped = findRegrouped(before, after);
  const earlier = new Map(before.actions.map((action) => [action.id, action]));
  const now = new Map(after.actions.map((action) => [action.id, action]));
  const changes = [
    ...before.actions.flatMap((action) =>
      now.has(action.id)
        ? partsLost(action, now.get(action.id) ?? null, regrouped)
        : [gone(action, before, regrouped)],
    ),
    ...after.actions.flatMap((action) => {
      const former = earlier.get(action.id);
      return former ? actionChanges(former, action, nameOf) : [come(action, after)];
    }),
    ...targetChanges(before, after, nameOf),
    ...milestoneChanges(before, after),
  ];
  return changes.toSorted(
    (one, other) =>
      changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind) ||
      directionRank(one) - directionRank(other) ||
      Math.abs(other.shift?.days ?? 0) - Math.abs(one.shift?.days ?? 0),
  );
}

const directionRank = ({ shift }: PlanChange): number =>
  shift === null ? shiftDirections.length : shiftDirections.indexOf(shift.direction);

/** ` with 2 milestones and 1 target`; empty where the action has neither. */
function sayBelongings({ id }: Action, { milestones, targets }: Plan): string {
  const counted = [
    { number: milestones.filter(({ action }) => action === id).length, unit: 'milestone' },
    { number: targets.filter(({ actions }) => actions.includes(id)).length, unit: 'target' },
  ].filter(({ number }) => number > 0);
  if (counted.length === 0) return '';
  return `, with ${listWords(counted.map(({ number, unit }) => countOf(number, unit)))}`;
}

function gone(action: Action, plan: Plan, { partsOf, joinedInto }: Regrouped): PlanChange {
  const name = callAction(action);
  const belongings = sayBelongings(action, plan);
  const parts = partsOf.get(action.id);
  const whole = joinedInto.get(action.id);
  const without = { before: action, after: null, from: action.action, shift: null };
  if (parts) return { kind: 'split', ...without, words: saySplit(name, parts), to: textsOf(parts) };
  if (whole) {
    const words = `${name} seems to have been taken into ${callAction(whole)}, by its words.`;
    return {
      kind: 'merged',
      before: action,
      after: whole,
      words,
      from: action.action,
      to: whole.action,
      shift: null,
    };
  }
  return { kind: 'dropped', ...without, words: `${name} is no longer in the plan${belongings}.`, to: '' };
}

function partsLost(before: Action, after: Action | null, { partsOf }: Regrouped): readonly PlanChange[] {
  const parts = partsOf.get(before.id);
  if (!parts || !after) return [];
  const words = saySplit(callAction(before), [after, ...parts]);
  return [
    { kind: 'split', before, after, words, from: before.action, to: textsOf([after, ...parts]), shift: null },
  ];
}

const saySplit = (name: string, parts: readonly Action[]): string =>
  `${name} seems to have been split into ${listWords(parts.map(callAction))}, by their words.`;

const textsOf = (actions: readonly Action[]): string => actions.map(({ action }) => action).join('; ');

const come = (action: Action, plan: Plan): PlanChange => ({
  kind: 'added',
  before: null,
  after: action,
  words: `${callAction(action)} is new${sayBelongings(action, plan)}.`,
  from: '',
  to: action.action,
  shift: null,
});
