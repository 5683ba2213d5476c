import { useMemo } from 'react';
import type { Progress } from '../../assessment/actions/progress';
import type { Assessment } from '../../assessment/place/assessment';
import { sourceLine } from '../../charts/tables/source-words';
import { describeTrendChart } from '../../charts/trend/describe-trend-chart';
import { tabulateTrendChart } from '../../charts/trend/tabulate-trend-chart';
import { trendChart } from '../../charts/trend/trend-chart';
import { marksOfTrendChart } from '../../charts/trend/trend-tooltip';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { shownIn } from '../../reviews/place/shown-in';
import { subtitleOf, trendInput } from '../../reviews/place/trend-parts';
import { slugOf } from '../../selection/place';
import { AboutIndicator } from './AboutIndicator';

interface TrendFigureProps {
  readonly assessment: Assessment;
  readonly populationSources: readonly string[];
  /** Actions that serve the indicator: their deadlines and milestones stand under the axis. */
  readonly progress: readonly Progress[];
  /** Whether the heading above says the figure's message already; where it does not, the figure shows it. */
  readonly isTitleInHeading: boolean;
  readonly view: string;
  readonly onView: (view: string) => void;
  readonly onDrawn: () => void;
  readonly canWait?: boolean;
}

/** The chart, its sentence and its table, all from one assessment. */
export function TrendFigure({
  assessment,
  populationSources,
  progress,
  isTitleInHeading,
  view,
  onView,
  onDrawn,
  canWait = false,
}: TrendFigureProps) {
  const palette = usePalette();
  const input = useMemo(() => trendInput(assessment, progress), [assessment, progress]);
  const option = useMemo(() => trendChart(input, palette), [input, palette]);
  const table = useMemo(() => tabulateTrendChart(input), [input]);
  const { indicator, place } = assessment;
  return (
    <Figure
      title={assessment.finding}
      detail={assessment.detail}
      isTitleInHeading={isTitleInHeading}
      subtitle={subtitleOf(assessment)}
      description={describeTrendChart(input)}
      option={option}
      height={460}
      marks={marksOfTrendChart(input)}
      table={table}
      about={<AboutIndicator assessment={assessment} populationSources={populationSources} />}
      source={sourceLine(shownIn(assessment), indicator)}
      isIllustrative={assessment.isIllustrative}
      fileName={`${indicator.id}-${slugOf(place.shortName)}`}
      view={view}
      onView={onView}
      onDrawn={onDrawn}
      canWait={canWait}
    />
  );
}
