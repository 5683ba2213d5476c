import type { Problem, Severity } from '../../domain/problem';

/** What was found, what was done about it, and what the reader may do; nothing, where it is left out. */
interface Note {
  readonly found: string;
  readonly done: string;
  readonly advice?: string;
}

/** Something to say about a plan's file as a whole. */
export const fileNote = (
  file: string,
  severity: Severity,
  { found, done, advice = 'Nothing to do.' }: Note,
): Problem => ({ severity, file, line: null, column: '', found, done, advice, rowsSetAside: 0 });
