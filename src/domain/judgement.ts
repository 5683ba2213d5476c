/** Which way a figure moved. Says nothing about good or bad. */
export type Direction = 'rising' | 'falling' | 'steady';

/** Where a figure lies against another one. Says nothing about good or bad. */
export type Position = 'lower' | 'similar' | 'higher';

/** What a direction or a position means, given the indicator's polarity. Made in `assessment` alone. */
export type Judgement = 'better' | 'similar' | 'worse' | 'not-judged';

/** How a series stands against a target. */
export const standingWords = [
  'missed',
  'behind',
  'too-close-to-call',
  'cannot-be-judged',
  'not-yet-due',
  'on-course',
  'met',
] as const;
export type StandingWord = (typeof standingWords)[number];

/**
 * How an action stands: what its plan says of it, and the calendar. `updated`: there is news of it, but the plan does
 * not say whether it is on track.
 */
export const progressWords = ['late', 'silent', 'not-started', 'updated', 'on-track', 'done'] as const;
export type ProgressWord = (typeof progressWords)[number];

/** "Cannot say" is an answer; it comes with its reason, a clause that can follow "because". */
export interface CannotSay {
  readonly kind: 'cannot-say';
  readonly because: string;
}

export const cannotSay = (because: string): CannotSay => ({ kind: 'cannot-say', because });
