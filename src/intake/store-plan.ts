import type { Database } from '../database/database';
import type { Action, Milestone, Plan, PlanDate, Target } from '../domain/plan/plan';
import { formatOtherDue, formatStep } from '../domain/plan/target-parts';
import { type Fields, insert, list } from './fields';

const planDateFields = <Row>(name: string, column: string, read: (row: Row) => PlanDate): Fields<Row> => ({
  [`${name}_as_written`]: ['varchar', (row) => read(row).asWritten],
  [column]: ['date', (row) => read(row).date],
  [`${name}_precision`]: ['varchar', (row) => read(row).precision],
});

const actionFields = (version: string): Fields<Action> => ({
  version: ['varchar', () => version],
  id: ['varchar', (row) => row.id],
  partnership: ['varchar', (row) => row.partnership],
  reference: ['varchar', (row) => row.reference],
  reference_as_written: ['varchar', (row) => row.referenceAsWritten],
  outcome: ['varchar', (row) => row.outcome],
  priority: ['varchar', (row) => row.priority],
  action: ['varchar', (row) => row.action],
  owners: ['varchar', (row) => list(row.owners)],
  ...planDateFields('start', 'start_date', (row: Action) => row.start),
  ...planDateFields('deadline', 'deadline', (row: Action) => row.deadline),
  status_as_written: ['varchar', (row) => row.statusAsWritten],
  status: ['varchar', (row) => row.status],
  latest_update: ['varchar', (row) => row.update],
  updated_on: ['date', (row) => row.updatedOn],
  indicators: ['varchar', (row) => list(row.indicators)],
  note: ['varchar', (row) => row.note],
});

const milestoneFields = (version: string): Fields<Milestone> => ({
  version: ['varchar', () => version],
  id: ['varchar', (row) => row.id],
  action: ['varchar', (row) => row.action],
  milestone: ['varchar', (row) => row.milestone],
  ...planDateFields('due', 'due', (row: Milestone) => row.due),
  status: ['varchar', (row) => row.status],
  note: ['varchar', (row) => row.note],
});

const targetFields = (version: string): Fields<Target> => ({
  version: ['varchar', () => version],
  id: ['varchar', (row) => row.id],
  partnership: ['varchar', (row) => row.partnership],
  actions: ['varchar', (row) => list(row.actions)],
  indicator: ['varchar', (row) => row.indicator],
  target: ['varchar', (row) => row.target],
  kind: ['varchar', (row) => row.kind],
  operator: ['varchar', (row) => row.operator],
  value: ['double', (row) => row.value],
  unit: ['varchar', (row) => row.unit],
  per: ['varchar', (row) => row.per],
  steps: ['varchar', (row) => list(row.steps.map(formatStep))],
  window_start: ['date', (row) => row.windowStart],
  window_end: ['date', (row) => row.windowEnd],
  ...planDateFields('due', 'due', (row: Target) => row.due),
  other_dues: ['varchar', (row) => list(row.otherDues.map(formatOtherDue))],
  baseline_value: ['double', (row) => row.baselineValue],
  baseline_period: ['varchar', (row) => row.baselinePeriod],
  comparator: ['varchar', (row) => row.comparator],
  comparator_set: ['varchar', (row) => row.comparatorSet],
  provisional: ['boolean', (row) => row.provisional],
  written: ['varchar', (row) => row.written],
  note: ['varchar', (row) => row.note],
});

/** Stores a plan, or an earlier version of one, under its version's name. */
export async function storePlan(
  database: Database,
  { version, actions, milestones, targets }: Omit<Plan, 'partnership'>,
): Promise<void> {
  await insert(database, 'action', actionFields(version), actions);
  await insert(database, 'milestone', milestoneFields(version), milestones);
  await insert(database, 'target', targetFields(version), targets);
}
