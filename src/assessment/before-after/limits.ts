import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Direction, type Judgement } from '../../domain/judgement';
import {
  countOf,
  listWords,
  nounFor,
  numberWord,
  startWithCapital,
  verbFor,
} from '../../domain/words/number-words';
import { xmrLimits } from '../../statistics/control/xmr-limits';
import { type XmrRule, type XmrRun, xmrRuns } from '../../statistics/control/xmr-signals';
import { mean } from '../../statistics/mean';
import { judge } from '../place/judge';
import { unevenness } from '../place/validity';
import { formatValue } from '../words/format-value';
import { sayLeftOut } from './left-out';
import { type BeforeAfter, type BeforeAfterSide, labelsOf, type Sides, type Valued } from './sides';

/** As for any control chart: limits from fewer points say nothing, and twelve make them firm. */
const fewest = 7;
const firmFrom = 12;

interface LimitsParts {
  readonly indicator: Indicator;
  readonly breaks: readonly SeriesBreak[];
}

/**
 * The points after a date against mean and limits of the points before it, by the four rules of "plot the dots". Limits
 * that are fixed before a change and carried on after it show the change instead of being moved by it.
 * Source: NHS England, Making data count (XmR, rules, when to fix limits); Wheeler DJ, Chambers DS (1992), Understanding
 * Statistical Process Control.
 */
export function limitsBeforeAfter({ indicator, breaks }: LimitsParts, sides: Sides): BeforeAfter | CannotSay {
  const { before, after } = sides;
  const why = whyNoLimits(before, after, sides, breaks);
  if (why) return why;
  const levels = before.map(({ value }) => value);
  const limits = xmrLimits(levels, { screenMovingRanges: false });
  if (!limits) return tooFew(before.length);
  const later = after.map(({ value }) => value);
  const runs = xmrRuns(later, limits);
  const direction = directionOf(limits.mean, mean(later), indicator);
  const judgement = judgementOf(runs, indicator);
  const isTrial = before.length < firmFrom;
  const hasTurned = runs.length > 0;
  const wasStable = xmrRuns(levels, limits).length === 0;
  const seen = hasTurned ? listWords(sayRuns(runs, after.length)) : noneOutside(after.length);
  return {
    kind: 'turn',
    method: 'limits',
    direction,
    judgement,
    hasTurned,
    before: sideOf(before),
    after: sideOf(after),
    limits: { lower: limits.lower, upper: limits.upper, isTrial },
    words: `${startWithCapital(seen)}, against limits set by the ${countOf(before.length, 'point')} before.`,
    test: 'Mean and limits (2.66 times the mean moving range) are those of the points before; the four rules of “plot the dots” look at the points after (Making data count, NHS England).',
    notes: notesOf(sides, wasStable, hasTurned, indicator),
    isIllustrative: [...before, ...after].some(({ observation }) => isIllustrative(observation)),
  };
}

const tooFew = (points: number): CannotSay =>
  cannotSay(
    `there ${points === 1 ? 'is' : 'are'} ${numberWord(points)} ${points === 1 ? 'point' : 'points'} before the date, and at least ${numberWord(fewest)} are needed to draw limits`,
  );

const isSuppressed = ({ value }: Observation): boolean => isAbsent(value) && value.absent === 'suppressed';

function whyNoLimits(
  before: readonly Valued[],
  after: readonly Valued[],
  { absentBefore }: Sides,
  breaks: readonly SeriesBreak[],
): CannotSay | null {
  const uneven = unevenness(
    [...before, ...after].map(({ observation }) => observation),
    breaks,
  );
  if (uneven) return uneven;
  if (absentBefore.some(isSuppressed)) {
    return cannotSay(
      'some periods before the date are suppressed because their figures are small, so a mean of the others would be too high',
    );
  }
  return before.length < fewest ? tooFew(before.length) : null;
}

function directionOf(before: number, after: number, indicator: Indicator): Direction {
  if (formatValue(before, indicator) === formatValue(after, indicator)) return 'steady';
  return after > before ? 'rising' : 'falling';
}

/** Signals on both sides are no better and no worse, whatever the indicator wants. */
function judgementOf(runs: readonly XmrRun[], { polarity }: Indicator): Judgement {
  const sides = new Set(runs.map(({ side }) => side));
  if (sides.size === 0) return judge('similar', polarity);
  if (sides.size === 2) return 'not-judged';
  return judge(sides.has('above') ? 'higher' : 'lower', polarity);
}

const sideOf = (points: readonly Valued[]): BeforeAfterSide => ({
  points: points.length,
  periods: labelsOf(points),
  level: mean(points.map(({ value }) => value)),
  interval: null,
});

const noneOutside = (points: number): string =>
  points === 1
    ? 'the one point after is within what chance alone would do'
    : `the ${numberWord(points)} ${nounFor(points, 'points')} after ${verbFor(points, 'are')} within what chance alone would do`;

const ruleWords: Readonly<Record<XmrRule, Readonly<Record<XmrRun['side'], string>>>> = {
  outside: { above: 'above the upper limit', below: 'below the lower limit' },
  trend: { above: 'rise', below: 'fall' },
  shift: { above: 'are above the mean of before', below: 'are below the mean of before' },
  'two-of-three': { above: 'close to the upper limit', below: 'close to the lower limit' },
};

/**
 * What the rules saw, counted: `3 of 5 points after are above the upper limit`. Points close to a limit are told where
 * nothing stronger was seen.
 */
function sayRuns(runs: readonly XmrRun[], points: number): readonly string[] {
  const of = (rule: XmrRule) => runs.filter((run) => run.rule === rule);
  const outside = (['above', 'below'] as const).flatMap((side) => {
    const count = of('outside')
      .filter((run) => run.side === side)
      .reduce((sum, run) => sum + pointsOf(run), 0);
    const are = count === 1 ? 'is' : 'are';
    return count === 0
      ? []
      : [`${count} of ${countOf(points, 'point')} after ${are} ${ruleWords.outside[side]}`];
  });
  const inARow = [...of('trend'), ...of('shift')].map(
    (run) => `${numberWord(pointsOf(run))} points in a row after ${ruleWords[run.rule][run.side]}`,
  );
  const strong = [...outside, ...inARow];
  if (strong.length > 0) return strong;
  return of('two-of-three').map(
    ({ side }) => `two of three points after are ${ruleWords['two-of-three'][side]}`,
  );
}

const pointsOf = ({ from, to }: XmrRun): number => to - from + 1;

function notesOf(
  sides: Sides,
  wasStable: boolean,
  hasTurned: boolean,
  { frequency }: Indicator,
): readonly string[] {
  const { before, after } = sides;
  const yearful = frequency === 'monthly' ? 12 : 4;
  return [
    ...(before.length < firmFrom
      ? [`trial limits: they rest on ${numberWord(before.length)} points, and twelve make them firm`]
      : []),
    ...(!wasStable
      ? [
          'the points before were not stable themselves: the figures may have been moving already before the date',
        ]
      : []),
    ...(hasTurned && (after.length < yearful || before.length < yearful)
      ? ['the points of one side do not hold a whole year, so a season can look like a turn']
      : []),
    ...sayLeftOut(sides),
  ];
}
