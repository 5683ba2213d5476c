import type { GroupComparison } from '../../assessment/group-types';
import type { Palette } from '../../charts/colours';
import { describeOrderedBars } from '../../charts/describe-ordered-bars';
import { marksOfOrderedBars, orderedBars, orderedBarsHeight } from '../../charts/ordered-bars';
import { tabulateOrderedBars } from '../../charts/tabulate-ordered-bars';
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
