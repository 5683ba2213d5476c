import type { CannotSay } from '../../domain/judgement';

export const reasonCodes = [
  'no-indicator',
  'no-number',
  'to-be-confirmed',
  'no-direction',
  'no-unit',
  'no-baseline',
  'no-comparator-set',
  'no-comparators',
  'no-start',
  'no-end',
  'impossible-dates',
  'no-figure',
  'suppressed',
  'missing-periods',
  'stops-short',
  'stale',
  'modelled',
  'illustrative',
  'broken-series',
  'overlapping',
  'wrong-measure',
  'no-polarity',
  'not-tested',
] as const;
/** Why a target cannot be judged. */
export type ReasonCode = (typeof reasonCodes)[number];

const words: Readonly<Record<ReasonCode, string>> = {
  'no-indicator': 'no indicator measures it',
  'no-number': 'the plan sets no number',
  'to-be-confirmed': 'the number is still to be set',
  'no-direction': 'the plan does not say more or fewer',
  'no-unit': 'the plan does not say in what time',
  'no-baseline': 'no baseline',
  'no-comparator-set': 'the plan does not say whom it compares with',
  'no-comparators': 'no comparator figures',
  'no-start': 'the plan does not say from when',
  'no-end': 'the plan does not say by when',
  'impossible-dates': 'its dates end before they start',
  'no-figure': 'no figure',
  suppressed: 'figures are suppressed',
  'missing-periods': 'figures are missing in between',
  'stops-short': 'the figures stop before the date',
  stale: 'the last figure is too old',
  modelled: 'the figures are modelled',
  illustrative: 'illustrative figures are not held against real ones',
  'broken-series': 'the series is broken',
  overlapping: 'the periods overlap',
  'wrong-measure': 'the indicator cannot show it',
  'no-polarity': 'the indicator has no better side',
  'not-tested': 'the change cannot be tested',
};

/** For the heading of a list: `no baseline`. */
export const sayReason = (code: ReasonCode): string => words[code];

/** "Cannot say", with the reason as a code as well. */
export interface Reasoned extends CannotSay {
  readonly reason: ReasonCode;
}

export const cannotJudge = (reason: ReasonCode, because: string): Reasoned => ({
  kind: 'cannot-say',
  reason,
  because,
});
