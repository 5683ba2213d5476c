import type { Draft } from '../../domain/draft';
import type { Action, Milestone, PlanDate, Target } from '../../domain/plan';
import { formatOtherDue, formatStep } from '../../domain/target-parts';
import { actionsContract } from '../contracts/actions';
import { milestonesContract } from '../contracts/milestones';
import { targetsContract } from '../contracts/targets';
import { changeLog, changeLogColumns } from './change-log';
import { type CsvRow, writeCsv } from './formats/write-csv';

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** A draft as the files of `plans/<partnership>/`, with a log of everything that was read otherwise than written. */
export const planFiles = (draft: Draft): readonly WrittenFile[] => [
  csvFile('actions.csv', actionsContract([]).columns, draft.actions.map(actionRow)),
  csvFile('milestones.csv', milestonesContract.columns, draft.milestones.map(milestoneRow)),
  csvFile('targets.csv', targetsContract.columns, draft.targets.map(targetRow)),
  csvFile('change-log.csv', changeLogColumns, changeLog(draft)),
];

const csvFile = (name: string, columns: readonly string[], rows: readonly CsvRow[]): WrittenFile => ({
  name,
  text: writeCsv(columns, rows),
});

/** A list's parts are divided by semicolons, so that none may stand inside one. */
const list = (parts: readonly string[]): string => parts.map((part) => part.replaceAll(';', ',')).join('; ');

const dateCells = (name: string, { asWritten, date, precision }: PlanDate): CsvRow => ({
  [`${name}_as_written`]: asWritten,
  [name]: date,
  [`${name}_precision`]: asWritten === '' && date === null ? '' : precision,
});

const actionRow = (action: Action): CsvRow => ({
  id: action.id,
  reference: action.reference,
  reference_as_written: action.referenceAsWritten,
  outcome: action.outcome,
  priority: action.priority,
  action: action.action,
  owners: list(action.owners),
  ...dateCells('start', action.start),
  ...dateCells('deadline', action.deadline),
  status_as_written: action.statusAsWritten,
  status: action.status,
  update: action.update,
  updated_on: action.updatedOn,
  indicators: list(action.indicators),
  note: action.note,
});

const milestoneRow = (milestone: Milestone): CsvRow => ({
  id: milestone.id,
  action: milestone.action,
  milestone: milestone.milestone,
  ...dateCells('due', milestone.due),
  status: milestone.status,
  note: milestone.note,
});

const targetRow = (target: Target): CsvRow => ({
  id: target.id,
  actions: list(target.actions),
  indicator: target.indicator,
  target: target.target,
  kind: target.kind,
  operator: target.operator,
  value: target.value,
  unit: target.unit,
  per: target.per,
  steps: list(target.steps.map(formatStep)),
  window_start: target.windowStart,
  window_end: target.windowEnd,
  ...dateCells('due', target.due),
  other_dues: list(target.otherDues.map(formatOtherDue)),
  baseline_value: target.baselineValue,
  baseline_period: target.baselinePeriod,
  comparator: target.comparator,
  comparator_set: target.comparatorSet,
  provisional: target.provisional ? 'yes' : '',
  written: target.written,
  note: target.note,
});
