import type { GroupComparison } from '../../assessment/groups/group-finding';
import { tileMapOf } from '../../assessment/groups/tile-map';
import type { Palette } from '../../charts/drawing/colours';
import { marksOfTileMap, tileMap, tileMapHeight } from '../../charts/tile-map/tile-map';
import { describeTileMap, tabulateTileMap } from '../../charts/tile-map/tile-map-words';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { nameWithoutSuffix } from '../../selection/place';
import type { Drawing } from './drawing';
import { GroupView } from './GroupView';
import type { ViewProps } from './views';

function draw(
  comparison: GroupComparison,
  palette: Palette,
  { catalogue, group }: ViewProps,
): Drawing | CannotSay {
  const names = new Map(catalogue.localities.map(({ code, name }) => [code, nameWithoutSuffix(name)]));
  const formedLater = group.localities.filter(({ validFrom }) => (validFrom ?? '') > comparison.period.end);
  const map = tileMapOf(comparison, catalogue.tiles, names, new Set(formedLater.map(({ code }) => code)));
  if (map.tiles.every(({ place }) => place === null)) {
    return cannotSay('no place of this group has a tile on the map of upper-tier authorities');
  }
  return {
    finding: map.finding,
    detail: map.detail,
    description: describeTileMap(map),
    option: tileMap(map, palette),
    height: tileMapHeight(map, palette, Math.min(window.innerWidth, 1140) - 60),
    marks: marksOfTileMap(map),
    credit:
      'Tile positions after the House of Commons Library’s hexagon map, 2023. Contains Parliamentary information licensed under the Open Parliament Licence v3.0',
    table: tabulateTileMap(map),
  };
}

/** The places of the group on a map of equal tiles. */
export const MapView = (props: ViewProps) => <GroupView {...props} draw={draw} />;
