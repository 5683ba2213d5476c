import type { LocalityCode } from '../ids';

/** An authority's hexagon in the tile map. Odd rows stand half a tile to the right; row 0 is the northernmost. */
export interface Tile {
  readonly locality: LocalityCode;
  readonly column: number;
  readonly row: number;
}
