import type { ReasonCode } from '../../../src/assessment/targets/reason';
import type { ObservationStatus } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import type { StandingWord } from '../../../src/domain/judgement';
import type { Operator, PerUnit, TargetKind } from '../../../src/domain/plan/plan';

/** A target as a plan prints it. What is not said is blank in the plan. */
export interface PrintedTarget {
  readonly kind: TargetKind;
  readonly operator?: Operator;
  readonly value?: number;
  readonly unit?: string;
  readonly per?: PerUnit | undefined;
  /** `2016-10-31 35; 2017-03-31 75` */
  readonly steps?: string;
  /** `2016-04-01 2017-03-31`; an end that is not stated is left out. */
  readonly window?: string;
  /** `2017-03-31 March 2017`: the day, and the date as written; the words alone where there is no day. */
  readonly due?: string;
  /** `tower-hamlets-er5-2 2016-12-31 31/12/16` */
  readonly otherDues?: string;
  /** `2015/16`, or with its number `2015/16=200`; `=200` where the plan does not say of when. */
  readonly baseline?: string;
  /** The plan's words for whom it compares with. */
  readonly comparator?: string;
  readonly provisional?: boolean;
  readonly words?: string;
}

/** What is stated of the figures, and how the target then stands; worked out by hand. */
export interface StatedCase {
  readonly asAt: string;
  /** `2016/17 Q1=4; 2016/17 Q2=9/40; 2016/17 Q3=[c]`: left out where no indicator measures the target. */
  readonly figures?: string;
  readonly indicator?: Partial<Indicator>;
  readonly status?: ObservationStatus;
  /** Changes to the target, for what a plan might have printed. */
  readonly had?: Partial<PrintedTarget>;
  /** Whose figures stand for the comparator. */
  readonly set?: string;
  /** `London boroughs | 2016/17: 24/100, 23/100, -`: one figure for each place; `-` for none. */
  readonly peers?: string;
  readonly breakOn?: string;
  readonly word: StandingWord;
  readonly reason?: ReasonCode;
  readonly says?: string;
}

export interface PlanTarget {
  /** Its number in the list of 75. */
  readonly line: number;
  /** The objective and the row within it. */
  readonly ref: string;
  readonly printed: PrintedTarget;
  readonly cases: readonly StatedCase[];
}

/** No indicator measures it: how the plan stands without anybody's figures. */
export const unmeasured: StatedCase = {
  asAt: '2016-09-30',
  word: 'cannot-be-judged',
  reason: 'no-indicator',
  says: 'No indicator measures it.',
};

export const withoutBaseline: StatedCase = {
  asAt: '2016-09-30',
  word: 'cannot-be-judged',
  reason: 'no-baseline',
  says: 'The plan states no baseline, and no indicator measures it.',
};

export const withoutDirection: StatedCase = {
  asAt: '2016-09-30',
  word: 'cannot-be-judged',
  reason: 'no-baseline',
  says: 'no baseline to move from',
};

export const toBeSet: StatedCase = {
  asAt: '2016-09-30',
  word: 'cannot-be-judged',
  reason: 'to-be-confirmed',
  says: 'The plan has not set the number yet.',
};

export const withoutNumber: StatedCase = {
  asAt: '2016-09-30',
  word: 'cannot-be-judged',
  reason: 'no-number',
  says: 'The plan sets no number to reach.',
};

/** The plan year. */
export const year = '2016-04-01 2017-03-31';
