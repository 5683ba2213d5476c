import { parseActionId, parseIndicatorId, parseTargetId } from '../../domain/ids';
import { operators, type Target, targetKinds } from '../../domain/plan';
import type { CatalogueContract } from '../catalogue-file';
import { ids, partnershipOf, planDate } from './plan-cells';

export const targetsContract: CatalogueContract<Target> = {
  name: 'targets',
  columns: [
    'id',
    'actions',
    'indicator',
    'target',
    'kind',
    'operator',
    'value',
    'unit',
    'window_start',
    'window_end',
    'due_as_written',
    'due',
    'due_precision',
    'baseline_value',
    'baseline_period',
    'comparator',
    'provisional',
    'note',
  ],
  needed: ['id', 'actions', 'target', 'kind'],
  read(cells, path) {
    const id = cells.id('id', parseTargetId, 'whole words joined by hyphens, as tower-hamlets-drr-starts');
    const partnership = partnershipOf(cells, path);
    if (id === null || partnership === null) return null;
    return {
      id,
      partnership,
      actions: ids(cells, 'actions', parseActionId),
      indicator: cells.optionalId('indicator', parseIndicatorId, 'an id of indicators.csv'),
      target: cells.neededText('target'),
      kind: cells.word('kind', targetKinds, 'to-be-confirmed'),
      operator: cells.optionalWord('operator', operators),
      value: cells.number('value'),
      unit: cells.text('unit'),
      windowStart: cells.date('window_start'),
      windowEnd: cells.date('window_end'),
      due: planDate(cells, 'due'),
      baselineValue: cells.number('baseline_value'),
      baselinePeriod: cells.text('baseline_period'),
      comparator: cells.text('comparator'),
      provisional: cells.optionalWord('provisional', ['yes', 'no']) === 'yes',
      note: cells.text('note'),
    };
  },
  key: (target) => target.id,
};
