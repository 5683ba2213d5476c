import { useId } from 'react';
import { heatMapHeight, heatMapPicture, heatMapWidth } from '../../charts/heat-map/heat-map-picture';
import { describeHeatMap } from '../../charts/heat-map/heat-map-words';
import { tabulateHeatMap, tabulateHeatMapLong } from '../../charts/heat-map/tabulate-heat-map';
import { Figure } from '../../components/figure/Figure';
import { HeatGrid } from '../../components/figure/HeatGrid';
import { usePalette } from '../../components/figure/use-palette';
import { Held } from '../../components/notices/Held';
import { slugOf } from '../../selection/place';
import { FailedQuery } from '../FailedQuery';
import { AwaitedView } from './AwaitedView';
import { CannotCompare } from './CannotCompare';
import { useHeldView } from './use-held-view';
import { useMatrix } from './use-matrix';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** Every indicator in every place of the group, marked against England. */
export function HeatMapView(props: ViewProps) {
  const id = useId();
  const palette = usePalette();
  const current = useMatrix(props.catalogue, props.group, props.place);
  const { asked, answer: matrix, of, shown, awaited, isOld } = useHeldView(props, current);
  const isEmpty = matrix?.rows.length === 0;
  useSaying(props, {
    finding: matrix && !isEmpty && !isOld ? matrix.finding : '',
    isIllustrative: matrix?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (!matrix) return <AwaitedView what="Every indicator, as a heat map" group={of.group} />;
  const figure = isEmpty ? (
    <CannotCompare why="No indicator has a figure in this group." />
  ) : (
    <Figure
      title={matrix.finding}
      detail={matrix.detail}
      isTitleInHeading={!isOld}
      subtitle={`Every indicator · ${of.group.name} · each in its latest period`}
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
      table={() => tabulateHeatMap(matrix)}
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
      fileName={`all-indicators-${slugOf(of.group.name)}`}
      view={props.tab}
      onView={props.onTab}
    />
  );
  return (
    <Held shown={shown} awaited={awaited}>
      {figure}
    </Held>
  );
}
