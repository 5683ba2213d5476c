import type { PlanChange } from '../../assessment/changes/plan-change';
import type { Action } from '../../domain/plan/plan';
import { columnsOver } from '../tables/columns-over';
import { type Table, tableOf } from '../tables/table';
import { changeWords } from './change-words';
import { outcomeName, type PlanContext, planEnd } from './plan-columns';

/** The action as it is, or as it was if it is gone. */
const actionOf = ({ before, after }: PlanChange): Action | null => after ?? before;

/** An action that came or went stands in the row already. */
const isWhole = ({ kind }: PlanChange): boolean => kind === 'added' || kind === 'dropped';

/** What differs from an earlier version, one row for each thing; `since` names that version. */
export function tabulateChanges(rows: readonly PlanChange[], since: string, context: PlanContext): Table {
  const { texts, numbers, downloads } = columnsOver(rows);
  return tableOf(
    `Changes to the plan since ${since}, ${context.placeName}`,
    [
      texts('Reference', 'reference', (row) => actionOf(row)?.reference ?? ''),
      texts('Action', 'action', (row) => actionOf(row)?.action ?? ''),
      texts('Change', 'change', changeWords),
      texts('What changed', 'what_changed', ({ words }) => words),
      texts('Before', 'before', (row) => (isWhole(row) ? '' : row.from)),
      texts('Now', 'now', (row) => (isWhole(row) ? '' : row.to)),
      numbers('Days later', 'days_later', ({ shift }) => shift?.days ?? null),
      downloads('Kind of change', 'kind', ({ kind }) => kind),
      downloads('Earlier version', 'earlier_version', () => since),
      downloads('Reference before', 'reference_before', ({ before }) => before?.reference ?? ''),
      downloads('Reference now', 'reference_now', ({ after }) => after?.reference ?? ''),
      downloads('Outcome', 'outcome', (row) => outcomeName(actionOf(row)?.outcome ?? null, context)),
      downloads('Owner', 'owners', (row) => actionOf(row)?.owners.join('; ') ?? ''),
      downloads('Action id', 'action_id', (row) => actionOf(row)?.id ?? ''),
      ...planEnd(rows, context),
    ],
    rows.some(({ shift }) => shift !== null)
      ? ['Days earlier are negative. A deadline that names a month counts as the last day of it.']
      : [],
  );
}
