import { useMemo } from 'react';
import type { GroupComparison } from '../../assessment/types';
import { describeOrderedBars } from '../../charts/describe-ordered-bars';
import { orderedBars, orderedBarsHeight } from '../../charts/ordered-bars';
import { sourceLine } from '../../charts/status-words';
import { tabulateOrderedBars } from '../../charts/tabulate-ordered-bars';
import { Figure } from '../../components/Figure';
import { usePalette } from '../../components/use-palette';
import { isIllustrative } from '../../domain/observation';
import { slugOf } from '../../selection/place';
import { growsWithThePlace } from './compared';

interface ComparisonFigureProps {
  readonly comparison: GroupComparison;
  readonly indicatorHref: string;
  readonly view: string;
  readonly onView: (view: string) => void;
  readonly onDrawn: () => void;
}

/** Ordered bars, their sentence and their table, all from one comparison. */
export function ComparisonFigure({
  comparison,
  indicatorHref,
  view,
  onView,
  onDrawn,
}: ComparisonFigureProps) {
  const palette = usePalette();
  const option = useMemo(() => orderedBars(comparison, palette), [comparison, palette]);
  const { indicator, period, groupName, places } = comparison;
  const isAnyIllustrative = places.some(({ observation }) => isIllustrative(observation));
  return (
    <Figure
      title={comparison.finding}
      isTitleInHeading
      subtitle={[indicator.name, groupName, indicator.unit, period.label].join(' · ')}
      description={describeOrderedBars(comparison)}
      option={option}
      height={orderedBarsHeight(comparison)}
      table={tabulateOrderedBars(comparison)}
      chosenRow={places.findIndex(({ isChosen }) => isChosen)}
      about={
        <>
          <p>{indicator.definition}</p>
          {indicator.caveat === '' ? null : <p>{indicator.caveat}</p>}
          {growsWithThePlace(indicator) ? (
            <p>Places differ in size, and these are numbers, not rates.</p>
          ) : null}
          <p>
            <a href={indicatorHref}>More about this indicator</a>
          </p>
        </>
      }
      source={sourceLine(indicator, isAnyIllustrative)}
      isIllustrative={isAnyIllustrative}
      fileName={`${indicator.id}-${slugOf(groupName)}-${slugOf(period.label)}`}
      view={view}
      onView={onView}
      onDrawn={onDrawn}
    />
  );
}
