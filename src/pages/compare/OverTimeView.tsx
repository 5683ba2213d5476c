import { useMemo } from 'react';
import type { Multiples } from '../../assessment/groups/multiples';
import {
  describeMultiples,
  marksOfMultiples,
  tabulateMultiples,
} from '../../charts/multiples/multiples-words';
import {
  multiplesColumns,
  smallMultiples,
  smallMultiplesHeight,
} from '../../charts/multiples/small-multiples';
import { sourceLine } from '../../charts/tables/source-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { slugOf } from '../../selection/place';
import type { ViewProps } from './view-props';

interface OverTimeViewProps extends ViewProps {
  readonly shown: Multiples;
}

/** One indicator over time in every place of the group. */
export function OverTimeView({ shown: multiples, ...props }: OverTimeViewProps) {
  const { groupName, indicator } = multiples;
  const palette = usePalette();
  const table = useMemo(() => tabulateMultiples(multiples), [multiples]);
  const columns = multiplesColumns(Math.min(window.innerWidth, 1240) - 40);
  const option = useMemo(() => smallMultiples(multiples, palette, columns), [multiples, palette, columns]);
  return (
    <Figure
      title={multiples.finding}
      detail={multiples.detail}
      isTitleInHeading={props.isTitleInHeading}
      subtitle={[indicator.name, groupName, indicator.unit].join(' · ')}
      description={describeMultiples(multiples)}
      option={option}
      height={smallMultiplesHeight(multiples, palette, columns)}
      marks={marksOfMultiples(multiples)}
      table={table}
      isTableFirst
      about={<p>{indicator.definition}</p>}
      source={sourceLine(
        [
          ...multiples.panels.flatMap(({ observations }) => observations),
          ...multiples.england,
          ...(multiples.region?.observations ?? []),
        ],
        indicator,
      )}
      isIllustrative={multiples.isIllustrative}
      fileName={`${indicator.id}-${slugOf(groupName)}-over-time`}
      view={props.tab}
      onView={props.onTab}
      onDrawn={props.onDrawn}
    />
  );
}
