import { plainKey } from '../cells/cell-text';
import type { KnownPeriod } from '../dates/plan-period';
import { dateCells } from '../dates/revised-dates';
import { milestoneRows } from '../milestones/milestone-rows';
import type { CellsOfAction, ReadAction } from './action-stages';
import { cellsOfField, textOfEntry } from './entry';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What is said beside an action: what is odd about it, and what its row says that no other column has a place for. */
export function notesOnAction(read: ReadAction, period: KnownPeriod, onRepeats: string): string {
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
