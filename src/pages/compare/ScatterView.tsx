import { useMemo } from 'react';
import type { Scatter } from '../../assessment/groups/scatter';
import { scatterPlot } from '../../charts/scatter/scatter-plot';
import { describeScatter, marksOfScatter } from '../../charts/scatter/scatter-words';
import { tabulateScatter } from '../../charts/scatter/tabulate-scatter';
import { sourceLine } from '../../charts/tables/source-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { slugOf } from '../../selection/place';
import type { ViewProps } from './view-props';

interface ScatterViewProps extends ViewProps {
  readonly shown: Scatter;
}

/** Two indicators in the same places, with the plain warning. */
export function ScatterView({ shown: scatter, ...props }: ScatterViewProps) {
  const across = scatter.across.indicator;
  const up = scatter.up.indicator;
  const palette = usePalette();
  const table = useMemo(() => tabulateScatter(scatter), [scatter]);
  const option = useMemo(() => scatterPlot(scatter, palette), [scatter, palette]);
  const sources = [
    sourceLine(
      scatter.points.map((point) => point.across),
      across,
    ),
    sourceLine(
      scatter.points.map((point) => point.up),
      up,
    ),
  ];
  return (
    <>
      <p className="notice">{scatter.warning}</p>
      <Figure
        title={scatter.finding}
        detail={scatter.detail}
        isTitleInHeading={props.isTitleInHeading}
        subtitle={[across.name, up.name, scatter.groupName].join(' · ')}
        description={describeScatter(scatter)}
        option={option}
        height={560}
        marks={marksOfScatter(scatter)}
        table={table}
        isTableFirst
        about={
          <>
            <p>{across.definition}</p>
            <p>{up.definition}</p>
          </>
        }
        source={sources.join('. ')}
        isIllustrative={scatter.isIllustrative}
        fileName={`${across.id}-against-${up.id}-${slugOf(scatter.groupName)}`}
        view={props.tab}
        onView={props.onTab}
        onDrawn={props.onDrawn}
      />
    </>
  );
}
