import type { Action, ActionStatus } from '../../domain/plan/plan';
import { formatDate } from '../../domain/time/iso-date';
import { listWords, startWithCapital } from '../../domain/words/number-words';
import { plainWords } from '../../domain/words/plain-words';
import { formatWord } from '../../domain/words/word';
import { sayPlanDate, sayShift, shiftOf } from './date-shift';
import type { ChangeKind, NameOf, PlanChange } from './plan-change';

/** `3.10`, or the words of an action that has no number. */
export const callAction = ({ reference, action }: Action): string =>
  reference === '' ? `“${action}”` : reference;

/** What differs in one action that stands in both versions, its milestones and targets apart. */
export function actionChanges(before: Action, after: Action, nameOf: NameOf): readonly PlanChange[] {
  const changed = (kind: ChangeKind, words: string, from: string, to: string): PlanChange => ({
    kind,
    before,
    after,
    words,
    from,
    to,
    shift: null,
  });
  const found: readonly (PlanChange | null)[] = [
    before.reference === after.reference
      ? null
      : changed('renumbered', sayNumber(before, after), before.reference, after.reference),
    plainWords(before.action) === plainWords(after.action)
      ? null
      : changed('reworded', `${callAction(after)} is worded anew.`, before.action, after.action),
    movedDate('moved-deadline', before, after),
    movedDate('moved-start', before, after),
    isSameStatus(before, after)
      ? null
      : changed('changed-status', sayStatusChange(before, after), statusOf(before), statusOf(after)),
    isSameList(before.owners, after.owners)
      ? null
      : changed('changed-owner', sayOwners(before, after), before.owners.join('; '), after.owners.join('; ')),
    before.outcome === after.outcome
      ? null
      : changed(
          'changed-outcome',
          `It serves “${nameOf(after.outcome)}” now; it served “${nameOf(before.outcome)}”.`,
          nameOf(before.outcome),
          nameOf(after.outcome),
        ),
    plainWords(before.priority) === plainWords(after.priority)
      ? null
      : changed('changed-priority', 'It stands under another heading.', before.priority, after.priority),
    isSameList(before.indicators, after.indicators)
      ? null
      : changed(
          'changed-indicators',
          'Other indicators are linked to it.',
          before.indicators.map(nameOf).join('; '),
          after.indicators.map(nameOf).join('; '),
        ),
    plainWords(before.update) === plainWords(after.update)
      ? null
      : changed('new-update', sayUpdate(after), before.update, after.update),
  ];
  return found.filter((change) => change !== null);
}

function sayNumber(before: Action, after: Action): string {
  if (before.reference === '') return `It has a number now: ${after.reference}.`;
  if (after.reference === '') return `${before.reference} has no number now.`;
  return `${before.reference} is now ${after.reference}.`;
}

const dates = {
  'moved-deadline': { what: 'Deadline', of: ({ deadline }: Action) => deadline },
  'moved-start': { what: 'Start', of: ({ start }: Action) => start },
} as const;

function movedDate(kind: keyof typeof dates, before: Action, after: Action): PlanChange | null {
  const { what, of } = dates[kind];
  const shift = shiftOf(of(before), of(after));
  if (shift === null) return null;
  return {
    kind,
    before,
    after,
    words: sayShift(what, of(before), of(after)),
    from: sayPlanDate(of(before)),
    to: sayPlanDate(of(after)),
    shift,
  };
}

/** Two words that stand for the same status are no change; two that say nothing of it are told apart by their words. */
const isSameStatus = (before: Action, after: Action): boolean =>
  before.status === after.status &&
  (before.status !== 'unknown' || plainWords(before.statusAsWritten) === plainWords(after.statusAsWritten));

const statusWord = (status: ActionStatus): string => (status === 'unknown' ? 'not said' : formatWord(status));

/** `on track (written “G”)` */
const statusOf = ({ status, statusAsWritten }: Action): string => {
  const isPlain = plainWords(statusAsWritten) === '' || plainWords(statusAsWritten) === plainWords(status);
  return isPlain ? statusWord(status) : `${statusWord(status)} (written “${statusAsWritten}”)`;
};

function sayStatusChange(before: Action, after: Action): string {
  if (before.status === 'unknown' && after.status === 'unknown')
    return 'Its own word for its progress changed; neither says how it stands.';
  if (before.status === 'unknown')
    return `Status: ${formatWord(after.status)} now; the plan did not say before.`;
  if (after.status === 'unknown')
    return `Status: it was ${formatWord(before.status)}; the plan does not say now.`;
  return `Status: ${formatWord(after.status)} now; it was ${formatWord(before.status)}.`;
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean => {
  const plainList = (items: readonly string[]) => [...new Set(items.map(plainWords))].sort().join('; ');
  return plainList(one) === plainList(other);
};

function sayOwners(before: Action, after: Action): string {
  const without = (these: readonly string[], those: readonly string[]) =>
    these.filter((owner) => !those.map(plainWords).includes(plainWords(owner)));
  const gone = without(before.owners, after.owners);
  const come = without(after.owners, before.owners);
  const parts = [
    ...(come.length === 0 ? [] : [`${listWords(come)} ${come.length === 1 ? 'is' : 'are'} new`]),
    ...(gone.length === 0 ? [] : [`${listWords(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer named`]),
  ];
  return `${startWithCapital(`owners: ${parts.join('; ')}`)}.`;
}

function sayUpdate({ update, updatedOn }: Action): string {
  if (update === '') return 'Its update was taken out.';
  return updatedOn === null ? 'New update, without a date.' : `New update, ${formatDate(updatedOn)}.`;
}
