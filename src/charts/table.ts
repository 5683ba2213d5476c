/** One cell: what is read, and what a machine gets (a number stays a number; an absence is its mark). */
export interface Cell {
  readonly text: string;
  readonly value: number | string | null;
}

export interface Column {
  readonly heading: string;
  /** Name in downloaded files: snake_case. */
  readonly name: string;
  readonly kind: 'text' | 'number';
}

/** The table twin of a figure: same values, same order, nothing left out. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Explanations of marks, breaks and statuses that occur in the rows, plus source and licence. */
  readonly notes: readonly string[];
}

export const textCell = (text: string): Cell => ({ text, value: text });
