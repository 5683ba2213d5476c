import { listWords, startWithCapital } from '../../domain/words/number-words';
import type { Progress } from '../actions/progress';
import type { Assessment } from './assessment';
import { type ConcernReason, concernKinds, reasonsOf } from './indicator-concern';

/** An indicator that is of concern and that no open action of the plan names. */
export interface Unserved {
  readonly assessment: Assessment;
  readonly words: string;
  /** By its most worrying reason. */
  readonly weight: number;
  /** Every reason rests on invented figures. */
  readonly isIllustrative: boolean;
}

/** Indicators of concern for which the plan does nothing (any more). An action names an indicator itself or by a target. */
export function findUnserved(
  assessments: readonly Assessment[],
  progress: readonly Progress[],
): readonly Unserved[] {
  return assessments.flatMap((assessment) => {
    const reasons = reasonsOf(assessment);
    const naming = progress.filter((one) => namesIndicator(one, assessment));
    if (reasons.length === 0 || naming.some(isOpen)) return [];
    return [
      {
        assessment,
        words: `${sayConcerns(reasons)} ${sayNaming(naming)}.`,
        weight: Math.max(...reasons.map(({ kind }) => concernKinds.length - concernKinds.indexOf(kind))),
        isIllustrative: reasons.every((reason) => reason.isIllustrative),
      },
    ];
  });
}

/** A sentence for each reason. */
export const sayConcerns = (reasons: readonly ConcernReason[]): string =>
  reasons.map(({ words }) => `${startWithCapital(words)}.`).join(' ');

/** What its plan has not called done is open, whatever its date. */
export const isOpen = ({ action }: Progress): boolean => action.status !== 'done';

const namesIndicator = ({ action, targets }: Progress, { indicator }: Assessment): boolean =>
  action.indicators.includes(indicator.id) || targets.some((target) => target.indicator === indicator.id);

function sayNaming(naming: readonly Progress[]): string {
  if (naming.length === 0) return 'No action of the plan names it';
  const names = naming.map(({ action }) =>
    action.reference === '' ? `“${action.action}”` : action.reference,
  );
  return naming.length === 1
    ? `The only action that names it, ${names[0]}, is done`
    : `Every action that names it is done: ${listWords(names)}`;
}
