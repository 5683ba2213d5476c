import { useMemo } from 'react';
import { scatterOf } from '../../assessment/groups/scatter';
import { scatterPlot } from '../../charts/scatter/scatter-plot';
import { describeScatter, marksOfScatter } from '../../charts/scatter/scatter-words';
import { tabulateScatter } from '../../charts/scatter/tabulate-scatter';
import { sourceLine } from '../../charts/tables/source-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { Held } from '../../components/notices/Held';
import { comparisonQuery } from '../../queries/comparison';
import { slugOf } from '../../selection/place';
import { FailedQuery } from '../FailedQuery';
import { notAsked, useAnswer } from '../use-answer';
import { AwaitedView } from './AwaitedView';
import { CannotCompare } from './CannotCompare';
import { comparisonArguments, sideBySide } from './use-comparison';
import { useHeldView } from './use-held-view';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** Two indicators in the same places, with the plain warning. */
export function ScatterView(props: ViewProps) {
  const palette = usePalette();
  const current = useAnswer(
    comparisonQuery,
    props.against ? comparisonArguments([props.indicator.id, props.against.id], props.group, '') : notAsked,
  );
  const { asked, answer: observations, of, shown, awaited, isOld } = useHeldView(props, current);
  const { group, indicator, against, place } = of;
  const scatter = useMemo(() => {
    if (!observations || !against) return null;
    const [across, up] = [indicator, against].map((one) => sideBySide(observations, one, group, place));
    return across && up ? scatterOf(across, up) : null;
  }, [observations, indicator, against, group, place]);
  const option = useMemo(() => (scatter ? scatterPlot(scatter, palette) : {}), [scatter, palette]);
  const isDrawn = props.against !== null && scatter !== null && scatter.points.length > 0;
  useSaying(props, {
    finding: isDrawn && !isOld ? scatter.finding : '',
    isIllustrative: scatter?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (!props.against)
    return <CannotCompare why="A second indicator is needed: choose one under “Against”." />;
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (!observations || !against) {
    return <AwaitedView what={`${indicator.name} against ${props.against.name}`} group={group} />;
  }
  if (!scatter || !isDrawn) {
    return (
      <Held shown={shown} awaited={awaited}>
        <CannotCompare why="No place of this group has a figure of both indicators." />
      </Held>
    );
  }
  return (
    <Held shown={shown} awaited={awaited}>
      <p className="notice">{scatter.warning}</p>
      <Figure
        title={scatter.finding}
        detail={scatter.detail}
        isTitleInHeading={!isOld}
        subtitle={[indicator.name, against.name, group.name].join(' · ')}
        description={describeScatter(scatter)}
        option={option}
        height={560}
        marks={marksOfScatter(scatter)}
        table={tabulateScatter(scatter)}
        isTableFirst
        about={
          <>
            <p>{indicator.definition}</p>
            <p>{against.definition}</p>
          </>
        }
        source={`${sourceLine(
          scatter.points.map(({ across }) => across),
          indicator,
        )}. ${sourceLine(
          scatter.points.map(({ up }) => up),
          against,
        )}`}
        isIllustrative={scatter.isIllustrative}
        fileName={`${indicator.id}-against-${against.id}-${slugOf(group.name)}`}
        view={props.tab}
        onView={props.onTab}
        onDrawn={props.onDrawn}
      />
    </Held>
  );
}
