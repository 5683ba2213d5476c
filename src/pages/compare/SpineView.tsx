import { useMemo } from 'react';
import type { Spine } from '../../assessment/groups/spine';
import { spineChart, spineHeight } from '../../charts/spine/spine-chart';
import { describeSpine, marksOfSpine, tabulateSpine } from '../../charts/spine/spine-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { slugOf } from '../../selection/place';
import type { ViewProps } from './view-props';

interface SpineViewProps extends ViewProps {
  readonly shown: Spine;
}

/** The place in the spread of its group, an indicator in each row. */
export function SpineView({ shown: spine, ...props }: SpineViewProps) {
  const palette = usePalette();
  const table = useMemo(() => tabulateSpine(spine), [spine]);
  const option = useMemo(() => spineChart(spine, palette), [spine, palette]);
  const width = Math.min(window.innerWidth, 1140) - 40;
  return (
    <Figure
      title={spine.finding}
      detail={spine.detail}
      isTitleInHeading={props.isTitleInHeading}
      subtitle={`Every indicator · ${spine.placeName} · ${spine.groupName} · each in its latest period`}
      description={describeSpine(spine)}
      option={option}
      height={spineHeight(spine, palette, width)}
      marks={marksOfSpine(spine)}
      table={table}
      isTableFirst
      about={
        <p>The bars run from the lowest to the highest figure of the group, each row on its own scale.</p>
      }
      source="as named on each indicator’s page"
      isIllustrative={spine.isIllustrative}
      fileName={`spine-${slugOf(spine.placeName)}-${slugOf(spine.groupName)}`}
      view={props.tab}
      onView={props.onTab}
      onDrawn={props.onDrawn}
    />
  );
}
