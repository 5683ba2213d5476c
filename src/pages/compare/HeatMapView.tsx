import { useId } from 'react';
import { heatMapHeight, heatMapPicture, heatMapWidth } from '../../charts/heat-map-picture';
import { describeHeatMap } from '../../charts/heat-map-words';
import { tabulateHeatMap, tabulateHeatMapLong } from '../../charts/tabulate-heat-map';
import { Figure } from '../../components/Figure';
import { HeatGrid } from '../../components/HeatGrid';
import { usePalette } from '../../components/use-palette';
import { slugOf } from '../../selection/place';
import { FailedQuestion } from '../FailedQuestion';
import { useHeld } from '../use-answer';
import { CannotCompare } from './CannotCompare';
import { useMatrix } from './use-matrix';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** Every indicator in every place of the group, marked against England. */
export function HeatMapView(props: ViewProps) {
  const { catalogue, group, place } = props;
  const id = useId();
  const palette = usePalette();
  const current = useMatrix(catalogue, group, place);
  const asked = useHeld(current);
  const matrix = asked.state === 'answered' ? asked.answer : null;
  const isEmpty = matrix?.rows.length === 0;
  useSaying(props, {
    finding: matrix && !isEmpty ? matrix.finding : '',
    isIllustrative: matrix?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (asked.state === 'failed') return <FailedQuestion error={asked.error} />;
  if (!matrix) return null;
  if (isEmpty) return <CannotCompare why="No indicator has a figure in this group." />;
  return (
    <Figure
      title={matrix.finding}
      detail={matrix.detail}
      isTitleInHeading
      subtitle={`Every indicator · ${group.name} · each in its latest period`}
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
      fileName={`all-indicators-${slugOf(group.name)}`}
      view={props.tab}
      onView={props.onTab}
    />
  );
}
