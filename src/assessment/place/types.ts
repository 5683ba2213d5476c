import type { Absent } from '../../domain/figures/absence';
import type { Interval, Observation, Series } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import type {
  CannotSay,
  Direction,
  Judgement,
  Position,
  ProgressWord,
  StandingWord,
} from '../../domain/judgement';
import type { Place } from '../../domain/places/place';
import type { Action, Milestone, Target } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Beginning } from '../actions/doubtful-date';
import type { ReasonCode } from '../targets/reason';
import type { Finding } from '../words/heading';
import type { ControlChart, RecentTrend, RunChart } from './series-types';

/** From the last comparable observation to the latest one. */
export interface Change {
  readonly kind: 'change';
  readonly from: Observation;
  readonly to: Observation;
  /** Which period `from` is, seen from the latest one; and why it is not the usual one, where it is not. */
  readonly basis: string;
  readonly direction: Direction;
  readonly judgement: Judgement;
  /** In the value's unit; percentage points for proportions. */
  readonly difference: number;
  /** As a fraction of the earlier value; null when that is 0. */
  readonly relative: number | null;
  /** At 95% confidence; null where it could not be tested. `test` says how it was tested, or why not. */
  readonly isSignificant: boolean | null;
  readonly test: string;
}

/** An observation against a benchmark of the same period, sex and age, or in the fifths of a group. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly benchmarkName: string;
  /** null: a whole group is the benchmark. */
  readonly benchmark: Observation | null;
  readonly position: Position;
  readonly judgement: Judgement;
  /** The position: `lower than England`, `similar to England`, `in the lowest fifth of London boroughs`. */
  readonly words: string;
  /** How it was found. */
  readonly test: string;
}

/** A benchmark's series and the name it goes by: `England`, `London`. */
export interface NamedSeries {
  readonly name: string;
  readonly series: Series;
}

export interface Benchmark {
  readonly name: string;
  readonly observations: readonly Observation[];
  /** null: no figure for the period of the latest observation. */
  readonly same: Observation | null;
  readonly comparison: Comparison | CannotSay;
  /** Every observation of the place, in its order, against the benchmark's of the same period. */
  readonly comparisons: readonly (Comparison | CannotSay)[];
}

/** The places that a target compares with, the place itself left out, and what the reader calls them. */
export interface PeerGroup {
  readonly name: string;
  /** Of every place of the group and every period, derived. */
  readonly observations: readonly Observation[];
}

/** What a count still needs, or a limit still allows, and how fast that is: rounded as it is said. */
export interface RunRate {
  readonly remaining: number;
  /** From the last day counted to the last day allowed. */
  readonly perMonth: number;
  /** null: nobody says when the count started. */
  readonly soFarPerMonth: number | null;
  /** The last day counted. */
  readonly from: IsoDate;
  readonly by: IsoDate;
}

/** How an indicator's figures stand against one target. */
export interface Standing {
  readonly target: Target;
  readonly word: StandingWord;
  /** Why it cannot be judged; null for every other word. */
  readonly reason: ReasonCode | null;
  /** One or two plain sentences: what was counted, what was needed, as at when; or why it cannot be judged. */
  readonly because: string;
  /** What was reached so far, in the target's unit; absent when nothing can be counted. */
  readonly actual: number | Absent;
  /** Of the actual, where one was used: 90% for counts against a pace, 95% for all others. */
  readonly interval: Interval | null;
  /** What would be needed by the last day counted, on a straight line or along the ladder; null where pace has no meaning. */
  readonly expected: number | null;
  /** The number to reach, in the indicator's unit: the target's own, or worked out from its baseline; null if none. */
  readonly needed: number | null;
  /** null: nothing is left to count, or there is no date to count it by. */
  readonly runRate: RunRate | null;
  readonly isIllustrative: boolean;
}

/**
 * Everything there is to say of one indicator in one place. Chart, sentence and table are read from it. Its finding has
 * values, periods and units in it, no cause and no "trend".
 */
export interface Assessment extends Finding {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly asAt: IsoDate;
  /** Earliest first; values derived where the indicator allows; absences kept as absences. */
  readonly observations: readonly Observation[];
  /** The latest observation that has a value; null when there is none at all. */
  readonly latest: Observation | null;
  /** The latest observation whatever it holds, when that is an absence later than `latest`. */
  readonly latestAbsence: Observation | null;
  /** Where no figure is of the people that the indicator shows: of whom those in the files are. */
  readonly otherPeople: readonly string[];
  readonly change: Change | CannotSay;
  /** Over the latest five yearly points, where that can be tested. */
  readonly trend: RecentTrend | CannotSay;
  /** Of all its figures; a run chart with the reason where they allow no limits. null: there is nothing to draw. */
  readonly control: ControlChart | RunChart | null;
  readonly england: Benchmark | null;
  readonly region: Benchmark | null;
  readonly standings: readonly Standing[];
  readonly breaks: readonly SeriesBreak[];
  readonly isIllustrative: boolean;
}

/** How one action stands on a day. */
export interface Progress {
  readonly action: Action;
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly word: ProgressWord;
  readonly because: string;
  /** Days after its deadline; 0 where it is not late by the calendar, or the date is doubtful. */
  readonly daysLate: number;
  /** A date before this is doubtful; null: nobody can tell when it began. */
  readonly begins: Beginning | null;
}

/** Why an indicator is of concern, the most worrying first. */
export const concernKinds = [
  'target-missed',
  'target-behind',
  'much-worse',
  'worse',
  'goal-missed',
  'getting-worse',
  'signal',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

export interface ConcernReason {
  readonly kind: ConcernKind;
  /** A clause that can stand alone: `its target is behind (32 ATR starts)`. */
  readonly words: string;
  readonly isIllustrative: boolean;
}

/** Something the first screen must show, once, with every reason for it: an indicator or an action. */
export type Concern =
  | {
      readonly kind: 'indicator';
      readonly assessment: Assessment;
      /** The most worrying first; at least one. */
      readonly reasons: readonly ConcernReason[];
      /** Every reason rests on invented figures. */
      readonly isIllustrative: boolean;
    }
  | { readonly kind: 'action'; readonly progress: Progress };
