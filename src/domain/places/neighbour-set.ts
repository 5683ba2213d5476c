import type { LocalityCode } from '../ids';

/** A locality's statistical neighbours: the places that somebody's method holds most like it. */
export interface NeighbourSet {
  /** Of the whole set, as the reader sees it; the same for every locality in it. */
  readonly name: string;
  readonly locality: LocalityCode;
  /** The closest first. */
  readonly neighbours: readonly LocalityCode[];
  readonly source: string;
  readonly licence: string;
}
