import { useMemo } from 'react';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import { describeOrderedBars } from '../../charts/bars/describe-ordered-bars';
import { marksOfOrderedBars, orderedBars, orderedBarsHeight } from '../../charts/bars/ordered-bars';
import { tabulateOrderedBars } from '../../charts/bars/tabulate-ordered-bars';
import { usePalette } from '../../components/figure/use-palette';
import { OnePeriodFigure } from './OnePeriodFigure';
import type { ViewProps } from './view-props';

interface OrderedViewProps extends ViewProps {
  readonly comparison: GroupComparison;
}

/** The places of the group in order of their value, with what chance leaves open. */
export function OrderedView(props: OrderedViewProps) {
  const { comparison } = props;
  const palette = usePalette();
  const drawing = useMemo(
    () => ({
      finding: comparison.finding,
      detail: comparison.detail,
      description: describeOrderedBars(comparison),
      option: orderedBars(comparison, palette),
      height: orderedBarsHeight(comparison),
      marks: marksOfOrderedBars(comparison),
      table: tabulateOrderedBars(comparison),
    }),
    [comparison, palette],
  );
  return <OnePeriodFigure {...props} drawing={drawing} />;
}
