import { type Exception, type ExceptionKind, exceptionKinds } from '../../assessment/actions/exceptions';
import { parseWord } from '../../domain/words/word';

export const findList = (written: string | undefined): ExceptionKind | null =>
  written === undefined ? null : parseWord(exceptionKinds, written);

export const ofKind = (exceptions: readonly Exception[], kind: ExceptionKind): readonly Exception[] =>
  exceptions.filter((one) => one.kind === kind);

/** The id of what an exception is about: an action, an indicator or a target. */
export function idOfException(exception: Exception): string {
  if ('progress' in exception) return exception.progress.action.id;
  return exception.kind === 'target-not-judged'
    ? exception.standing.target.id
    : exception.assessment.indicator.id;
}
