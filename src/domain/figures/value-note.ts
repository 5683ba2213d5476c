import type { AbsenceReason } from './absence';
import type { ObservationStatus } from './observation';

/** Why a value is missing, from the words that publishers put beside it. */
export function parseValueNote(note: string): AbsenceReason {
  const plain = note.toLowerCase();
  if (/suppress|disclos|small (number|count)|too small|too few|confidential/.test(plain)) return 'suppressed';
  if (/not applicable/.test(plain)) return 'not-applicable';
  return 'not-collected';
}

/**
 * What publishers' notes say of the value that they stand beside. Only what is said of the value itself counts: "rounded to
 * the nearest 5" and "per mid-year estimate" leave it as it is.
 */
const statusNotes: readonly (readonly [ObservationStatus, RegExp])[] = [
  [
    'estimated',
    /\bvalues? (is |are |was |were |has been |have been )?(an? )?(modelled|synthetic|estimated?|imputed)\b/,
  ],
  ['estimated', /\bmodelled or synthetic estimates?\b/],
  // A force's rate given to each of its areas is no count of the area.
  ['estimated', /\ballocated the (rate|value|figure) of\b/],
  ['forecast', /\bvalues? (is |are )?(an? )?(projected|forecast|projections?)\b/],
  [
    'break',
    /\bnot (directly )?comparable (with|to) (earlier|previous|prior)\b|\bbreak in (the )?(time )?series\b/,
  ],
  [
    'low-reliability',
    /\bdata quality\b|\b(with|use) caution\b|\bincomplete data\b|\bdata (is|are) incomplete\b/,
  ],
  ['provisional', /\bvalues? (is |are )?provisional\b/],
];

/** The statuses that a note gives its value: `Value is modelled or synthetic estimate` → estimated. */
export function statusesOfNote(note: string): readonly ObservationStatus[] {
  const plain = note.toLowerCase().replace(/\s+/g, ' ');
  return [...new Set(statusNotes.filter(([, words]) => words.test(plain)).map(([status]) => status))];
}
