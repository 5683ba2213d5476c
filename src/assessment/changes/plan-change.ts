import type { Action } from '../../domain/plan/plan';

/** In the order in which a scrutiny committee asks. */
export const changeKinds = [
  'dropped',
  'merged',
  'split',
  'moved-deadline',
  'dropped-target',
  'changed-target',
  'changed-status',
  'dropped-milestone',
  'moved-milestone',
  'added',
  'renumbered',
  'reworded',
  'changed-owner',
  'changed-outcome',
  'changed-priority',
  'changed-indicators',
  'moved-start',
  'added-target',
  'added-milestone',
  'changed-milestone',
  'new-update',
] as const;
/** What can differ between two versions of a plan; as in the address. */
export type ChangeKind = (typeof changeKinds)[number];

export const shiftDirections = ['later', 'taken-away', 'earlier', 'given', 'rewritten'] as const;
/** How a date moved. `rewritten`: neither version has a day, but the words differ ("Ongoing", "TBC"). */
export type ShiftDirection = (typeof shiftDirections)[number];

export interface DateShift {
  readonly direction: ShiftDirection;
  /** From the day before to the day after; null where either version has no day. */
  readonly days: number | null;
}

/** One thing that differs between two versions of a plan. */
export interface PlanChange {
  readonly kind: ChangeKind;
  /** The action as it was; null if it is new. */
  readonly before: Action | null;
  /** The action as it is; null if it is gone. */
  readonly after: Action | null;
  /** One plain sentence. */
  readonly words: string;
  /** What stood there before and what stands there now; empty for nothing. */
  readonly from: string;
  readonly to: string;
  /** For dates that moved; null for all else. */
  readonly shift: DateShift | null;
}

/** An outcome or an indicator by its name; its id where nobody knows it. */
export type NameOf = (id: string) => string;
