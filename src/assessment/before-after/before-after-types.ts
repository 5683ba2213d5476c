import type { Direction, Judgement } from '../../domain/judgement';
import type { Limits } from '../../statistics/limits';

/** One side of a date: so many figures, from one period to another. */
export interface BeforeAfterSide {
  readonly points: number;
  /** `Apr 2016 to Mar 2017`; one period alone is its label. */
  readonly periods: string;
  /** The mean of several points, or the one figure that was tested; in the indicator's unit. */
  readonly level: number;
  /** 95% interval of the one figure; null where a mean stands. */
  readonly interval: Limits | null;
}

/** Whether figures after a date differ from those before it by more than chance. It says when, and never why. */
export interface BeforeAfter {
  readonly kind: 'turn';
  /** `limits`: points after against limits of the points before. `difference`: one figure against one. */
  readonly method: 'limits' | 'difference';
  readonly direction: Direction;
  /** `similar`: no more than chance would do. `not-judged`: it changed, and the indicator has no better side, or both sides were seen. */
  readonly judgement: Judgement;
  readonly hasTurned: boolean;
  readonly before: BeforeAfterSide;
  readonly after: BeforeAfterSide;
  /** Worked out from the points before; null for a difference. */
  readonly limits: (Limits & { readonly isTrial: boolean }) | null;
  /** One sentence: whether it turned, with the counts of points. */
  readonly words: string;
  /** How it was found, with its source. */
  readonly test: string;
  /** What a reader must know: trial limits, a period left out, points before that were not stable. */
  readonly notes: readonly string[];
  readonly isIllustrative: boolean;
}

/** Stands beside every answer, whatever it is. */
export const timingIsNotCause =
  'Timing is not cause: figures can move for many reasons, of the plan’s making and not, and the date is the plan’s own, whether or not the work was done by then.';
