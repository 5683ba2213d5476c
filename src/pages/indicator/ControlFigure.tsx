import { useMemo } from 'react';
import type { Assessment } from '../../assessment/place/assessment';
import { controlChartOf } from '../../assessment/place/control-chart';
import { reconcile } from '../../assessment/place/reconcile';
import { controlChart, runChart } from '../../charts/control/control-chart';
import { describeControlChart, marksOfControlChart } from '../../charts/control/control-words';
import { tabulateControlChart } from '../../charts/control/tabulate-control-chart';
import { sourceLine } from '../../charts/tables/source-words';
import { ControlIcons } from '../../components/figure/ControlIcons';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import type { Catalogue } from '../../domain/catalogue';
import { slugOf } from '../../selection/place';

interface ControlFigureProps {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly isScreened: boolean;
  readonly onScreen: (isScreened: boolean) => void;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

/** Is it more than chance? The control chart where the figures allow one, a run chart and the reason where not. */
export function ControlFigure({
  assessment,
  catalogue,
  isScreened,
  onScreen,
  tab,
  onTab,
}: ControlFigureProps) {
  const palette = usePalette();
  const { indicator, place, observations, breaks, standings } = assessment;
  const chart = useMemo(() => {
    const rebases = catalogue.rebases.filter(
      ({ indicator: id, locality }) =>
        id === indicator.id && (locality === null || place.localities.includes(locality)),
    );
    return controlChartOf({ indicator, place, observations, breaks, standings, isScreened, rebases });
  }, [indicator, place, observations, breaks, standings, isScreened, catalogue]);
  const option = useMemo(() => {
    if (!chart) return {};
    return chart.kind === 'control-chart' ? controlChart(chart, palette) : runChart(chart, palette);
  }, [chart, palette]);
  const table = useMemo(() => chart && tabulateControlChart(chart), [chart]);
  if (!chart || !table || chart.points.length < 2) return null;
  const isControl = chart.kind === 'control-chart';
  const kind = isControl ? 'control chart (XmR)' : 'run chart';
  const reconciled = reconcile(assessment.change, chart);
  return (
    <section aria-labelledby="more-than-chance">
      <h2 id="more-than-chance">Is it more than chance?</h2>
      {isControl ? (
        <>
          <ControlIcons variation={chart.variation} assurance={chart.assurance} />
          {chart.assurance !== null && chart.target ? (
            <p>The target in force: {chart.target.words}.</p>
          ) : null}
          {reconciled === '' ? null : <p>{reconciled}</p>}
          <p>
            <label>
              <input
                type="checkbox"
                checked={isScreened}
                onChange={(event) => onScreen(event.currentTarget.checked)}
              />{' '}
              Leave moving ranges above 3.267 times their mean out of the limits
            </label>
          </p>
        </>
      ) : null}
      <Figure
        title={chart.finding}
        detail={chart.detail}
        subtitle={[indicator.name, place.shortName, indicator.unit, kind].join(' · ')}
        description={describeControlChart(chart)}
        option={option}
        height={420}
        canWait
        marks={marksOfControlChart(chart)}
        table={table}
        about={
          <p>
            The limits are the mean and 2.66 times the mean moving range on either side (Making data count,
            NHS England). Four rules look for what chance would seldom do: a point outside a limit, seven
            points that rise or fall, two of three points near a limit, seven points on one side of the mean.
          </p>
        }
        source={sourceLine(
          chart.points.map(({ observation }) => observation),
          indicator,
        )}
        isIllustrative={chart.isIllustrative}
        fileName={`${indicator.id}-${slugOf(place.shortName)}-${chart.kind}`}
        view={tab}
        onView={onTab}
      />
    </section>
  );
}
