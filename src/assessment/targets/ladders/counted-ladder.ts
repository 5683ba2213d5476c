import { isIllustrative } from '../../../domain/figures/observation';
import type { StandingWord } from '../../../domain/judgement';
import type { Operator, Step } from '../../../domain/plan/plan';
import { formatDate } from '../../../domain/time/iso-date';
import { listWords, nounFor } from '../../../domain/words/number-words';
import { formatNumber } from '../../words/format-value';
import { inBrackets, sayNature } from '../../words/say-value';
import { countIn, sayCountedDates } from '../counts/counting';
import { runRateOf, sayRunRate } from '../counts/run-rate';
import { judgePace } from '../pace';
import { cannotJudge, type Reasoned } from '../reason';
import { mostBy, type Tally, tally } from '../tally';
import type { MeasuredCase } from '../target-case';
import { isReached, judged, settledBy, settledByMost, unjudged, type Verdict } from '../verdict';
import { heightOn, lastDecided, type Rung, sayRungs } from './ladder-rungs';

/** Steps of a count: each one is held against what was counted from the window's start to its own date. */
export function judgeCountedLadder(one: MeasuredCase, operator: Operator, steps: readonly Step[]): Verdict {
  const { target, indicator } = one;
  const last = steps.at(-1) as Step;
  const counted = countIn(one, { start: target.windowStart, end: last.by }, last.value);
  if ('word' in counted) return counted;
  const rungs = steps.map((step) => rungOf(step, one, operator));
  const said = sayRungs(rungs, formatNumber);
  const number = `${formatNumber(counted.sum)} ${nounFor(counted.sum, target.unit)}`.trim();
  const nature = inBrackets(sayNature(counted.used, indicator));
  const lead = `${number} ${sayCountedDates(counted)}${nature}; ${said}`;
  const way = wayTo(rungs, counted, one, operator);
  const known = {
    actual: counted.sum,
    needed: last.value,
    isIllustrative: counted.used.some(isIllustrative),
    expected: way?.pace.expected ?? null,
    runRate: way?.runRate ?? null,
  };
  const decided = lastDecided(rungs);
  const why = decided ? decided.why : way === null ? whyNoPace(counted, one) : null;
  if (why) return unjudged(why.reason, `${said}; ${lead.slice(0, -said.length - 2)}`, known);
  const isLast = decided === rungs.at(-1);
  if (decided && isLast) return judged(decided.word === 'reached' ? 'met' : 'missed', `${lead}.`, known);
  const word = wordFor(decided, way?.pace.word ?? null);
  const pace = way ? `; ${way.pace.because}.${way.words}` : '.';
  return judged(word, `${lead}${pace}`, { ...known, interval: way?.pace.interval ?? null });
}

/** A missed step is a fact; a reached one holds unless the count is by now certainly too slow for the next. */
function wordFor(decided: Rung | null, pace: StandingWord | null): StandingWord {
  if (decided?.word === 'missed') return 'behind';
  if (decided === null) return pace ?? 'too-close-to-call';
  return pace === 'behind' ? 'behind' : 'on-course';
}

function rungOf(step: Step, one: MeasuredCase, operator: Operator): Rung {
  const { target, observations, asAt, indicator } = one;
  const goal = { operator, value: step.value };
  const counted = tally(observations, { start: target.windowStart, end: step.by }, asAt, indicator.window);
  const rung = (word: Rung['word'], found = ''): Rung => ({ step, word, found, why: null });
  const unknown = (why: Reasoned): Rung =>
    step.by > asAt ? rung('not-due') : { step, word: 'cannot-be-judged', found: '', why };
  if (counted === null || counted === 'overlapping') {
    return unknown(cannotJudge('no-figure', `no figure up to ${formatDate(step.by)}`));
  }
  const found = formatNumber(counted.sum);
  const settled = settledBy(goal, counted.sum);
  if (settled) return rung(settled === 'met' ? 'reached' : 'missed', found);
  if (step.by > asAt) return rung('not-due');
  if (counted.missing.length > 0) return unknown(whyMissing(counted));
  if (target.windowStart === null) return unknown(noStart);
  if (counted.to >= step.by) return rung(isReached(goal, counted.sum) ? 'reached' : 'missed', found);
  const most = mostBy(counted, observations, step.by, asAt);
  const certain = most && settledByMost(goal, most.most);
  if (most && certain) {
    return rung(certain === 'met' ? 'reached' : 'missed', `at most ${formatNumber(most.most)}`);
  }
  return unknown(
    cannotJudge(
      counted.withheldAfter ? 'suppressed' : 'stops-short',
      `${found} up to ${formatDate(counted.to)}, where the figures stop`,
    ),
  );
}

const noStart = cannotJudge('no-start', 'the plan does not say when the count started');

const whyMissing = ({ missing, isWithheld }: Tally): Reasoned =>
  cannotJudge(isWithheld ? 'suppressed' : 'missing-periods', `no figure for ${listWords(missing)}`);

const whyNoPace = (counted: Tally, { target }: MeasuredCase): Reasoned =>
  target.windowStart === null ? noStart : whyMissing(counted);

/** Where the count stands on its way to the next step; null where the start is unknown, a period is missing or none is left. */
function wayTo(rungs: readonly Rung[], counted: Tally, one: MeasuredCase, operator: Operator) {
  const { target, asAt } = one;
  const start = target.windowStart;
  const next = rungs.find(({ word }) => word === 'not-due')?.step;
  if (!next || start === null || counted.missing.length > 0 || counted.to >= next.by) return null;
  const goal = { operator, value: next.value };
  const steps = rungs.map(({ step }) => step);
  const pace = judgePace(
    counted.sum,
    goal,
    heightOn(counted.to, start, steps),
    'a straight line between the steps',
  );
  const runRate = runRateOf({ sum: counted.sum, start, to: counted.to }, goal, next.by);
  const words = runRate ? ` ${sayRunRate(runRate, goal, target.unit, asAt)}.` : '';
  return { pace, runRate, words };
}
