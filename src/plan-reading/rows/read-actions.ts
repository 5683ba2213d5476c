import type { PartnershipId } from '../../domain/ids';
import type { KnownWords } from '../cells/known-words';
import { askForOwner, namesOfFile, readOwners } from '../cells/read-owners';
import { noStatus, readStatus } from '../cells/read-status';
import { readUpdate } from '../cells/read-update';
import { dateCustoms } from '../dates/date-customs';
import type { KnownPeriod } from '../dates/plan-period';
import { readPlanDate } from '../dates/read-plan-dates';
import { readMilestoneRows } from '../milestones/read-milestone-rows';
import { readMilestones } from '../milestones/read-milestones';
import type { Reading } from '../reading';
import { readTargets } from '../targets/read-targets';
import type { ReadAction, ServingAction } from './action-stages';
import { cellsOfField } from './entry';

/** Reads the cells of each action: dates, owners, status, update, milestones and targets, in this order. */
export function* readActions(
  actions: readonly ServingAction[],
  partnership: PartnershipId,
  period: KnownPeriod,
  words: KnownWords,
): Reading<readonly ReadAction[]> {
  const entries = actions.map(({ entry }) => entry);
  const namesHere = namesOfFile(entries);
  const dates = { period, customs: dateCustoms(entries) };
  const read: ReadAction[] = [];
  for (const action of actions) {
    const { entry, id } = action;
    const rows = yield* readMilestoneRows(entry, dates, words.statusOf);
    const deadline = rows.deadline ?? (yield* readPlanDate(entry, 'deadline', dates));
    const start = yield* readPlanDate(entry, 'start', dates);
    const above = read.at(-1);
    const owners =
      cellsOfField(entry, 'owner').length > 0
        ? yield* readOwners(entry, words.names, namesHere)
        : yield* askForOwner(entry, above ? { entry: above.entry, owners: above.said.owners } : null);
    const status = rows.hasOwnStatuses ? noStatus : yield* readStatus(entry, words.statusOf);
    const update = yield* readUpdate(entry, status.update, period);
    const context = { action: id, partnership, deadline, period };
    const milestones = yield* readMilestones(entry, context, rows.ofRow);
    const { targets, descriptions } = yield* readTargets(entry, context);
    const said = {
      start,
      deadline,
      owners,
      status: status.status,
      statusAsWritten: status.asWritten,
      update: update.update,
      updatedOn: update.updatedOn,
      earlierUpdates: update.earlier,
      milestones,
      targets,
      descriptions,
    };
    read.push({ ...action, said });
  }
  return read;
}
