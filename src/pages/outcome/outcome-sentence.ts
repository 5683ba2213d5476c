import { numberWord, startWithCapital } from '../../assessment/number-words';
import type { Outcome } from '../../domain/outcome';
import type { Review } from '../review';

const areOrIs = (count: number) => (count === 1 ? 'is' : 'are');

/** `Reduce drug use: two of four indicators have a figure for York; one of nine actions is late` */
export function outcomeSentence(outcome: Outcome, review: Review): string {
  const assessments = review.assessments.filter(({ indicator }) => indicator.outcome === outcome.id);
  const withFigure = assessments.filter(({ latest }) => latest !== null).length;
  const progress = review.progress.filter(({ action }) => action.outcome === outcome.id);
  const late = progress.filter(({ word }) => word === 'late').length;
  const figures = `${numberWord(withFigure)} of ${numberWord(assessments.length)} indicators ${withFigure === 1 ? 'has' : 'have'} a figure for ${review.place.shortName}`;
  const actions = `${late === 0 ? 'none' : numberWord(late)} of ${numberWord(progress.length)} actions ${areOrIs(late)} late`;
  return `${startWithCapital(outcome.name)}: ${figures}${progress.length > 0 ? `; ${actions}` : ''}`;
}
