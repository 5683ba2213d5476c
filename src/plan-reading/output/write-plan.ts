import type { Action, Milestone, Plan, PlanDate, Target } from '../../domain/plan/plan';
import type { Priority } from '../../domain/plan/priority';
import { formatOtherDue, formatStep } from '../../domain/plan/target-parts';
import { type CsvValue, writeCsv } from '../../domain/words/write-csv';
import { actionsContract } from '../../intake/contracts/plan/actions';
import { milestonesContract } from '../../intake/contracts/plan/milestones';
import { prioritiesContract } from '../../intake/contracts/plan/priorities';
import { targetsContract } from '../../intake/contracts/plan/targets';
import type { Draft } from '../draft';
import { changeLog, changeLogColumns } from './change-log';
import { prioritiesOfDraft } from './plan-of-draft';

type CsvRow = Readonly<Record<string, CsvValue>>;

const csvOf = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  writeCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    '\n',
  );

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

const writers = {
  'priorities.csv': (draft: Draft, earlier: Plan | null) =>
    csvOf(prioritiesContract.columns, prioritiesOfDraft(draft, earlier).map(priorityRow)),
  'actions.csv': ({ actions }: Draft) => csvOf(actionsContract([]).columns, actions.map(actionRow)),
  'milestones.csv': ({ milestones }: Draft) =>
    csvOf(milestonesContract.columns, milestones.map(milestoneRow)),
  'targets.csv': ({ targets }: Draft) => csvOf(targetsContract.columns, targets.map(targetRow)),
  'change-log.csv': (draft: Draft) => csvOf(changeLogColumns, changeLog(draft)),
} as const;

export type PlanFileName = keyof typeof writers;
/** The files of `plans/<partnership>/`, and a log of everything that was read otherwise than written. */
export const planFileNames = Object.keys(writers) as readonly PlanFileName[];

/** One file of a draft, as CSV. `earlier`: the plan whose list of priorities goes on; null if there is none. */
export const writePlanFile = (draft: Draft, name: PlanFileName, earlier: Plan | null): string =>
  writers[name](draft, earlier);

/** All of them. */
export const planFiles = (draft: Draft, earlier: Plan | null = null): readonly WrittenFile[] =>
  planFileNames.map((name) => ({ name, text: writePlanFile(draft, name, earlier) }));

/** A list's parts are divided by semicolons, so that none may stand inside one. */
const list = (parts: readonly string[]): string => parts.map((part) => part.replaceAll(';', ',')).join('; ');

const dateCells = (name: string, { asWritten, date, precision }: PlanDate): CsvRow => ({
  [`${name}_as_written`]: asWritten,
  [name]: date,
  [`${name}_precision`]: asWritten === '' && date === null ? '' : precision,
});

const priorityRow = (priority: Priority): CsvRow => ({
  id: priority.id,
  reference: priority.reference,
  name: priority.name,
  words: priority.words,
  national: list(priority.national),
  outcomes: list(priority.outcomes),
  indicators: list(priority.indicators),
  note: priority.note,
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
