import type { Database, Row } from '../database/database';
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
  perUnits,
  precisions,
  type Target,
  targetKinds,
} from '../domain/plan/plan';
import { parseOtherDue, parseStep } from '../domain/plan/target-parts';
import { parseWord } from '../domain/words/word';
import actionsSql from './actions.sql?raw';
import { type RowReader, readRow } from './decode';
import milestonesSql from './milestones.sql?raw';
import planVersionsSql from './plan-versions.sql?raw';
import type { Question } from './question';
import targetsSql from './targets.sql?raw';

/** A partnership's actions, milestones and targets, in the order of its files. */
export const planQuestion: Question<PartnershipId, Plan> = {
  name: 'plan',
  sql: [actionsSql, milestonesSql, targetsSql],
  ask: (database, partnership) => askPlan(database, partnership, ''),
};

/** The earlier versions of a partnership's plan, the latest first. */
export const earlierPlansQuestion: Question<PartnershipId, readonly Plan[]> = {
  name: 'earlier-plans',
  sql: [planVersionsSql],
  async ask(database, partnership) {
    const versions = (await database.ask(planVersionsSql, [partnership])).map((row) =>
      readRow(row, planVersionsSql).text('version'),
    );
    return Promise.all(versions.map((version) => askPlan(database, partnership, version)));
  },
};

async function askPlan(database: Database, partnership: PartnershipId, version: string): Promise<Plan> {
  const all = async <Answer>(sql: string, read: (row: Row) => Answer) =>
    (await database.ask(sql, [partnership, version])).map(read);
  return {
    partnership,
    version,
    actions: await all(actionsSql, readAction),
    milestones: await all(milestonesSql, readMilestone),
    targets: await all(targetsSql, readTarget),
  };
}

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
    per: parseWord(perUnits, cell.text('per')),
    steps: cell.list('steps').flatMap((text) => parseStep(text) ?? []),
    windowStart: cell.optionalDate('window_start'),
    windowEnd: cell.optionalDate('window_end'),
    due: planDate(cell, 'due', 'due'),
    otherDues: cell.list('other_dues').flatMap((text) => parseOtherDue(text) ?? []),
    baselineValue: cell.optionalNumber('baseline_value'),
    baselinePeriod: cell.text('baseline_period'),
    comparator: cell.text('comparator'),
    comparatorSet: cell.text('comparator_set'),
    provisional: cell.truth('provisional'),
    written: cell.text('written'),
    note: cell.text('note'),
  };
}
