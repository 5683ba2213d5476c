import type { Row } from '../database/database';
import {
  type PartnershipId,
  parseActionId,
  parseIndicatorId,
  parseMilestoneId,
  parseOutcomeId,
  parsePartnershipId,
  parseTargetId,
} from '../domain/ids';
import {
  type Action,
  actionStatuses,
  type Milestone,
  operators,
  type Plan,
  type PlanDate,
  precisions,
  type Target,
  targetKinds,
} from '../domain/plan';
import { parseWord } from '../domain/word';
import actionsSql from './actions.sql?raw';
import { type RowReader, readRow } from './decode';
import milestonesSql from './milestones.sql?raw';
import type { Question } from './question';
import targetsSql from './targets.sql?raw';

/** A partnership's actions, milestones and targets, in the order of its files. */
export const planQuestion: Question<PartnershipId, Plan> = {
  name: 'plan',
  sql: [actionsSql, milestonesSql, targetsSql],
  async ask(database, partnership) {
    const all = async <Answer>(sql: string, read: (row: Row) => Answer) =>
      (await database.ask(sql, [partnership])).map(read);
    return {
      partnership,
      actions: await all(actionsSql, readAction),
      milestones: await all(milestonesSql, readMilestone),
      targets: await all(targetsSql, readTarget),
    };
  },
};

const planDate = (cell: RowReader, name: string, column: string): PlanDate => ({
  asWritten: cell.text(`${name}_as_written`),
  date: cell.optionalDate(column),
  precision: cell.word(`${name}_precision`, precisions),
});

function readAction(row: Row): Action {
  const cell = readRow(row, actionsSql);
  return {
    id: cell.id('id', parseActionId),
    partnership: cell.id('partnership', parsePartnershipId),
    reference: cell.text('reference'),
    referenceAsWritten: cell.text('reference_as_written'),
    outcome: cell.id('outcome', parseOutcomeId),
    priority: cell.text('priority'),
    action: cell.text('action'),
    owners: cell.list('owners'),
    start: planDate(cell, 'start', 'start_date'),
    deadline: planDate(cell, 'deadline', 'deadline'),
    statusAsWritten: cell.text('status_as_written'),
    status: cell.word('status', actionStatuses),
    update: cell.text('latest_update'),
    updatedOn: cell.optionalDate('updated_on'),
    indicators: cell.list('indicators').flatMap((text) => parseIndicatorId(text) ?? []),
    note: cell.text('note'),
  };
}

function readMilestone(row: Row): Milestone {
  const cell = readRow(row, milestonesSql);
  return {
    id: cell.id('id', parseMilestoneId),
    action: cell.id('action', parseActionId),
    milestone: cell.text('milestone'),
    due: planDate(cell, 'due', 'due'),
    status: cell.word('status', actionStatuses),
    note: cell.text('note'),
  };
}

function readTarget(row: Row): Target {
  const cell = readRow(row, targetsSql);
  return {
    id: cell.id('id', parseTargetId),
    partnership: cell.id('partnership', parsePartnershipId),
    actions: cell.list('actions').flatMap((text) => parseActionId(text) ?? []),
    indicator: cell.optionalId('indicator', parseIndicatorId),
    target: cell.text('target'),
    kind: cell.word('kind', targetKinds),
    operator: parseWord(operators, cell.text('operator')),
    value: cell.optionalNumber('value'),
    unit: cell.text('unit'),
    windowStart: cell.optionalDate('window_start'),
    windowEnd: cell.optionalDate('window_end'),
    due: planDate(cell, 'due', 'due'),
    baselineValue: cell.optionalNumber('baseline_value'),
    baselinePeriod: cell.text('baseline_period'),
    comparator: cell.text('comparator'),
    provisional: cell.truth('provisional'),
    note: cell.text('note'),
  };
}
