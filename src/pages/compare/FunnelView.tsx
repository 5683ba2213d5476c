import { useMemo } from 'react';
import type { Funnel } from '../../assessment/groups/funnel';
import { funnelPlot } from '../../charts/funnel/funnel-plot';
import { describeFunnel, marksOfFunnel } from '../../charts/funnel/funnel-words';
import { tabulateFunnel } from '../../charts/funnel/tabulate-funnel';
import { usePalette } from '../../components/figure/use-palette';
import { OnePeriodFigure } from './OnePeriodFigure';
import type { ViewProps } from './view-props';

interface FunnelViewProps extends ViewProps {
  readonly shown: Funnel;
}

/** The places of the group against the limits of chance. */
export function FunnelView({ shown: funnel, ...props }: FunnelViewProps) {
  const palette = usePalette();
  const drawing = useMemo(
    () => ({
      finding: funnel.finding,
      detail: funnel.detail,
      description: describeFunnel(funnel),
      option: funnelPlot(funnel, palette),
      height: 520,
      marks: marksOfFunnel(funnel),
      table: tabulateFunnel(funnel),
    }),
    [funnel, palette],
  );
  return <OnePeriodFigure {...props} comparison={funnel.comparison} drawing={drawing} />;
}
