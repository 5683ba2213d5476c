import { countOf, nounFor, numberWord, startWithCapital, verbFor } from '../../domain/words/number-words';
import type { Progress } from '../actions/progress';
import { eachOnce } from '../actions/repeated-actions';
import type { Assessment } from './assessment';
import { indicatorConcerns } from './attention';
import { type ConcernKind, concernKinds } from './indicator-concern';

/** The overview's heading, and the line below it that says what is counted in it. */
export interface OverviewSentence {
  readonly heading: string;
  readonly detail: string;
}

/**
 * `Six of 24 indicators are of concern; five actions are late and six have a doubtful date`: indicators with a real
 * figure, each counted once, and actions likewise.
 */
export function overviewSentence(
  assessments: readonly Assessment[],
  progresses: readonly Progress[],
  hasPlan: boolean,
  /** `localities.csv was not fetched, so nobody can say`; empty where every file that could hold figures arrived. */
  notFetched = '',
): OverviewSentence {
  const once = eachOnce(progresses);
  const isUnknown = notFetched !== '' && !assessments.some(isReal);
  const indicators = isUnknown
    ? [`${notFetched} how the indicators stand.`]
    : [sayReasons(assessments), ...sayRest(assessments)];
  return {
    heading: `${startWithCapital(isUnknown ? notKnown : sayIndicators(assessments))}; ${hasPlan ? sayActions(once) : 'no plan is loaded'}`,
    detail: [...indicators, ...saySilent(once)].join(' '),
  };
}

const notKnown = 'how the indicators stand is not known';

const isReal = ({ latest }: Assessment): boolean =>
  latest !== null && !latest.status.includes('illustrative');

const ofConcern = (assessments: readonly Assessment[]) =>
  indicatorConcerns(assessments).filter(({ isIllustrative }) => !isIllustrative);

/** `six of 24 indicators are of concern`: of those with a real figure. `noun` is what they are called, in the plural. */
export function sayIndicators(assessments: readonly Assessment[], noun = 'indicators'): string {
  const figures = assessments.filter(isReal).length;
  if (figures === 0) return 'no indicator has a figure';
  const found = ofConcern(assessments.filter(isReal)).length;
  return `${found === 0 ? 'none' : numberWord(found)} of ${numberWord(figures)} ${nounFor(figures, noun)} ${verbFor(Math.max(1, found), 'are')} of concern`;
}

function sayActions(once: readonly Progress[]): string {
  if (once.length === 0) return 'the plan lists no action';
  const of = (word: Progress['word']) => once.filter((one) => one.word === word).length;
  const [late, doubtful] = [of('late'), of('date-doubtful')];
  const sayLate = `${numberWord(late)} ${late === 0 ? 'action' : nounFor(late, 'actions')} ${verbFor(Math.max(1, late), 'are')} late`;
  if (doubtful === 0) return sayLate;
  return `${sayLate} and ${numberWord(doubtful)} ${verbFor(doubtful, 'have')} a doubtful date`;
}

/** The heading of a plan: `Of 68 actions, five are late and six have a doubtful date`. */
export function planSentence(progresses: readonly Progress[]): string {
  const once = eachOnce(progresses);
  const of = (word: Progress['word']) => once.filter((one) => one.word === word).length;
  const [late, doubtful] = [of('late'), of('date-doubtful')];
  const say = (count: number, verb: string, words: string) =>
    `${count === 0 ? 'none' : numberWord(count)} ${verbFor(Math.max(1, count), verb)} ${words}`;
  const sayDoubtful = doubtful === 0 ? '' : ` and ${say(doubtful, 'have', 'a doubtful date')}`;
  return `Of ${countOf(once.length, 'action')}, ${say(late, 'are', 'late')}${sayDoubtful}`;
}

/** By an indicator's most worrying reason, singular and plural. */
const reasonWords: Readonly<Record<ConcernKind, string>> = {
  'target-missed': 'with a missed target',
  'target-behind': 'behind a target',
  'much-worse': 'much worse than England or the region',
  worse: 'worse than England or the region',
  'goal-missed': 'short of a goal',
  'getting-worse': 'getting worse',
  signal: 'with a concern on the control chart',
};

/** The indicators of concern by their most worrying reason, so that the numbers add up to the heading's. */
function sayReasons(assessments: readonly Assessment[]): string {
  const firsts = ofConcern(assessments.filter(isReal)).map(({ reasons: [first] }) => first?.kind);
  if (firsts.length === 0) {
    return 'No target is missed or behind, and no figure that can be judged is worse than a benchmark, short of a goal, getting worse or a concern on its control chart.';
  }
  const counted = concernKinds.flatMap((kind) => {
    const count = firsts.filter((one) => one === kind).length;
    return count === 0 ? [] : [`${count} ${reasonWords[kind]}`];
  });
  return `Of concern, each by its most worrying reason: ${counted.join(', ')}.`;
}

/** What the heading's count of indicators leaves out. */
function sayRest(assessments: readonly Assessment[]): readonly string[] {
  const withFigure = assessments.filter(({ latest }) => latest !== null);
  const invented = withFigure.filter((one) => !isReal(one)).length;
  const none = assessments.length - withFigure.length;
  const left = [
    ...(none > 0 ? [`${countOf(none, 'indicator')} without a figure here`] : []),
    ...(invented > 0 ? [`${countOf(invented, 'indicator')} with invented figures`] : []),
  ];
  return left.length === 0 ? [] : [`Not counted: ${left.join(' and ')}.`];
}

function saySilent(once: readonly Progress[]): readonly string[] {
  const silent = once.filter(({ word }) => word === 'silent').length;
  if (silent === 0) return [];
  return [`For ${countOf(silent, 'action')} the plan gives no status and no update.`];
}
