import type { Exception } from '../../assessment/actions/exceptions';
import type { Progress } from '../../assessment/actions/progress';
import type { Standing } from '../../assessment/targets/verdict';
import type { PlanContext } from '../../charts/plan/plan-columns';
import type { Catalogue } from '../../domain/catalogue';
import type { Plan } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Review } from '../../reviews/place/review';
import type { Selection } from '../../selection/selection';
import type { Links } from '../links';

export const planViewNames = [
  'overview',
  'exceptions',
  'by-outcome',
  'by-priority',
  'by-owner',
  'by-status',
  'targets',
  'timeline',
  'changes',
] as const;
/** How the plan is laid out; as in the address. */
export type PlanViewName = (typeof planViewNames)[number];

export interface PlanView {
  readonly name: PlanViewName;
  readonly label: string;
  /** Whether it lists actions that nobody has updated since a day. */
  readonly choosesSince: boolean;
}

export const planViews: readonly PlanView[] = [
  { name: 'overview', label: 'Overview', choosesSince: true },
  { name: 'exceptions', label: 'Exceptions', choosesSince: true },
  { name: 'by-outcome', label: 'By outcome', choosesSince: false },
  { name: 'by-priority', label: 'By priority', choosesSince: false },
  { name: 'by-owner', label: 'By owner', choosesSince: false },
  { name: 'by-status', label: 'By status', choosesSince: false },
  { name: 'targets', label: 'Targets', choosesSince: false },
  { name: 'timeline', label: 'Timeline', choosesSince: false },
  { name: 'changes', label: 'Changes', choosesSince: false },
];

/** What every view of the plan is given: all that was judged, and what the filters leave of it. */
export interface PlanViewProps {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly review: Review;
  /** The actions that the filters leave. */
  readonly shown: readonly Progress[];
  /** The targets of those actions. */
  readonly standings: readonly Standing[];
  readonly exceptions: readonly Exception[];
  /** The day from which an update counts as recent. */
  readonly since: IsoDate;
  readonly context: PlanContext;
  readonly selection: Selection;
  readonly links: Links;
  readonly choose: (choices: Selection['choices']) => void;
}
