/** Which way a figure moved. Says nothing about good or bad. */
export type Direction = 'rising' | 'falling' | 'steady';

/** Where a figure lies against another one. Says nothing about good or bad. "Much" only where a method has five levels. */
export const positions = ['much-lower', 'lower', 'similar', 'higher', 'much-higher'] as const;
export type Position = (typeof positions)[number];

/** What a direction or a position means, given the indicator's polarity. Made in `assessment` alone. */
export const judgements = ['best', 'better', 'similar', 'worse', 'worst', 'not-judged'] as const;
export type Judgement = (typeof judgements)[number];

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
 * How an action stands: what its plan says of it, and the calendar, the most worrying first. `date-doubtful`: its date has
 * passed, but is itself in doubt. `updated`: there is news of it, but the plan does not say whether it is on track.
 */
export const progressWords = [
  'late',
  'date-doubtful',
  'silent',
  'not-started',
  'updated',
  'on-track',
  'done',
] as const;
export type ProgressWord = (typeof progressWords)[number];

/** "Cannot say" is an answer; it comes with its reason, a clause that can follow "because". */
export interface CannotSay {
  readonly kind: 'cannot-say';
  readonly because: string;
}

export const cannotSay = (because: string): CannotSay => ({ kind: 'cannot-say', because });
