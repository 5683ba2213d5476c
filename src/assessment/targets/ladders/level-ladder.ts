import { type Interval, isIllustrative } from '../../../domain/figures/observation';
import type { Indicator } from '../../../domain/indicator';
import type { Operator, Step } from '../../../domain/plan/plan';
import { formatValue } from '../../words/format-value';
import { whyNoFigure, whyNotHeld } from '../figure-nature';
import { type DatedValue, intervalOf, latestBy, sayFigure, whyTooOld } from '../latest-against';
import { insideWindow, type MeasuredCase } from '../target-case';
import { isReached, judged, notYetDue, unjudged, type Verdict } from '../verdict';
import { heightOn, lastDecided, type Rung, sayRungs } from './ladder-rungs';

/** Steps of a level: each one is held against the last figure of its own time. */
export function judgeLevelLadder(one: MeasuredCase, operator: Operator, steps: readonly Step[]): Verdict {
  const { target, indicator, asAt } = one;
  const last = steps.at(-1) as Step;
  const latest = latestBy(insideWindow(one), asAt, last.by);
  if (!latest) {
    const { reason, because } = whyNoFigure(insideWindow(one), asAt);
    return unjudged(reason, because, { needed: last.value });
  }
  const obstacle = whyNotHeld([latest.observation], indicator);
  if (obstacle) return unjudged(obstacle.reason, obstacle.because, { needed: last.value });
  const rungs = steps.map((step) => rungOf(step, one, operator));
  const said = sayRungs(rungs, (value) => formatValue(value, indicator));
  const because = `${sayFigure(latest, indicator)}; ${said}`;
  const start = target.windowStart;
  const known = {
    actual: latest.value,
    needed: last.value,
    expected: start === null ? null : heightOn(latest.observation.period.end, start, steps),
    interval: intervalOf(latest, indicator),
    isIllustrative: isIllustrative(latest.observation),
  };
  const decided = lastDecided(rungs);
  if (!decided) {
    const first = steps[0] as Step;
    const isThere = isReached({ operator, value: first.value }, latest.value);
    const isCertain = isThere && !isInside(first.value, known.interval);
    return isCertain ? judged('on-course', `${because}.`, known) : { ...notYetDue(because, known) };
  }
  if (decided.why) return unjudged(decided.why.reason, because, known);
  if (decided.word === 'too-close-to-call') return judged('too-close-to-call', `${because}.`, known);
  const isLast = decided === rungs.at(-1);
  const word = decided.word === 'reached' ? (isLast ? 'met' : 'on-course') : isLast ? 'missed' : 'behind';
  return judged(word, `${because}.`, known);
}

function rungOf(step: Step, one: MeasuredCase, operator: Operator): Rung {
  const { indicator, asAt } = one;
  if (step.by > asAt) return { step, word: 'not-due', found: '', why: null };
  const figure = latestBy(insideWindow(one), asAt, step.by);
  const why = figure
    ? (whyNotHeld([figure.observation], indicator) ?? whyTooOld(figure, step.by, asAt))
    : whyNoFigure(
        insideWindow(one).filter(({ period }) => period.start <= step.by),
        asAt,
      );
  if (!figure || why) return { step, word: 'cannot-be-judged', found: '', why };
  const isClose = isInside(step.value, intervalOf(figure, indicator));
  const isThere = isReached({ operator, value: step.value }, figure.value);
  const word = isClose ? 'too-close-to-call' : isThere ? 'reached' : 'missed';
  return { step, word, found: sayShort(figure, indicator), why: null };
}

const isInside = (value: number, interval: Interval | null): boolean =>
  interval !== null && interval.lower < value && value < interval.upper;

function sayShort(figure: DatedValue, indicator: Indicator): string {
  const interval = intervalOf(figure, indicator);
  const limits = interval
    ? `, 95% interval ${formatValue(interval.lower, indicator)} to ${formatValue(interval.upper, indicator)}`
    : '';
  return `${formatValue(figure.value, indicator)} in ${figure.observation.period.label}${limits}`;
}
