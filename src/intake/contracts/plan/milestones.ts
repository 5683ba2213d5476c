import { parseActionId, parseMilestoneId } from '../../../domain/ids';
import { actionStatuses, type Milestone } from '../../../domain/plan/plan';
import type { CatalogueContract } from '../../catalogue/catalogue-file';
import { planDate } from './plan-cells';

export const milestonesContract: CatalogueContract<Milestone> = {
  name: 'milestones',
  columns: ['id', 'action', 'milestone', 'due_as_written', 'due', 'due_precision', 'status', 'note'],
  needed: ['id', 'action', 'milestone'],
  read(cells) {
    const id = cells.id('id', parseMilestoneId, 'whole words joined by hyphens');
    const action = cells.id('action', parseActionId, 'an id of actions.csv');
    if (id === null || action === null) return null;
    return {
      id,
      action,
      milestone: cells.neededText('milestone'),
      due: planDate(cells, 'due'),
      status: cells.word('status', actionStatuses, 'unknown'),
      note: cells.text('note'),
    };
  },
  key: (milestone) => milestone.id,
};
