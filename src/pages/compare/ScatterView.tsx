import { useMemo } from 'react';
import { scatterOf } from '../../assessment/scatter';
import { scatterPlot } from '../../charts/scatter-plot';
import { describeScatter, marksOfScatter } from '../../charts/scatter-words';
import { sourceLine } from '../../charts/source-words';
import { tabulateScatter } from '../../charts/tabulate-scatter';
import { Figure } from '../../components/Figure';
import { usePalette } from '../../components/use-palette';
import { comparisonQuestion } from '../../queries/comparison';
import { slugOf } from '../../selection/place';
import { FailedQuestion } from '../FailedQuestion';
import { notAsked, useAnswer, useHeld } from '../use-answer';
import { CannotCompare } from './CannotCompare';
import { comparisonArguments, sideBySide } from './use-comparison';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** Two indicators in the same places, with the plain warning. */
export function ScatterView(props: ViewProps) {
  const { group, indicator, against, place } = props;
  const palette = usePalette();
  const current = useAnswer(
    comparisonQuestion,
    against ? comparisonArguments([indicator.id, against.id], group, '') : notAsked,
  );
  const asked = useHeld(current);
  const observations = against && asked.state === 'answered' ? asked.answer : null;
  const scatter = useMemo(() => {
    if (!observations || !against) return null;
    const [across, up] = [indicator, against].map((one) => sideBySide(observations, one, group, place));
    return across && up ? scatterOf(across, up) : null;
  }, [observations, indicator, against, group, place]);
  const option = useMemo(() => (scatter ? scatterPlot(scatter, palette) : {}), [scatter, palette]);
  const isDrawn = scatter !== null && scatter.points.length > 0;
  useSaying(props, {
    finding: isDrawn ? scatter.finding : '',
    isIllustrative: scatter?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (!against) return <CannotCompare why="A second indicator is needed: choose one under “Against”." />;
  if (asked.state === 'failed') return <FailedQuestion error={asked.error} />;
  if (!observations) return null;
  if (!scatter || !isDrawn)
    return <CannotCompare why="No place of this group has a figure of both indicators." />;
  return (
    <>
      <p className="notice">{scatter.warning}</p>
      <Figure
        title={scatter.finding}
        detail={scatter.detail}
        isTitleInHeading
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
    </>
  );
}
