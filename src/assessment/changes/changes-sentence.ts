import type { Plan } from '../../domain/plan/plan';
import { formatDate, parseIsoDate } from '../../domain/time/iso-date';
import { countOf, startWithCapital } from '../../domain/words/number-words';
import type { ChangeKind, PlanChange, ShiftDirection } from './plan-change';

/** A version's name as a reader has it: `2023-04-01` → `1 April 2023`; any other name in quotes. */
export function callVersion(version: string): string {
  const date = parseIsoDate(version);
  return date === null ? `“${version}”` : formatDate(date);
}

/** Why nothing can be followed from one plan to another one; empty where something can, and between versions of one plan. */
export function sayApart(before: Plan, after: Plan, since: string): string {
  const ids = new Set<string>(before.actions.map(({ id }) => id));
  if (after.actions.some(({ id }) => ids.has(id))) return '';
  if (before.plan === after.plan || before.actions.length + after.actions.length === 0) return '';
  const sizes = `${startWithCapital(since)} has ${sayActions(before)}, this one ${sayActions(after)}.`;
  return `Nothing can be followed from one to the other: no action is in both, by its id. ${sizes}`;
}

/** Rows, since an action that is printed twice is counted once elsewhere. */
const sayActions = ({ actions }: Plan): string =>
  actions.length === 0 ? 'no action' : `${countOf(actions.length, 'row')} of actions`;

interface Tally {
  readonly kind: ChangeKind;
  readonly direction: ShiftDirection | null;
  /** For one: `deadline moved later`. `s` is set in where the bar stands. */
  readonly words: string;
}

const tallies: readonly Tally[] = [
  { kind: 'added', direction: null, words: 'action| added' },
  { kind: 'dropped', direction: null, words: 'action| dropped' },
  { kind: 'merged', direction: null, words: 'action| taken into another' },
  { kind: 'split', direction: null, words: 'action| split' },
  { kind: 'renumbered', direction: null, words: 'action| renumbered' },
  { kind: 'moved-deadline', direction: 'later', words: 'deadline| moved later' },
  { kind: 'moved-deadline', direction: 'earlier', words: 'deadline| moved earlier' },
  { kind: 'moved-deadline', direction: 'taken-away', words: 'deadline| taken away' },
  { kind: 'moved-deadline', direction: 'given', words: 'deadline| given' },
  { kind: 'dropped-target', direction: null, words: 'target| dropped' },
  { kind: 'changed-target', direction: null, words: 'target| changed' },
  { kind: 'added-target', direction: null, words: 'target| added' },
  { kind: 'changed-status', direction: null, words: 'status|es changed' },
];

/** `since` names the earlier version: `Since 1 April 2023: 3 actions added, 1 action dropped, 5 deadlines moved later and 12 other changes.` */
export function sayChanges(changes: readonly PlanChange[], since: string): string {
  if (changes.length === 0) return `Nothing in the plan has changed since ${since}.`;
  const counted = tallies.map(({ kind, direction, words }) => {
    const number = changes.filter(
      (change) => change.kind === kind && (direction === null || change.shift?.direction === direction),
    ).length;
    return { number, words };
  });
  const parts = counted
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${number} ${inNumber(words, number)}`);
  const rest = changes.length - counted.reduce((total, { number }) => total + number, 0);
  const all = rest === 0 ? parts : [...parts, countOf(rest, parts.length === 0 ? 'change' : 'other change')];
  return `Since ${since}: ${all.join(', ')}.`;
}

/** (`status|es changed`, 2) → `statuses changed`; a bar without letters after it takes an s. */
function inNumber(words: string, number: number): string {
  const [noun = '', rest = ''] = words.split('|');
  const [ending = '', ...others] = rest.split(' ');
  return [number === 1 ? noun : `${noun}${ending === '' ? 's' : ending}`, ...others].join(' ');
}
