import type { ChangeKind, PlanChange, ShiftDirection } from '../../assessment/changes/plan-change';

const kindWords: Readonly<Record<ChangeKind, string>> = {
  dropped: 'Dropped',
  merged: 'Taken into another',
  split: 'Split',
  'moved-deadline': 'Deadline',
  'dropped-target': 'Target dropped',
  'changed-target': 'Target changed',
  'changed-status': 'Status changed',
  'dropped-milestone': 'Milestone dropped',
  'moved-milestone': 'Milestone date',
  added: 'Added',
  renumbered: 'Renumbered',
  reworded: 'Reworded',
  'changed-owner': 'Owner changed',
  'changed-outcome': 'Outcome changed',
  'changed-priority': 'Priority changed',
  'changed-indicators': 'Indicators changed',
  'moved-start': 'Start date',
  'added-target': 'Target added',
  'added-milestone': 'Milestone added',
  'changed-milestone': 'Milestone changed',
  'new-update': 'New update',
};

const directionWords: Readonly<Record<ShiftDirection, string>> = {
  later: 'later',
  'taken-away': 'taken away',
  earlier: 'earlier',
  given: 'given',
  rewritten: 'rewritten',
};

/** Kinds that are about a date alone; a target's date is one of several things that it may say otherwise. */
const datedKinds: readonly ChangeKind[] = ['moved-deadline', 'moved-milestone', 'moved-start'];

/** A kind of change as in the address; of dates that moved, with the way they went: `moved-deadline-later`. */
export const changeGroup = ({ kind, shift }: PlanChange): string =>
  shift !== null && datedKinds.includes(kind) ? `${kind}-${shift.direction}` : kind;

/** `Dropped`, `Deadline later` */
export const changeWords = ({ kind, shift }: PlanChange): string =>
  shift !== null && datedKinds.includes(kind)
    ? `${kindWords[kind]} ${directionWords[shift.direction]}`
    : kindWords[kind];
