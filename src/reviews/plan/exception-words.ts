import { doubtRule } from '../../assessment/actions/doubtful-date';
import type { Exception, ExceptionKind } from '../../assessment/actions/exceptions';
import { sayReason } from '../../assessment/targets/reason';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import { nounFor, numberWord, startWithCapital } from '../../domain/words/number-words';

const number = (count: number): string => startWithCapital(numberWord(count));
const have = (count: number): string => (count === 1 ? 'has' : 'have');
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** What a list holds, counted: `Nine actions are late at 30 September 2016.` An empty list says so as plainly. */
export function sayExceptions(kind: ExceptionKind, count: number, asAt: IsoDate, since: IsoDate): string {
  const actions = `${number(count)} ${nounFor(count === 0 ? 1 : count, 'actions')}`;
  const isOne = count < 2;
  switch (kind) {
    case 'late':
      return `${actions} ${are(Math.max(1, count))} late at ${formatDate(asAt)}.`;
    case 'date-doubtful':
      return count === 0
        ? 'No passed date is doubtful.'
        : `The passed ${isOne ? 'date' : 'dates'} of ${numberWord(count)} ${nounFor(count, 'actions')} ${are(count)} doubtful. ${doubtRule}`;
    case 'no-update':
      return count === 0
        ? `Every open action has an update dated ${formatDate(since)} or later.`
        : `${actions} ${isOne ? 'is' : 'are'} not done and ${isOne ? 'has' : 'have'} no update dated ${formatDate(since)} or later.`;
    case 'concern-without-action':
      return count === 0
        ? 'Every indicator of concern is named by an open action.'
        : `${number(count)} ${nounFor(count, 'indicators')} ${are(count)} of concern and named by no open action.`;
    case 'action-without-indicator':
      return count === 0
        ? 'Every action names an indicator, or has a target that does.'
        : `${actions} ${isOne ? 'names' : 'name'} no indicator, itself or by a target.`;
    case 'target-not-judged':
      return count === 0
        ? 'No target is left without a judgement.'
        : `${number(count)} ${nounFor(count, 'targets')} cannot be judged.`;
    case 'priority-without-action':
      return count === 0
        ? 'Every priority has an action.'
        : `${number(count)} ${nounFor(count, 'priorities')} ${have(count)} no action.`;
    case 'priority-without-measure':
      return count === 0
        ? 'Every priority has a measure.'
        : `${number(count)} ${nounFor(count, 'priorities')} ${have(count)} no measure: neither the priority nor an action of it names an indicator.`;
    case 'measure-late':
      return count === 0
        ? 'No measure under improvement is past its date.'
        : `${number(count)} ${nounFor(count, 'measures')} under improvement ${are(count)} past ${isOne ? 'its' : 'their'} date at ${formatDate(asAt)}.`;
  }
}

/** How many of each reason, the commonest first: `41 no indicator measures it; 6 no baseline`. */
export function sayExceptionReasons(exceptions: readonly Exception[]): string {
  const reasons = exceptions.flatMap((one) =>
    one.kind === 'target-not-judged' && one.standing.reason !== null ? [one.standing.reason] : [],
  );
  return [...new Set(reasons)]
    .map((reason) => [reasons.filter((one) => one === reason).length, sayReason(reason)] as const)
    .toSorted(([one], [other]) => other - one)
    .map(([count, words]) => `${count} ${words}`)
    .join('; ');
}
