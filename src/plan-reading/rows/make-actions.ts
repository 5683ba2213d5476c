import type { ActionId } from '../../domain/ids';
import type { Action, Milestone, PlanDate, Target } from '../../domain/plan/plan';
import { earlierOutcomes } from '../cells/earlier-outcomes';
import { askForOwner } from '../cells/owner-left-open';
import { ownerNames } from '../cells/owner-names';
import { proposeOutcomes } from '../cells/propose-outcome';
import { namesOfFile, readOwners } from '../cells/read-owners';
import { readPriorities } from '../cells/read-priorities';
import { readReferences } from '../cells/read-references';
import { noStatus, readStatus, type StatusMeaning } from '../cells/read-status';
import { readUpdate } from '../cells/read-update';
import type { CorrectionLog } from '../correction-log';
import { dateCustoms } from '../dates/date-customs';
import type { KnownPeriod } from '../dates/plan-period';
import { readPlanDate } from '../dates/read-plan-dates';
import type { DraftChoices } from '../draft';
import type { DraftKnowledge } from '../knowledge';
import { readMilestoneRows } from '../milestones/read-milestone-rows';
import { readMilestones } from '../milestones/read-milestones';
import { mergeTargets, type PlacedTarget } from '../targets/merge-targets';
import { readTargets } from '../targets/read-targets';
import { makeActionIds } from '../versions/make-ids';
import { notesOnAction } from './action-notes';
import { divideActions } from './divide-actions';
import { cellsOfField, type Entry, textOfEntry } from './entry';
import { notesOnRepeats } from './repeated-actions';

export interface MadeActions {
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  /** For each of the gathered entries, the action it became. */
  readonly ids: readonly (ActionId | null)[];
}

/** Makes actions, milestones and targets of the gathered rows. */
export function makeActions(
  gathered: readonly Entry[],
  period: KnownPeriod,
  knowledge: DraftKnowledge,
  choices: DraftChoices,
  meaning: StatusMeaning,
  corrections: CorrectionLog,
): MadeActions {
  const { partnership } = choices;
  const divided = gathered.map((entry) => divideActions(entry, corrections));
  const entries = divided.flat().map(({ entry }) => entry);
  const doubtful = divided.flat().map(({ isDoubtful }) => isDoubtful);
  const priorities = readPriorities(entries, corrections);
  const references = readReferences(entries, corrections);
  const ids = makeActionIds(partnership, references);
  const names = ownerNames(knowledge.owners, partnership);
  const fileNames = namesOfFile(entries);
  const customs = dateCustoms(entries);
  const former = earlierOutcomes(
    ids,
    references.map((reference, index) => ({ ...reference, priority: priorities[index] ?? '' })),
    knowledge.earlier,
  );
  const outcomes = proposeOutcomes(
    entries.map((entry, index) => ({
      place: { line: entry.line, column: 'outcome' },
      action: references[index]?.action ?? '',
      heading: `${priorities[index] ?? ''}`,
      former: former[index] ?? null,
    })),
    knowledge,
    corrections,
  );
  const repeats = notesOnRepeats(
    references.map(({ reference, action }, index) => ({
      reference,
      action,
      row: entries[index]?.line.row ?? 0,
    })),
  );
  const actions: Action[] = [];
  const milestones: Milestone[] = [];
  const placed: PlacedTarget[] = [];
  let above: { readonly entry: Entry; readonly owners: readonly string[] } | null = null;
  entries.forEach((entry, index) => {
    const id = ids[index] as ActionId;
    const rows = readMilestoneRows(entry, period, customs, meaning, corrections);
    const deadline = rows.deadline ?? readPlanDate(entry, 'deadline', period, customs, corrections);
    const start: PlanDate = readPlanDate(entry, 'start', period, customs, corrections);
    const hasOwners = cellsOfField(entry, 'owner').length > 0;
    const owners = hasOwners
      ? readOwners(entry, names, fileNames, corrections)
      : askForOwner(entry, above, corrections);
    above = { entry, owners };
    const status = rows.hasOwnStatuses ? noStatus : readStatus(entry, meaning, corrections);
    const { update, updatedOn, earlier } = readUpdate(entry, status.update, period, corrections);
    const context = { action: id, partnership, deadline, period };
    for (const one of readMilestones(entry, context, corrections, rows.ofRow)) milestones.push(one);
    const { targets, descriptions } = readTargets(entry, context, corrections);
    const place = { line: entry.line, column: cellsOfField(entry, 'kpi')[0]?.column ?? 'target' };
    for (const target of targets) placed.push({ target, place });
    actions.push({
      id,
      partnership,
      reference: references[index]?.reference ?? '',
      referenceAsWritten: references[index]?.asWritten ?? '',
      outcome: outcomes[index] as Action['outcome'],
      priority: priorities[index] ?? '',
      action: references[index]?.action ?? textOfEntry(entry, 'action'),
      owners,
      start,
      deadline,
      statusAsWritten: status.asWritten,
      status: status.status,
      update,
      updatedOn,
      indicators: [],
      note: notesOnAction(entry, {
        start,
        deadline,
        period,
        isDoubtful: doubtful[index] ?? false,
        repeats: repeats[index] ?? '',
        descriptions,
        earlier,
      }),
    });
  });
  return {
    actions,
    milestones,
    targets: mergeTargets(placed, corrections),
    ids: firstOf(
      divided.map((d) => d.length),
      ids,
    ),
  };
}

/** The first action of each gathered entry. */
function firstOf(lengths: readonly number[], ids: readonly ActionId[]): readonly (ActionId | null)[] {
  let from = 0;
  return lengths.map((length) => {
    const id = ids[from] ?? null;
    from += length;
    return id;
  });
}
