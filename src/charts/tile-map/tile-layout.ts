import type { TileMap } from '../../assessment/groups/tile-map';
import type { Tile } from '../../domain/places/tile';

type Point = readonly [x: number, y: number];

/** Part of the country in tiles: the group's own corner where it is small, else all of it. */
interface Corner {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TileLayout {
  /** From one flat side of a tile to the other, in pixels. */
  readonly size: number;
  /** Middle of each tile; null where it lies outside what is shown. */
  readonly middles: readonly (Point | null)[];
  readonly height: number;
}

const [margin, largest, highest] = [10, 96, 980] as const;
/** Tiles of a row stand this many sizes below those of the row above. */
const rowStep = Math.sqrt(3) / 2;
const tall = 2 / Math.sqrt(3);

/** Odd rows stand half a tile to the right. */
const acrossOf = ({ column, row }: Tile): number => column + (Math.abs(row) % 2) / 2;

function cornerOf(tiles: readonly Tile[]): Corner {
  const across = tiles.map(acrossOf);
  const rows = tiles.map(({ row }) => row);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

const areaOf = ({ left, right, top, bottom }: Corner): number => (right - left + 1) * (bottom - top + 1);

function shownCorner({ tiles }: TileMap): Corner | null {
  const all = cornerOf(tiles.map(({ tile }) => tile));
  const members = tiles.flatMap(({ tile, place, isFormedLater }) => (place || isFormedLater ? [tile] : []));
  if (tiles.length === 0) return null;
  if (members.length === 0) return all;
  const own = cornerOf(members);
  const wider = { left: own.left - 0.5, right: own.right + 0.5, top: own.top, bottom: own.bottom };
  return areaOf(own) < areaOf(all) / 2 ? wider : all;
}

/** As large as the width allows, up to a size at which names fit. */
export function layTiles(map: TileMap, width: number, top: number): TileLayout {
  const corner = shownCorner(map);
  if (!corner) return { size: 0, middles: [], height: top };
  const { left, right, top: first, bottom } = corner;
  const rows = tall + (bottom - first) * rowStep;
  const size = Math.min(largest, highest / rows, (width - 2 * margin) / (right - left + 1));
  const start = (width - size * (right - left)) / 2;
  const middles = map.tiles.map(({ tile }): Point | null => {
    const across = acrossOf(tile);
    const isShown = across >= left && across <= right && tile.row >= first && tile.row <= bottom;
    if (!isShown) return null;
    return [start + (across - left) * size, top + (size * tall) / 2 + (tile.row - first) * rowStep * size];
  });
  return { size, middles, height: top + size * rows + margin };
}

/** The corners of a tile that stands on its point; a little smaller than its place, so that neighbours keep apart. */
export function hexagon([x, y]: Point, size: number, inset = 1): readonly Point[] {
  const radius = size / Math.sqrt(3) - inset;
  return [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
