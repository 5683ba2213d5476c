import { compareGroup } from '../../src/assessment/groups/group';
import { type TileMap, tileMapOf } from '../../src/assessment/groups/tile-map';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import { marksOfTileMap, tileMap, tileMapHeight } from '../../src/charts/tile-map/tile-map';
import { describeTileMap, tabulateTileMap } from '../../src/charts/tile-map/tile-map-words';
import { absent } from '../../src/domain/figures/absence';
import type { ObservationStatus } from '../../src/domain/figures/observation';
import { englandCode, type LocalityCode } from '../../src/domain/ids';
import type { Indicator } from '../../src/domain/indicator';
import { aCode, anObservation, aPeriod, aRate, aSource } from '../builders';
import { authorities, share, tiles } from './authorities';
import type { Scene } from './scene';

export const tileScene = (
  name: string,
  title: string,
  map: TileMap,
  width = 900,
  palette: Palette = screenPalette,
): Scene => ({
  name,
  title,
  width,
  height: tileMapHeight(map, palette, width),
  option: tileMap(map, palette),
  describe: describeTileMap(map),
  table: tabulateTileMap(map),
  marks: marksOfTileMap(map),
});

/** One year's rate in each of the places, some suppressed. */
export function aTileMap(
  groupName: string,
  names: ReadonlyMap<LocalityCode, string>,
  indicator: Indicator = aRate({ sources: [aSource({ name: 'Office for National Statistics' })] }),
  status: readonly ObservationStatus[] = [],
): TileMap {
  const observations = [...names.keys()].map((locality, index) => {
    const about = { locality, indicator: indicator.id };
    if (share(index, 2) < 0.05) return anObservation({ ...about, value: absent('suppressed') });
    const value = 2 + 8 * share(index, 11);
    const interval = { lower: value * 0.72, upper: value * 1.4 };
    return anObservation({ ...about, value, interval, status });
  });
  const comparison = compareGroup({
    indicator,
    period: aPeriod('2020'),
    groupName,
    observations,
    names,
    chosen: [aCode('E09000030')],
    england: anObservation({ locality: englandCode, value: 5.1, indicator: indicator.id, status }),
    region: null,
  });
  return tileMapOf(comparison, tiles, authorities, new Set());
}
