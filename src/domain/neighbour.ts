import type { LocalityCode } from './ids';

/** One locality named as like another one, in somebody's set of statistical neighbours. */
export interface Neighbour {
  /** The set's name as the reader sees it. */
  readonly set: string;
  readonly locality: LocalityCode;
  readonly neighbour: LocalityCode;
  /** 1 for the closest. */
  readonly rank: number;
  readonly source: string;
}
