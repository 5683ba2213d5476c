import type { Outcome } from '../../domain/outcome';
import type { NationalPriority, Priority } from '../../domain/plan/priority';
import type { Progress } from '../actions/progress';
import type { Assessment } from '../place/assessment';

/** One thing of a plan, in the column that it stands in. */
export type LogicNode =
  | { readonly column: 'national'; readonly id: string; readonly national: NationalPriority }
  | { readonly column: 'priority'; readonly id: string; readonly priority: Priority }
  | { readonly column: 'outcome'; readonly id: string; readonly outcome: Outcome }
  | { readonly column: 'indicator'; readonly id: string; readonly assessment: Assessment }
  | {
      readonly column: 'action';
      readonly id: string;
      readonly progress: Progress;
      /** Every row of the plan that prints it, the first included: each may stand under another priority. */
      readonly rows: readonly Progress[];
    };

export const logicColumns = ['national', 'priority', 'outcome', 'indicator', 'action'] as const;
export type LogicColumn = (typeof logicColumns)[number];

/** One thing serves another; both by the id of their node. */
export interface LogicLink {
  readonly from: string;
  readonly to: string;
}

/** Why something hangs loose: what it should be joined to and is not. */
export const looseKinds = [
  'priority-without-national',
  'priority-without-outcome',
  'priority-without-measure',
  'priority-without-action',
  'outcome-without-priority',
  'headline-without-action',
  'action-without-indicator',
] as const;
export type LooseKind = (typeof looseKinds)[number];

export interface Loose {
  readonly kind: LooseKind;
  readonly nodes: readonly LogicNode[];
}

/** What serves what in a plan, from the national priorities to its actions. */
export interface Logic {
  readonly nodes: readonly LogicNode[];
  /**
   * Neighbouring columns alone: an action that names no indicator is joined to its outcome, and one that names none and whose
   * outcome is not known to nothing.
   */
  readonly links: readonly LogicLink[];
  /** What an action stands under, which no line shows: for pointing at one and seeing the other. */
  readonly belongings: readonly LogicLink[];
  /** In the order of the kinds; those that do not occur are left out. */
  readonly loose: readonly Loose[];
}
