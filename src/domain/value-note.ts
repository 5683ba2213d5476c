import type { AbsenceReason } from './absence';

/** Why a value is missing, from the words that publishers put beside it. */
export function parseValueNote(note: string): AbsenceReason {
  const plain = note.toLowerCase();
  if (/suppress|disclos|small (number|count)|too small|too few|confidential/.test(plain)) return 'suppressed';
  if (/not applicable/.test(plain)) return 'not-applicable';
  return 'not-collected';
}
