import type { Progress } from '../../assessment/actions/progress';
import type { Indicator } from '../../domain/indicator';
import type { Outcome } from '../../domain/outcome';
import type { Action } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { progressMark } from '../marks/standing-mark';
import { columnsOver } from '../tables/columns-over';
import type { FilledColumn } from '../tables/table';

/** Whose plan it is, on which day, and the names of what its rows point to. */
export interface PlanContext {
  readonly placeName: string;
  readonly asAt: IsoDate;
  readonly outcomes: readonly Outcome[];
  readonly indicators: readonly Indicator[];
  readonly actions: readonly Action[];
}

export const outcomeName = (id: string | null, { outcomes }: PlanContext): string =>
  outcomes.find((outcome) => outcome.id === id)?.name ?? id ?? '';

export const indicatorNames = (ids: readonly string[], { indicators }: PlanContext): string =>
  ids.map((id) => indicators.find((indicator) => indicator.id === id)?.name ?? id).join('; ');

/** The reference of an action, or its words where it has none. */
export const nameOfAction = ({ reference, action }: Pick<Action, 'reference' | 'action'>): string =>
  reference === '' ? action : reference;

export const namesOfActions = (ids: readonly string[], { actions }: PlanContext): string =>
  ids
    .map((id) => actions.find((action) => action.id === id))
    .map((action, index) => (action ? nameOfAction(action) : (ids[index] ?? '')))
    .join('; ');

/** What travels with every row of a plan's file. */
export const planEnd = <Row>(
  rows: readonly Row[],
  { placeName, asAt }: PlanContext,
): readonly FilledColumn[] => {
  const { downloads } = columnsOver(rows);
  return [downloads('Partnership', 'partnership', () => placeName), downloads('As at', 'as_at', () => asAt)];
};

/** Our own word, and the plan's where it has one: `on track (“Commenced and on track”)`. */
export const statusInWords = ({ word, action }: Pick<Progress, 'word' | 'action'>): string =>
  action.statusAsWritten === ''
    ? progressMark(word).word
    : `${progressMark(word).word} (“${action.statusAsWritten}”)`;

/** An action in a row: who, for which outcome, by when, how it stands. */
export function actionColumns(
  rows: readonly Progress[],
  context: PlanContext,
): { readonly before: readonly FilledColumn[]; readonly after: readonly FilledColumn[] } {
  const { texts, numbers, dates, days, downloads } = columnsOver(rows);
  return {
    before: [
      texts('Reference', 'reference', ({ action }) => action.reference),
      texts('Action', 'action', ({ action }) => action.action),
      texts('Status', 'status', statusInWords),
    ],
    after: [
      texts('Owner', 'owners', ({ action }) => action.owners.join('; ')),
      dates('Deadline', 'deadline', ({ action }) => action.deadline),
      numbers('Days late', 'days_late', ({ daysLate }) => (daysLate > 0 ? daysLate : null)),
      days('Last update', 'updated_on', ({ action }) => action.updatedOn),
      texts('Outcome', 'outcome', ({ action }) => outcomeName(action.outcome, context)),
      downloads('Deadline as written', 'deadline_as_written', ({ action }) => action.deadline.asWritten),
      downloads('Deadline read to the', 'deadline_precision', ({ action }) => action.deadline.precision),
      downloads('Start as written', 'start_as_written', ({ action }) => action.start.asWritten),
      downloads('Start', 'start', ({ action }) => action.start.date ?? ''),
      downloads('Status as written', 'status_as_written', ({ action }) => action.statusAsWritten),
      downloads('Status of the plan', 'status_of_plan', ({ action }) => action.status),
      downloads('Priority', 'priority', ({ action }) => action.priority),
      downloads('Update', 'update', ({ action }) => action.update),
      downloads('Indicators', 'indicators', ({ action }) => indicatorNames(action.indicators, context)),
      downloads('Reference as written', 'reference_as_written', ({ action }) => action.referenceAsWritten),
      downloads('Action id', 'action_id', ({ action }) => action.id),
    ],
  };
}
