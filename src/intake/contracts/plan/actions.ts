import { type PartnershipId, parseActionId, parseIndicatorId, parseOutcomeId } from '../../../domain/ids';
import { type Action, actionStatuses } from '../../../domain/plan/plan';
import { type StatusWord, statusOf } from '../../../domain/plan/plan-words';
import type { CatalogueContract } from '../../catalogue/catalogue-file';
import type { Cells } from '../../catalogue/cells';
import { ids, partnershipOf, planDate } from './plan-cells';

/** A status that is left empty is read from the plan's own word, as `status-words.csv` explains it. */
export const actionsContract = (words: readonly StatusWord[]): CatalogueContract<Action> => ({
  name: 'actions',
  columns: [
    'id',
    'reference',
    'reference_as_written',
    'outcome',
    'priority',
    'action',
    'owners',
    'start_as_written',
    'start',
    'deadline_as_written',
    'deadline',
    'deadline_precision',
    'status_as_written',
    'status',
    'update',
    'updated_on',
    'indicators',
    'note',
  ],
  needed: ['id', 'outcome', 'action'],
  read(cells, path) {
    const id = cells.id('id', parseActionId, 'whole words joined by hyphens, as barnet-2-10');
    const outcome = cells.id('outcome', parseOutcomeId, 'an id of outcomes.csv');
    const partnership = partnershipOf(cells, path);
    if (id === null || outcome === null || partnership === null) return null;
    return {
      id,
      partnership,
      reference: cells.text('reference'),
      referenceAsWritten: cells.text('reference_as_written'),
      outcome,
      priority: cells.text('priority'),
      action: cells.neededText('action'),
      owners: cells.list('owners'),
      start: planDate(cells, 'start'),
      deadline: planDate(cells, 'deadline'),
      statusAsWritten: cells.text('status_as_written'),
      status: statusFrom(cells, partnership, words),
      update: cells.text('update'),
      updatedOn: cells.date('updated_on'),
      indicators: ids(cells, 'indicators', parseIndicatorId),
      note: cells.text('note'),
    };
  },
  key: (action) => action.id,
});

function statusFrom(
  cells: Cells,
  partnership: PartnershipId,
  words: readonly StatusWord[],
): Action['status'] {
  const written = cells.text('status_as_written');
  if (cells.text('status') !== '' || written === '') return cells.word('status', actionStatuses, 'unknown');
  const status = statusOf(written, partnership, words);
  if (status !== null) return status;
  cells.report(
    'warning',
    'status_as_written',
    'The row was kept; its status is unknown, because status-words.csv does not have this word.',
    'Add the word to status-words.csv, or fill in the column "status".',
  );
  return 'unknown';
}
