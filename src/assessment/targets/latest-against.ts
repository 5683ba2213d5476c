import { absent, isAbsent } from '../../domain/figures/absence';
import { type Interval, isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { StandingWord } from '../../domain/judgement';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import { monthsOf } from '../../domain/time/period';
import { completeMonths } from '../actions/elapsed';
import { computedInterval } from '../place/derive';
import { formatValue } from '../words/format-value';
import { inBrackets, sayNature, sayParts, sayValue, sayWhen } from '../words/say-value';
import { isSuppressed, sayWithheld, whyNoFigure, whyNotHeld } from './figure-nature';
import { intervalOfCount, sayLimits } from './pace';
import { cannotJudge, type Reasoned } from './reason';
import { isReached, judged, sayOperator, type Threshold, unjudged, type Verdict } from './verdict';

export interface DatedValue {
  readonly observation: Observation;
  readonly value: number;
  /** A later figure of the target's time that is suppressed; null where there is none. */
  readonly withheld: Observation | null;
}

/** The last observation with a value whose period has ended by `asAt` and began by the due date. */
export function latestBy(
  observations: readonly Observation[],
  asAt: IsoDate,
  due: IsoDate | null,
): DatedValue | null {
  const rows = observations.filter(
    ({ period }) => period.end <= asAt && (due === null || period.start <= due),
  );
  const observation = rows.findLast(({ value }) => !isAbsent(value));
  if (!observation || isAbsent(observation.value)) return null;
  const withheld = rows.findLast((row) => isSuppressed(row) && row.period.start > observation.period.start);
  return { observation, value: observation.value, withheld: withheld ?? null };
}

interface LatestCase {
  /** Of the target's time, derived, earliest first. */
  readonly observations: readonly Observation[];
  readonly goal: Threshold;
  readonly indicator: Indicator;
  readonly due: IsoDate | null;
  readonly asAt: IsoDate;
  /** Follows the goal in the sentence: "5% above 312 in 2015/16". */
  readonly aside: string;
  /** `certain`: what is in place is known, and no interval is used. */
  readonly certainty: 'interval' | 'certain';
}

/**
 * Judges the latest value against a goal. An interval with the goal inside it is too close to call; one that merely
 * touches it is not, so that 100% of everyone counts as 100%.
 */
export function judgeLatest(one: LatestCase): Verdict {
  const { observations, goal, indicator, due, asAt, aside } = one;
  const figure = latestBy(observations, asAt, due);
  if (!figure) {
    const { reason, because } = whyNoFigure(
      observations.filter(({ period }) => due === null || period.start <= due),
      asAt,
    );
    const kind = reason === 'suppressed' ? 'suppressed' : 'not-collected';
    return unjudged(reason, because, { actual: absent(kind, because), needed: goal.value });
  }
  const { observation, value } = figure;
  const known = { actual: value, needed: goal.value, isIllustrative: isIllustrative(observation) };
  const obstacle = whyNotHeld([observation], indicator) ?? whyTooOld(figure, due, asAt);
  if (obstacle) return unjudged(obstacle.reason, obstacle.because, known);
  const found = intervalFor(figure, one);
  const spans = found !== null && found.interval.lower < goal.value && goal.value < found.interval.upper;
  const isMetNow = due === null && indicator.measure === 'count' && isReached(goal, value);
  const word = spans && !isMetNow ? 'too-close-to-call' : wordFor(isReached(goal, value), figure, due, asAt);
  const sentences = [
    `${sayFigure(figure, indicator)}; the target is ${sayGoal(goal, indicator, due)}${aside}.`,
    word === 'too-close-to-call' && found ? `The ${found.words} spans the target.` : '',
    figure.withheld ? `There is ${sayWithheld(figure.withheld)}.` : '',
  ];
  return judged(word, sentences.filter((sentence) => sentence !== '').join(' '), {
    ...known,
    interval: found?.interval ?? null,
  });
}

/**
 * The interval to test with. A count of people is a fact once its time is over; before that it is no promise, and gets the
 * exact interval that a pace gets. Other figures have their published interval or the one of their own counts.
 */
function intervalFor(
  figure: DatedValue,
  { indicator, due, asAt, certainty }: LatestCase,
): { readonly interval: Interval; readonly words: string } | null {
  if (certainty === 'certain') return null;
  if (indicator.measure === 'count') {
    if (due !== null && isOver(figure, due, asAt)) return null;
    const interval = intervalOfCount(figure.value);
    return { interval, words: `90% interval of the count, ${sayLimits(interval)},` };
  }
  const interval = intervalOf(figure, indicator);
  if (!interval) return null;
  const limits = `${formatValue(interval.lower, indicator)} to ${formatValue(interval.upper, indicator)}`;
  return { interval, words: `95% interval ${limits}` };
}

/** The published 95% interval of a figure, or the one that its own counts give. */
export const intervalOf = ({ observation }: DatedValue, indicator: Indicator): Interval | null =>
  observation.interval ?? computedInterval(observation, indicator, 0.95);

/** Over once the due date has passed, or the figure already reaches to it. */
const isOver = ({ observation }: DatedValue, due: IsoDate, asAt: IsoDate): boolean =>
  asAt > due || observation.period.end >= due;

/** A whole further period should have ended by the due date, or a suppressed one did, and there is no figure for it. */
export function whyTooOld(
  { observation, withheld }: DatedValue,
  due: IsoDate | null,
  asAt: IsoDate,
): Reasoned | null {
  const { period } = observation;
  const isStale = due !== null && asAt > due && completeMonths(period.end, due) >= monthsOf(period);
  const isFar = withheld !== null && completeMonths(period.end, withheld.period.end) > monthsOf(period);
  if (withheld && (isStale || isFar)) {
    return cannotJudge(
      'suppressed',
      `${sayWithheld(withheld)}; the last one before it is of ${period.label}`,
    );
  }
  if (!isStale) return null;
  return cannotJudge('stale', `the last figure, for ${period.label}, is from well before the target was due`);
}

function wordFor(reached: boolean, figure: DatedValue, due: IsoDate | null, asAt: IsoDate): StandingWord {
  if (due === null) return reached ? 'met' : 'behind';
  if (isOver(figure, due, asAt)) return reached ? 'met' : 'missed';
  return reached ? 'on-course' : 'behind';
}

/** `4.2% in 2016/17 Q2 (3 of 72 adults)` */
export function sayFigure({ observation, value }: DatedValue, indicator: Indicator): string {
  const parts = sayParts(observation, indicator);
  const asides = inBrackets(parts, sayNature([observation], indicator));
  return `${sayValue(value, indicator)} ${sayWhen(observation.period)}${asides}`;
}

const sayGoal = ({ operator, value }: Threshold, indicator: Indicator, due: IsoDate | null): string =>
  `${sayOperator(operator)} ${formatValue(value, indicator)}${due === null ? '' : ` by ${formatDate(due)}`}`;
