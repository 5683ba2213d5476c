import { parseIndicatorId, parseMeasureId, parseOutcomeId, parsePriorityId } from '../../../domain/ids';
import { type MeasureUnderImprovement, measureLacks } from '../../../domain/plan/plan';
import type { CatalogueContract } from '../../catalogue/catalogue-file';
import { ids, partnershipOf, planDate } from './plan-cells';

export const measuresContract: CatalogueContract<MeasureUnderImprovement> = {
  name: 'measures-under-improvement',
  columns: [
    'id',
    'measure',
    'lack',
    'why',
    'stand_in',
    'priority',
    'outcomes',
    'owners',
    'due_as_written',
    'due',
    'due_precision',
    'replaced_by',
    'note',
  ],
  needed: ['id', 'measure', 'why'],
  read(cells, path) {
    const id = cells.id('id', parseMeasureId, 'whole words joined by hyphens, as recovery-capital');
    const partnership = partnershipOf(cells, path);
    if (id === null || partnership === null) return null;
    const standIn = cells.optionalId('stand_in', parseIndicatorId, 'an id of indicators.csv');
    return {
      id,
      partnership,
      measure: cells.neededText('measure'),
      lack: cells.word('lack', measureLacks, standIn === null ? 'not-measured' : 'stand-in'),
      why: cells.text('why'),
      standIn,
      priority: cells.optionalId('priority', parsePriorityId, 'an id of priorities.csv'),
      outcomes: ids(cells, 'outcomes', parseOutcomeId),
      owners: cells.list('owners'),
      due: planDate(cells, 'due'),
      replacedBy: cells.optionalId('replaced_by', parseIndicatorId, 'an id of indicators.csv'),
      note: cells.text('note'),
    };
  },
  key: ({ id }) => id,
};
