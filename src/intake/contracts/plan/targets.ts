import { parseActionId, parseIndicatorId, parseTargetId } from '../../../domain/ids';
import { operators, perUnits, type Target, targetKinds } from '../../../domain/plan/plan';
import { parseOtherDue, parseStep } from '../../../domain/plan/target-parts';
import type { CatalogueContract } from '../../catalogue/catalogue-file';
import type { Cells } from '../../catalogue/cells';
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
    'per',
    'steps',
    'window_start',
    'window_end',
    'due_as_written',
    'due',
    'due_precision',
    'other_dues',
    'baseline_value',
    'baseline_period',
    'comparator',
    'comparator_set',
    'provisional',
    'written',
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
      per: cells.optionalWord('per', perUnits),
      steps: steps(cells),
      windowStart: cells.date('window_start'),
      windowEnd: cells.date('window_end'),
      due: planDate(cells, 'due'),
      otherDues: otherDues(cells),
      baselineValue: cells.number('baseline_value'),
      baselinePeriod: cells.text('baseline_period'),
      comparator: cells.text('comparator'),
      comparatorSet: cells.text('comparator_set'),
      provisional: cells.optionalWord('provisional', ['yes', 'no']) === 'yes',
      written: cells.text('written'),
      note: cells.text('note'),
    };
  },
  key: (target) => target.id,
};

/** The rungs of a ladder, earliest first whatever the file's order. */
const steps = (cells: Cells) =>
  parts(cells, 'steps', parseStep, 'Write a day and a number, as 2016-10-31 35; 2017-03-31 75.').toSorted(
    (one, other) => one.by.localeCompare(other.by),
  );

const otherDues = (cells: Cells) =>
  parts(
    cells,
    'other_dues',
    parseOtherDue,
    'Write the action’s id, the day and the date as written, as york-2-1 2016-12-31 31/12/16.',
  );

function parts<Part>(
  cells: Cells,
  column: string,
  parse: (text: string) => Part | null,
  advice: string,
): readonly Part[] {
  return cells.list(column).flatMap((text) => {
    const part = parse(text);
    if (part === null) cells.report('warning', column, `"${text}" was left out.`, advice);
    return part ?? [];
  });
}
