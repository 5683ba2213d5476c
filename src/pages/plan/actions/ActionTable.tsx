import type { Progress } from '../../../assessment/actions/progress';
import { tabulateActions } from '../../../charts/plan/tabulate-actions';
import { Later } from '../../../components/notices/Later';
import { SortableTable } from '../../../components/tables/SortableTable';
import type { PlanViewProps } from '../views';
import { actionCell } from './action-cell';

interface ActionTableProps extends PlanViewProps {
  readonly progress: readonly Progress[];
  readonly caption: string;
}

/** Actions in a table that can be sorted; each leads to its own page. */
export function ActionTable({ progress, caption, context, selection, links, choose }: ActionTableProps) {
  const table = () => tabulateActions(caption, progress, context);
  return (
    <Later isNow={progress.length < 40}>
      {() => (
        <SortableTable
          table={table()}
          rowHeader="action"
          order={selection.choices.order ?? ''}
          onOrder={(order) => choose({ order })}
          show={(row, column) => actionCell(progress[row], column, links)}
        />
      )}
    </Later>
  );
}
