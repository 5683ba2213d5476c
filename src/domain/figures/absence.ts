/** Why there is no figure. A figure that is missing always says why; it is never 0. */
export const absenceReasons = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'not-yet-due',
  'rounds-to-zero',
  'unreadable',
  'contradicted',
  'no-row',
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export interface Absent {
  readonly absent: AbsenceReason;
  /** The reason in a sentence's worth of plain words, for example "2 of 3 parts are suppressed". */
  readonly why: string;
}

/** A number, or the reason why there is none. */
export type Measured = number | Absent;

export const isAbsent = (measured: Measured): measured is Absent => typeof measured !== 'number';

const marks: Readonly<Record<AbsenceReason, string>> = {
  suppressed: '[c]',
  'not-collected': '[x]',
  'not-applicable': '[z]',
  'not-yet-due': '[x]',
  'rounds-to-zero': '[k]',
  unreadable: '[x]',
  contradicted: '[x]',
  'no-row': '[x]',
};

const words: Readonly<Record<AbsenceReason, string>> = {
  suppressed: 'suppressed to protect confidentiality',
  'not-collected': 'not available',
  'not-applicable': 'not applicable',
  'not-yet-due': 'not yet due',
  'rounds-to-zero': 'rounds to zero but is not zero',
  unreadable: 'could not be read',
  contradicted: 'contradicted by the counts beside it',
  'no-row': 'no row in the file',
};

/** The letter mark of the Government Analysis Function's guidance on symbols and shorthand in tables (2022). */
export const absenceMark = (reason: AbsenceReason): string => marks[reason];
export const absenceWords = (reason: AbsenceReason): string => words[reason];

export const absent = (reason: AbsenceReason, why: string = words[reason]): Absent => ({
  absent: reason,
  why,
});

export const parseAbsenceReason = (text: string): AbsenceReason | null =>
  absenceReasons.find((reason) => reason === text) ?? null;
