import type {
  ActionId,
  IndicatorId,
  MeasureId,
  MilestoneId,
  OutcomeId,
  PartnershipId,
  PlanId,
  PriorityId,
  TargetId,
} from '../ids';
import type { IsoDate } from '../time/iso-date';
import type { Priority } from './priority';

export const actionStatuses = [
  'done',
  'on-track',
  'minor-delay',
  'off-track',
  'not-started',
  'unknown',
] as const;
/** What the plan says of itself. `unknown` means that it says nothing, which is not "not started". */
export type ActionStatus = (typeof actionStatuses)[number];

export const precisions = ['day', 'month', 'quarter', 'year', 'none'] as const;
export type Precision = (typeof precisions)[number];

/** A date as the plan has it: a month is its last day; `date` is null where it names none ("Ongoing"). */
export interface PlanDate {
  readonly asWritten: string;
  readonly date: IsoDate | null;
  readonly precision: Precision;
}

export interface Milestone {
  readonly id: MilestoneId;
  readonly action: ActionId;
  readonly milestone: string;
  readonly due: PlanDate;
  readonly status: ActionStatus;
  readonly note: string;
}

export interface Action {
  readonly id: ActionId;
  readonly partnership: PartnershipId;
  readonly reference: string;
  readonly referenceAsWritten: string;
  readonly outcome: OutcomeId;
  readonly priority: string;
  readonly action: string;
  readonly owners: readonly string[];
  readonly start: PlanDate;
  readonly deadline: PlanDate;
  readonly statusAsWritten: string;
  readonly status: ActionStatus;
  readonly update: string;
  readonly updatedOn: IsoDate | null;
  readonly indicators: readonly IndicatorId[];
  readonly note: string;
}

export const targetKinds = [
  'total',
  'threshold',
  'relative',
  'rate',
  'rank',
  'comparator',
  'ladder',
  'stock',
  'coverage',
  'direction',
  'count',
  'to-be-confirmed',
] as const;
export type TargetKind = (typeof targetKinds)[number];

export const operators = ['at-least', 'at-most', 'above', 'below', 'exactly'] as const;
export type Operator = (typeof operators)[number];

export const perUnits = ['week', 'month', 'quarter', 'year'] as const;
/** The time over which a rate asks for its number. */
export type PerUnit = (typeof perUnits)[number];

/** A rung of a ladder: so many by then. */
export interface Step {
  readonly by: IsoDate;
  readonly value: number;
}

/** Another date that the plan prints for the same target, and the action that it stands beside. */
export interface OtherDue {
  readonly action: ActionId;
  readonly due: PlanDate;
}

export interface Target {
  readonly id: TargetId;
  readonly partnership: PartnershipId;
  readonly actions: readonly ActionId[];
  readonly indicator: IndicatorId | null;
  readonly target: string;
  readonly kind: TargetKind;
  readonly operator: Operator | null;
  readonly value: number | null;
  readonly unit: string;
  /** For rates; null for all others. */
  readonly per: PerUnit | null;
  /** For ladders, earliest first. */
  readonly steps: readonly Step[];
  readonly windowStart: IsoDate | null;
  readonly windowEnd: IsoDate | null;
  readonly due: PlanDate;
  readonly otherDues: readonly OtherDue[];
  readonly baselineValue: number | null;
  readonly baselinePeriod: string;
  /** As the plan has it: `comparative boroughs`. */
  readonly comparator: string;
  /** Whose figures stand for the comparator: `england`, `region` or the name of a neighbour set; empty if nobody said. */
  readonly comparatorSet: string;
  readonly provisional: boolean;
  /** The plan's own words for it; empty where they are not kept. */
  readonly written: string;
  readonly note: string;
}

export const measureLacks = ['not-measured', 'stand-in'] as const;
/** `not-measured`: there is no figure yet; `stand-in`: another figure is shown in its place. */
export type MeasureLack = (typeof measureLacks)[number];

/** What a partnership says that it cannot measure yet, or measures by a stand-in. */
export interface MeasureUnderImprovement {
  readonly id: MeasureId;
  readonly partnership: PartnershipId;
  readonly measure: string;
  readonly lack: MeasureLack;
  /** Why it is not measured as it should be. */
  readonly why: string;
  readonly standIn: IndicatorId | null;
  readonly priority: PriorityId | null;
  readonly outcomes: readonly OutcomeId[];
  readonly owners: readonly string[];
  /** By when it is to be measured. */
  readonly due: PlanDate;
  /** The indicator that has taken its place; null while there is none. */
  readonly replacedBy: IndicatorId | null;
  readonly note: string;
}

/** One of the partnership's plans: what it is called and when it holds. */
export interface PlanDescription {
  readonly partnership: PartnershipId;
  /** As in the address: `2016-17`. */
  readonly plan: PlanId;
  /** It lies in the partnership's own folder: an address that names no plan means this one. */
  readonly isOwn: boolean;
  readonly title: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** "Today" for lateness and targets. */
  readonly asAt: IsoDate;
  readonly link: string;
  readonly note: string;
}

export interface Plan {
  readonly partnership: PartnershipId;
  readonly plan: PlanId;
  /** Empty: the plan as it is now; otherwise the name of an earlier version, `2023-04-01`. */
  readonly version: string;
  /** Those of its list, then those that only its actions name. */
  readonly priorities: readonly Priority[];
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly measures: readonly MeasureUnderImprovement[];
}

/** A plan may hold priorities alone. */
export const isEmptyPlan = ({ priorities, actions, targets, measures }: Plan): boolean =>
  priorities.length + actions.length + targets.length + measures.length === 0;
