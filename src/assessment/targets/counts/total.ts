import { isIllustrative } from '../../../domain/figures/observation';
import type { StandingWord } from '../../../domain/judgement';
import { daysBetween, formatDate, type IsoDate } from '../../../domain/time/iso-date';
import { nounFor } from '../../../domain/words/number-words';
import { formatNumber } from '../../words/format-value';
import { inBrackets, sayNature } from '../../words/say-value';
import { judgePace } from '../pace';
import { mostBy, type Tally } from '../tally';
import { endOf, type MeasuredCase } from '../target-case';
import {
  asksForMore,
  isReached,
  judged,
  settledBy,
  settledByMost,
  type Threshold,
  unjudged,
  type Verdict,
} from '../verdict';
import { countIn, sayCountedDates, sayWithheldAfter, stoppedShort, withGaps } from './counting';
import { runRateOf, sayRunRate } from './run-rate';

/** Judges a number to be counted over a time: from the window's start to its end, or else to the date it is due. */
export function judgeTotal(one: MeasuredCase, goal: Threshold): Verdict {
  const start = one.target.windowStart;
  const end = endOf(one.target);
  const counted = countIn(one, { start, end }, goal.value);
  if ('word' in counted) return counted;
  const settled = settledBy(goal, counted.sum);
  if (settled) return certain(settled, { counted, one, goal });
  if (counted.missing.length > 0) return withGaps(counted, goal.value);
  if (end === null) {
    return unjudged('no-end', 'the plan states no date by which to reach it', known(counted, goal));
  }
  if (start === null) return withoutStart(counted, one, goal, end);
  if (counted.to >= end)
    return certain(isReached(goal, counted.sum) ? 'met' : 'missed', { counted, one, goal });
  if (one.asAt > end) return afterwards(counted, one, goal, end);
  return onTheWay(counted, one, goal, { start, end });
}

const known = (counted: Tally, goal: Threshold) => ({
  actual: counted.sum,
  needed: goal.value,
  isIllustrative: counted.used.some(isIllustrative),
});

interface CountedCase {
  readonly counted: Tally;
  readonly one: MeasuredCase;
  readonly goal: Threshold;
}

function certain(word: StandingWord, { counted, one, goal }: CountedCase, more = ''): Verdict {
  const unstated =
    one.target.windowStart === null
      ? ` The start is not stated; counted from the first figure, ${counted.firstLabel}.`
      : '';
  return judged(word, `${sayTally(counted, one, goal)}${more}.${unstated}`, known(counted, goal));
}

/** What the figures since the first one add up to; whether more was counted before it, nobody says. */
function withoutStart(counted: Tally, one: MeasuredCase, goal: Threshold, end: IsoDate): Verdict {
  const runRate = runRateOf({ sum: counted.sum, start: null, to: counted.to }, goal, end);
  const left = runRate ? `; ${sayRunRate(runRate, goal, one.target.unit, one.asAt)}` : '';
  const dates = `counted from the first figure, ${counted.firstLabel}, to ${formatDate(counted.to)}`;
  const nature = inBrackets(sayNature(counted.used, one.indicator));
  const because = `the plan does not say when the count started; ${sayNumbers(counted, one, goal, dates)}${nature}${left}`;
  return unjudged('no-start', because, { ...known(counted, goal), runRate });
}

/** The time is over and the last period counted ended before it: certain only if the next one decides nothing. */
function afterwards(counted: Tally, one: MeasuredCase, goal: Threshold, end: IsoDate): Verdict {
  const found = mostBy(counted, one.observations, end, one.asAt);
  const word = found && settledByMost(goal, found.most);
  if (!found || !word) return stoppedShort(counted, end, goal.value);
  const most = `${formatNumber(found.most)} with the whole of ${found.past.period.label}, which ends later`;
  return certain(word, { counted, one, goal }, `; ${most}`);
}

function onTheWay(
  counted: Tally,
  one: MeasuredCase,
  goal: Threshold,
  { start, end }: { readonly start: IsoDate; readonly end: IsoDate },
): Verdict {
  const { sum, to } = counted;
  const share = (daysBetween(start, to) + 1) / (daysBetween(start, end) + 1);
  const { word, expected, interval, because } = judgePace(sum, goal, goal.value * share);
  const runRate = runRateOf({ sum, start, to }, goal, end);
  const left = runRate ? ` ${sayRunRate(runRate, goal, one.target.unit, one.asAt)}.` : '';
  return judged(word, `${sayTally(counted, one, goal)}; ${because}.${left}${sayWithheldAfter(counted)}`, {
    ...known(counted, goal),
    expected,
    interval,
    runRate,
  });
}

const sayTally = (counted: Tally, one: MeasuredCase, goal: Threshold): string =>
  `${sayNumbers(counted, one, goal, sayCountedDates(counted))}${inBrackets(sayNature(counted.used, one.indicator))}`;

function sayNumbers({ sum }: Tally, { target }: MeasuredCase, goal: Threshold, dates: string): string {
  const number = `${formatNumber(goal.value)} ${nounFor(goal.value, target.unit)}`.trim();
  if (asksForMore(goal)) return `${formatNumber(sum)} of ${number} ${dates}`;
  return `${formatNumber(sum)} ${dates}, with a limit of ${number}`;
}
