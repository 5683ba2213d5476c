import type { GroupComparison } from '../../assessment/groups/group-finding';
import { describeOrderedBars } from '../../charts/bars/describe-ordered-bars';
import { marksOfOrderedBars, orderedBars, orderedBarsHeight } from '../../charts/bars/ordered-bars';
import { tabulateOrderedBars } from '../../charts/bars/tabulate-ordered-bars';
import type { Palette } from '../../charts/drawing/colours';
import type { Drawing } from './drawing';
import { GroupView } from './GroupView';
import type { ViewProps } from './views';

const draw = (comparison: GroupComparison, palette: Palette): Drawing => ({
  finding: comparison.finding,
  detail: comparison.detail,
  description: describeOrderedBars(comparison),
  option: orderedBars(comparison, palette),
  height: orderedBarsHeight(comparison),
  marks: marksOfOrderedBars(comparison),
  table: tabulateOrderedBars(comparison),
});

/** The places of the group in order of their value, with what chance leaves open. */
export const OrderedView = (props: ViewProps) => <GroupView {...props} draw={draw} />;
