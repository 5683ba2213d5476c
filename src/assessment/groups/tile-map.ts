import { isAbsent } from '../../domain/figures/absence';
import type { LocalityCode } from '../../domain/ids';
import type { Tile } from '../../domain/places/tile';
import { quantiles } from '../../statistics/ranks/quantile';
import type { Finding } from '../words/heading';
import type { GroupComparison } from './group-finding';
import type { RankedPlace } from './ranked-place';

/** Every authority on a tile of its own; places outside the group are drawn without a figure. */
export interface TileMap extends Finding {
  readonly comparison: GroupComparison;
  readonly tiles: readonly {
    readonly tile: Tile;
    readonly name: string;
    readonly place: RankedPlace | null;
    /** Of the group, and formed after the period: whatever figures there are have other boundaries. */
    readonly isFormedLater: boolean;
    /** The fifth of the group its value lies in, 1 for the lowest; null without one. */
    readonly band: number | null;
  }[];
  /** Places of the group that have no tile. */
  readonly untiled: readonly RankedPlace[];
}

/** A comparison laid out on tiles; authorities outside the group keep their tile, so that the country is known again. */
export function tileMapOf(
  comparison: GroupComparison,
  tiles: readonly Tile[],
  names: ReadonlyMap<LocalityCode, string>,
  /** Members of the group that were formed after the period. */
  formedLater: ReadonlySet<LocalityCode>,
): TileMap {
  const places = new Map<string, GroupComparison['places'][number]>(
    comparison.places.map((place) => [place.code, place]),
  );
  const fifths = quantiles(
    comparison.places.map(({ observation: { value } }) => (isAbsent(value) ? null : value)),
    5,
  );
  const bands = new Map<string, number | null>(
    comparison.places.map(({ code }, index) => [code, fifths[index] ?? null]),
  );
  const tiled = new Set<string>(tiles.map(({ locality }) => locality));
  return {
    comparison,
    tiles: tiles.map((tile) => ({
      tile,
      name: names.get(tile.locality) ?? tile.locality,
      place: places.get(tile.locality) ?? null,
      isFormedLater: !places.has(tile.locality) && formedLater.has(tile.locality),
      band: bands.get(tile.locality) ?? null,
    })),
    untiled: comparison.places.filter(({ code }) => !tiled.has(code)),
    finding: comparison.finding,
    detail: comparison.detail,
  };
}
