import { type Exception, type ExceptionKind, exceptionKinds } from '../../assessment/actions/exceptions';
import { parseWord } from '../../domain/words/word';

export const findList = (written: string | undefined): ExceptionKind | null =>
  written === undefined ? null : parseWord(exceptionKinds, written);

export const ofKind = (exceptions: readonly Exception[], kind: ExceptionKind): readonly Exception[] =>
  exceptions.filter((one) => one.kind === kind);

/** The id of what an exception is about. */
export function idOfException(exception: Exception): string {
  if ('progress' in exception) return exception.progress.action.id;
  if ('standing' in exception) return exception.standing.target.id;
  if ('priority' in exception) return exception.priority.id;
  return 'measure' in exception ? exception.measure.id : exception.assessment.indicator.id;
}
