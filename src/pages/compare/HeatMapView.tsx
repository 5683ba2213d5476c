import { useId, useMemo } from 'react';
import type { Matrix } from '../../assessment/groups/matrix';
import { heatMapHeight, heatMapPicture, heatMapWidth } from '../../charts/heat-map/heat-map-picture';
import { describeHeatMap } from '../../charts/heat-map/heat-map-words';
import { tabulateHeatMap, tabulateHeatMapLong } from '../../charts/heat-map/tabulate-heat-map';
import { Figure } from '../../components/figure/Figure';
import { HeatGrid } from '../../components/figure/HeatGrid';
import { usePalette } from '../../components/figure/use-palette';
import { slugOf } from '../../selection/place';
import type { ViewProps } from './view-props';

interface HeatMapViewProps extends ViewProps {
  readonly shown: Matrix;
}

/** Every indicator in every place of the group, marked against England. */
export function HeatMapView({ shown: matrix, ...props }: HeatMapViewProps) {
  const id = useId();
  const palette = usePalette();
  const table = useMemo(() => () => tabulateHeatMap(matrix), [matrix]);
  return (
    <Figure
      title={matrix.finding}
      detail={matrix.detail}
      isTitleInHeading={props.isTitleInHeading}
      subtitle={`Every indicator · ${matrix.groupName} · each in its latest period`}
      description={describeHeatMap(matrix)}
      picture={
        <HeatGrid
          key={matrix.groupName}
          matrix={matrix}
          order={props.order}
          onOrder={props.onOrder}
          indicatorHref={({ indicator }) => props.indicatorHref(indicator)}
          describedBy={id}
          onDrawn={props.onDrawn}
        />
      }
      option={() => heatMapPicture(matrix, palette)}
      height={heatMapHeight(matrix, palette)}
      fileWidth={heatMapWidth(matrix)}
      table={table}
      fileTable={() => tabulateHeatMapLong(matrix)}
      isTableBelow
      about={
        <p id={id}>
          Each mark compares a place’s 95% interval with England’s value of the same period. Where the figures
          have no interval, places are compared by fifths of the group.
        </p>
      }
      source="as named on each indicator’s page"
      isIllustrative={matrix.isIllustrative}
      fileName={`all-indicators-${slugOf(matrix.groupName)}`}
      view={props.tab}
      onView={props.onTab}
    />
  );
}
