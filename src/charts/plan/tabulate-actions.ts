import type { Progress } from '../../assessment/actions/progress';
import { columnsOver } from '../tables/columns-over';
import { type Table, tableOf } from '../tables/table';
import { actionColumns, type PlanContext, planEnd } from './plan-columns';

/** Actions in the order given: how each stands and why, whose it is, by when. */
export function tabulateActions(caption: string, rows: readonly Progress[], context: PlanContext): Table {
  const { before, after } = actionColumns(rows, context);
  const { downloads } = columnsOver(rows);
  return tableOf(
    caption,
    [
      ...before,
      ...after,
      downloads('Why', 'because', ({ because }) => because),
      downloads('Milestones', 'milestones', ({ milestones }) => String(milestones.length)),
      downloads('Targets', 'targets', ({ targets }) => String(targets.length)),
      ...planEnd(rows, context),
    ],
    [],
  );
}
