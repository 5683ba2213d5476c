export const severities = ['error', 'warning', 'note'] as const;
/** error: rows are missing that a reader would expect · warning: something was changed or doubted · note: routine. */
export type Severity = (typeof severities)[number];

/** Something in a file that could not be taken as it stood. */
export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  /** Line of the file, counted from 1, on which the row begins; null when the whole file is meant. */
  readonly line: number | null;
  /** The column's name as written; empty when the whole row is meant. */
  readonly column: string;
  readonly found: string;
  readonly done: string;
  readonly advice: string;
  /** How many rows this problem set aside: 0 when a cell was changed and the row kept. */
  readonly rowsSetAside: number;
}

/** What became of one file's rows. rowsRead = rowsKept + rowsSetAside, always. */
export interface LedgerEntry {
  readonly file: string;
  /** `tidy`, `fingertips`, `actions` …, or `unknown` when the header was not recognised. */
  readonly shape: string;
  readonly bytes: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsSetAside: number;
}
