import { eachOnce } from '../../assessment/actions/repeated-actions';
import { sayIndicators } from '../../assessment/place/overview';
import type { Outcome } from '../../domain/outcome';
import { nounFor, numberWord, startWithCapital, verbFor } from '../../domain/words/number-words';
import type { Review } from './review';

/** `Reduce drug use: three of eleven figures are of concern; one of nine actions is late` */
export function outcomeSentence(outcome: Outcome, review: Review): string {
  const assessments = review.assessments.filter(({ indicator }) => indicator.outcome === outcome.id);
  const progress = eachOnce(review.progress.filter(({ action }) => action.outcome === outcome.id));
  const late = progress.filter(({ word }) => word === 'late').length;
  const actions = `${late === 0 ? 'none' : numberWord(late)} of ${numberWord(progress.length)} ${nounFor(progress.length, 'actions')} ${verbFor(Math.max(1, late), 'are')} late`;
  return `${startWithCapital(outcome.name)}: ${sayIndicators(assessments, 'figures')}${progress.length > 0 ? `; ${actions}` : ''}`;
}
