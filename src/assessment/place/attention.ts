import type { ProgressWord } from '../../domain/judgement';
import type { Progress } from '../actions/progress';
import { eachOnce } from '../actions/repeated-actions';
import type { Assessment } from './assessment';
import { type ConcernReason, concernKinds, reasonsOf } from './indicator-concern';

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

/**
 * What the first screen must show, the most worrying first, by one rule: indicators in the order of `concernKinds`, each
 * at its most worrying reason, those on invented figures after the rest; then actions that are late (the longest
 * first), whose date is doubtful, and of which the plan says nothing. A thing stands there once, whatever speaks for it.
 */
export function concerns(
  assessments: readonly Assessment[],
  progresses: readonly Progress[],
): readonly Concern[] {
  const once = eachOnce(progresses);
  return [
    ...indicatorConcerns(assessments),
    ...[...longestFirst(once, 'late'), ...of(once, 'date-doubtful'), ...of(once, 'silent')].map(
      (progress) => ({ kind: 'action' as const, progress }),
    ),
  ];
}

/** The rule as the reader is told it. */
export const concernRule =
  'Most worrying first. Indicators: target missed, target behind, worse than England or the region, goal not reached, getting worse, a concern on the control chart; invented figures last. Then actions: late, date doubtful, no status and no update.';

type IndicatorConcern = Extract<Concern, { readonly kind: 'indicator' }>;

/** Every indicator that is of concern, once, with all its reasons. */
export function indicatorConcerns(assessments: readonly Assessment[]): readonly IndicatorConcern[] {
  const rank = ({ reasons: [first], isIllustrative }: IndicatorConcern) =>
    (first ? concernKinds.indexOf(first.kind) : 0) + (isIllustrative ? concernKinds.length : 0);
  return assessments
    .flatMap((assessment): readonly IndicatorConcern[] => {
      const reasons = reasonsOf(assessment);
      const isIllustrative = reasons.every((reason) => reason.isIllustrative);
      return reasons.length === 0 ? [] : [{ kind: 'indicator', assessment, reasons, isIllustrative }];
    })
    .toSorted((one, other) => rank(one) - rank(other));
}

const of = (progresses: readonly Progress[], word: ProgressWord): readonly Progress[] =>
  progresses.filter((progress) => progress.word === word);

const longestFirst = (progresses: readonly Progress[], word: ProgressWord): readonly Progress[] =>
  of(progresses, word).toSorted((one, other) => other.daysLate - one.daysLate);
