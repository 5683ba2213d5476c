import type { PartnershipId } from '../../domain/ids';
import type { Action } from '../../domain/plan/plan';
import { plainKey } from '../cells/cell-text';
import type { KnownPeriod } from '../dates/plan-period';
import { dateCells } from '../dates/revised-dates';
import { groupBy } from '../group-by';
import { milestoneRows } from '../milestones/milestone-rows';
import type { CellsOfAction, NumberedAction, ReadAction } from './action-stages';
import { cellsOfField, textOfEntry } from './entry';

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

const shortest = 20;
/** A file may print one action thousands of times; so many places say that it does. */
const mostNamed = 5;

/** For each action, a note of the other places where the plan prints the same words; empty where there are none. */
function notesOnRepeats(actions: readonly NumberedAction[]): readonly string[] {
  const keys = actions.map(({ action }) => plainKey(action));
  const places = groupBy([...keys.keys()], (index) => {
    const key = keys[index] ?? '';
    return key.length >= shortest ? [key] : [];
  });
  const nameOf = (index: number): string =>
    actions[index]?.reference || `row ${actions[index]?.entry.line.row}`;
  return actions.map((_, index) => {
    const all = places.get(keys[index] ?? '') ?? [];
    if (all.length < 2) return '';
    const named = all
      .slice(0, mostNamed + 1)
      .filter((other) => other !== index)
      .slice(0, mostNamed);
    const more = all.length - 1 - named.length;
    return `Printed again as ${named.map(nameOf).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  });
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What is said beside an action: what is odd about it, and what its row says that no other column has a place for. */
function notesOnAction(read: ReadAction, period: KnownPeriod, onRepeats: string): string {
  const { entry, isDoubtful, said } = read;
  const action = plainKey(textOfEntry(entry, 'action'));
  const ofColumns = [...cellsOfField(entry, 'note'), ...cellsOfField(entry, 'linked-plan')]
    .filter(({ text }) => plainKey(text) !== action)
    .map(({ column, text }) => `${column}: ${text}`);
  const otherDates = milestoneRows(entry).hasOwnDates ? [] : dateCells(entry, 'deadline').unused;
  const notes = [
    ...notesOnDates(said, period),
    isDoubtful ? 'Its cell may hold several actions.' : '',
    onRepeats,
    ...otherDates.map(({ column, text }) => `${column}: ${text}`),
    ...said.descriptions,
    ...ofColumns,
    ...said.earlierUpdates,
  ];
  return notes
    .filter((note) => note !== '')
    .map(sentence)
    .join(' ');
}

function notesOnDates({ start, deadline }: CellsOfAction, period: KnownPeriod): readonly string[] {
  const due = deadline.date;
  if (due === null) return [];
  return [
    period.start !== null && due < period.start ? 'The deadline is before the plan begins.' : '',
    period.end !== null && due > period.end ? 'The deadline is after the plan ends.' : '',
    start.date !== null && start.date > due ? 'It starts after its own deadline.' : '',
  ];
}
