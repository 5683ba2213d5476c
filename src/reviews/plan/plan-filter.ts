import { type Exception, exceptionsOf } from '../../assessment/actions/exceptions';
import type { Progress } from '../../assessment/actions/progress';
import { eachOnce } from '../../assessment/actions/repeated-actions';
import type { Standing } from '../../assessment/targets/verdict';
import { type ProgressWord, progressWords } from '../../domain/judgement';
import type { Action, Target } from '../../domain/plan/plan';
import { namesPriority, type Priority } from '../../domain/plan/priority';
import { type IsoDate, monthsBefore, parseIsoDate } from '../../domain/time/iso-date';
import { plainWords } from '../../domain/words/plain-words';
import { parseWord } from '../../domain/words/word';
import type { Selection } from '../../selection/selection';
import type { Review } from '../place/review';

type Choices = Selection['choices'];

/** Late ones first, then doubtful and silent ones; within a word the longest late, then the earliest deadline. */
export function orderByConcern(progress: readonly Progress[]): readonly Progress[] {
  const rank = (word: ProgressWord) => progressWords.indexOf(word);
  return progress.toSorted(
    (one, other) =>
      rank(one.word) - rank(other.word) ||
      other.daysLate - one.daysLate ||
      (one.action.deadline.date ?? '9999').localeCompare(other.action.deadline.date ?? '9999'),
  );
}

/** What the plan's empty cells are called, on screen and in an address. */
export const noPriority = 'No priority named';
export const noOwner = 'No owner named';

export const priorityOf = ({ action }: Pick<Progress, 'action'>): string =>
  action.priority === '' ? noPriority : action.priority;
export const ownersOf = ({ action }: Pick<Progress, 'action'>): readonly string[] =>
  action.owners.length === 0 ? [noOwner] : action.owners;

/** The actions that the choices leave. A word that is none leaves nothing. */
export function filterProgress(progress: readonly Progress[], choices: Choices): readonly Progress[] {
  const { status } = choices;
  const word = status === undefined ? null : parseWord(progressWords, status);
  return progress.filter(
    (one) => isLeftAction(one.action, one.targets, choices) && (status === undefined || one.word === word),
  );
}

/** Whether every choice but that of a status leaves an action. */
export const isLeftAction = (
  action: Action,
  targets: readonly Target[],
  { outcome, find, priority, owner, action: id }: Choices,
): boolean =>
  (outcome === undefined || action.outcome === outcome) &&
  (find === undefined || hasWords(textsOf(action, targets), find)) &&
  (priority === undefined || plainWords(priorityOf({ action })) === plainWords(priority)) &&
  (owner === undefined || ownersOf({ action }).includes(owner)) &&
  (id === undefined || action.id === id);

const textsOf = (action: Action, targets: readonly Target[]): readonly string[] => [
  action.reference,
  action.action,
  action.priority,
  action.update,
  action.note,
  ...action.owners,
  ...targets.map(({ target }) => target),
];

/** Whether every word stands in one of the texts, whole or as the beginning of a longer one: `recov hous`. */
function hasWords(texts: readonly string[], sought: string): boolean {
  const held = ` ${texts.map(plainWords).join(' ')}`;
  return plainWords(sought)
    .split(' ')
    .every((word) => held.includes(` ${word}`));
}

/** The priorities that hold the words that the reader looks for. */
export const findPriorities = (priorities: readonly Priority[], sought: string): readonly Priority[] =>
  priorities.filter(({ reference, name, words, note }) => hasWords([reference, name, words, note], sought));

/** The targets of the actions that the choices leave; those of no action only where nothing is chosen. */
export const filterStandings = (
  standings: readonly Standing[],
  shown: readonly Progress[],
  isEverything: boolean,
): readonly Standing[] =>
  isEverything
    ? standings
    : standings.filter(({ target }) => shown.some(({ action }) => target.actions.includes(action.id)));

/** Whether the choices ask for something that an indicator without an action cannot have. */
export const asksForActions = ({ find, priority, owner, status, action }: Choices): boolean =>
  [find, priority, owner, status, action].some((choice) => choice !== undefined);

/** What the choices leave of a plan. */
interface ShownOfPlan {
  readonly standings: readonly Standing[];
  readonly shown: readonly Progress[];
}

/** The exceptions of the whole plan that the choices leave; an action that the plan repeats stands there once. */
export function filterExceptions(
  review: Review,
  { standings, shown }: ShownOfPlan,
  since: IsoDate,
  choices: Choices,
): readonly Exception[] {
  const isShown = new Set(eachOnce(shown).map(({ action }) => action.id));
  const { assessments, progress, plan, asAt } = review;
  const { priorities = [], measures = [] } = plan ?? {};
  return exceptionsOf({ assessments, progress, standings, priorities, measures, asAt }, since).filter(
    (one) => {
      if ('progress' in one) return isShown.has(one.progress.action.id);
      if ('standing' in one) return true;
      if ('priority' in one) return isLeftPriority(one.priority, choices);
      if ('measure' in one) return !asksForActions(choices) && servesChosen(one.measure, choices);
      const { outcome } = one.assessment.indicator;
      return !asksForActions(choices) && (choices.outcome === undefined || outcome === choices.outcome);
    },
  );
}

const servesChosen = (
  { outcomes }: { readonly outcomes: readonly string[] },
  { outcome }: Choices,
): boolean => outcome === undefined || outcomes.includes(outcome);

/** A priority has no owner and no status of its own. */
const isLeftPriority = (priority: Priority, choices: Choices): boolean =>
  servesChosen(priority, choices) &&
  (choices.priority === undefined || namesPriority(choices.priority, priority)) &&
  (choices.find === undefined || findPriorities([priority], choices.find).length > 0) &&
  [choices.owner, choices.status, choices.action].every((choice) => choice === undefined);

/** Where the reader names no day: three months before the plan's own day. */
export const sinceOf = ({ since }: Choices, asAt: IsoDate): IsoDate =>
  parseIsoDate(since ?? '') ?? monthsBefore(asAt, 3);

const inOrder = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((one, other) => one.localeCompare(other, 'en-GB', { numeric: true }));

export const allOwners = (progress: readonly Progress[]): readonly string[] =>
  inOrder(progress.flatMap(ownersOf));

/** In the order of the actions; then those that the plan lists and that have none. */
export const allPriorities = (
  progress: readonly Progress[],
  listed: readonly Priority[] = [],
): readonly string[] => {
  const named = [...new Set(progress.map(priorityOf))];
  const without = listed.filter((one) => !named.some((name) => namesPriority(name, one)));
  return [...named, ...without.map(({ name }) => name)];
};
