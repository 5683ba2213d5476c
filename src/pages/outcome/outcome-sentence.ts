import type { Outcome } from '../../domain/outcome';
import type { Review } from '../review';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (number: number) => numbers[number] ?? String(number);

/** `Reduce drug use: one of three indicators has a local figure; two of nine actions are late.` */
export function outcomeSentence(outcome: Outcome, review: Review): string {
  const assessments = review.assessments.filter(({ indicator }) => indicator.outcome === outcome.id);
  const withFigure = assessments.filter(({ latest }) => latest !== null).length;
  const progress = review.progress.filter(({ action }) => action.outcome === outcome.id);
  const late = progress.filter(({ word }) => word === 'late').length;
  const figures = `${inWords(withFigure)} of ${inWords(assessments.length)} indicators ${withFigure === 1 ? 'has' : 'have'} a figure for ${review.place.shortName}`;
  if (progress.length === 0) return `${outcome.name}: ${figures}`;
  return `${outcome.name}: ${figures}, ${inWords(late)} of ${inWords(progress.length)} actions ${late === 1 ? 'is' : 'are'} late`;
}
