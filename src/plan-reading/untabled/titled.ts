import type { Line } from '../rows/line';
import type { Unit } from './unit';

/** Words of a file without a table that could be an action, and what stands with them. */
export interface Titled {
  /** Several lines where it is broken. */
  readonly title: readonly Line[];
  readonly text: string;
  /** The text and the points under it. */
  readonly body: readonly Unit[];
  readonly heading: Heading | null;
}

/** A heading over several of them. */
export interface Heading {
  readonly lines: readonly Line[];
  readonly text: string;
}

export const fewest = 3;
