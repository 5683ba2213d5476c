import type { Problem, Severity } from '../../domain/problem';

/** Something to say about a plan's file as a whole. */
export const fileNote = (
  file: string,
  severity: Severity,
  found: string,
  done: string,
  advice = 'Nothing to do.',
): Problem => ({ severity, file, line: null, column: '', found, done, advice, rowsSetAside: 0 });
