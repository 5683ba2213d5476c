import { funnelOf } from '../../assessment/groups/funnel';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { Palette } from '../../charts/drawing/colours';
import { funnelPlot } from '../../charts/funnel/funnel-plot';
import { describeFunnel, marksOfFunnel } from '../../charts/funnel/funnel-words';
import { tabulateFunnel } from '../../charts/funnel/tabulate-funnel';
import type { CannotSay } from '../../domain/judgement';
import type { Drawing } from './drawing';
import { GroupView } from './GroupView';
import type { ViewProps } from './views';

function draw(comparison: GroupComparison, palette: Palette): Drawing | CannotSay {
  const funnel = funnelOf(comparison);
  if ('kind' in funnel) return funnel;
  return {
    finding: funnel.finding,
    detail: funnel.detail,
    description: describeFunnel(funnel),
    option: funnelPlot(funnel, palette),
    height: 520,
    marks: marksOfFunnel(funnel),
    table: tabulateFunnel(funnel),
  };
}

/** The places of the group against the limits of chance. */
export const FunnelView = (props: ViewProps) => <GroupView {...props} draw={draw} />;
