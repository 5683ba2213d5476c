import { useMemo } from 'react';
import type { TileMap } from '../../assessment/groups/tile-map';
import { marksOfTileMap, tileMap, tileMapHeight } from '../../charts/tile-map/tile-map';
import { describeTileMap, tabulateTileMap } from '../../charts/tile-map/tile-map-words';
import { usePalette } from '../../components/figure/use-palette';
import { OnePeriodFigure } from './OnePeriodFigure';
import type { ViewProps } from './view-props';

interface MapViewProps extends ViewProps {
  readonly shown: TileMap;
}

/** The places of the group on a map of equal tiles. */
export function MapView({ shown: map, ...props }: MapViewProps) {
  const palette = usePalette();
  const drawing = useMemo(
    () => ({
      finding: map.finding,
      detail: map.detail,
      description: describeTileMap(map),
      option: tileMap(map, palette),
      height: tileMapHeight(map, palette, Math.min(window.innerWidth, 1140) - 60),
      marks: marksOfTileMap(map),
      credit:
        'Tile positions after the House of Commons Library’s hexagon map, 2023. Contains Parliamentary information licensed under the Open Parliament Licence v3.0',
      table: tabulateTileMap(map),
    }),
    [map, palette],
  );
  return <OnePeriodFigure {...props} comparison={map.comparison} drawing={drawing} />;
}
