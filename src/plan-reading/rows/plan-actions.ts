import type { PartnershipId } from '../../domain/ids';
import type { Action } from '../../domain/plan/plan';
import type { KnownPeriod } from '../dates/plan-period';
import { notesOnAction } from './action-notes';
import type { ReadAction } from './action-stages';
import { notesOnRepeats } from './repeated-actions';

/** The actions of the draft, each with its note. */
export function planActions(
  actions: readonly ReadAction[],
  partnership: PartnershipId,
  period: KnownPeriod,
): readonly Action[] {
  const onRepeats = notesOnRepeats(actions);
  return actions.map((read, index) => ({
    id: read.id,
    partnership,
    reference: read.reference,
    referenceAsWritten: read.referenceAsWritten,
    outcome: read.outcome,
    priority: read.priority,
    action: read.action,
    owners: read.said.owners,
    start: read.said.start,
    deadline: read.said.deadline,
    statusAsWritten: read.said.statusAsWritten,
    status: read.said.status,
    update: read.said.update,
    updatedOn: read.said.updatedOn,
    indicators: [],
    note: notesOnAction(read, period, onRepeats[index] ?? ''),
  }));
}
