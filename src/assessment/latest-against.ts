import { absent, isAbsent } from '../domain/absence';
import type { Indicator } from '../domain/indicator';
import { formatDate, type IsoDate } from '../domain/iso-date';
import type { StandingWord } from '../domain/judgement';
import { isIllustrative, type Observation } from '../domain/observation';
import { monthsOf } from '../domain/period';
import { completeMonths } from './elapsed';
import { formatValue } from './format-value';
import { inBrackets, sayInterval, sayNature, sayParts, sayValue, sayWhen } from './say-value';
import { type Goal, isReached, sayOperator, unjudged, type Verdict } from './verdict';

/** The last observation with a value whose period has ended by `asAt` and began by the due date. */
export const latestBy = (
  observations: readonly Observation[],
  asAt: IsoDate,
  due: IsoDate | null,
): Observation | null =>
  observations
    .filter(
      ({ value, period }) => !isAbsent(value) && period.end <= asAt && (due === null || period.start <= due),
    )
    .at(-1) ?? null;

interface LatestCase {
  readonly observation: Observation | null;
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly due: IsoDate | null;
  readonly asAt: IsoDate;
  /** Follows the goal in the sentence: "5% above 312 in 2015/16". */
  readonly aside: string;
}

/**
 * Judges the latest value against a goal. An interval with the goal inside it is too close to call; one that merely
 * touches it is not, so that 100% of everyone counts as 100%.
 */
export function judgeLatest({ observation, goal, indicator, due, asAt, aside }: LatestCase): Verdict {
  if (!observation || isAbsent(observation.value)) {
    const because = `no figure up to ${formatDate(asAt)}`;
    return unjudged(because, { actual: absent('not-collected', because), needed: goal.value });
  }
  if (isStale(observation, due, asAt)) {
    return unjudged(
      `the last figure, for ${observation.period.label}, is from well before the target was due`,
      {
        actual: observation.value,
        needed: goal.value,
        isIllustrative: isIllustrative(observation),
      },
    );
  }
  const spans = isSpanning(observation, goal.value);
  return {
    word: spans ? 'too-close-to-call' : wordFor(isReached(goal, observation.value), observation, due, asAt),
    because: `${sayFigure(observation, observation.value, indicator)}; the target is ${sayGoal(goal, indicator, due)}${aside}.${
      spans ? ` The ${sayInterval(observation, indicator)} spans the target.` : ''
    }`,
    actual: observation.value,
    expected: null,
    needed: goal.value,
    isIllustrative: isIllustrative(observation),
  };
}

/** Over once the due date has passed, or the figure already reaches to it. */
const isOver = ({ period }: Observation, due: IsoDate, asAt: IsoDate): boolean =>
  asAt > due || period.end >= due;

/** A whole further period should have ended by the due date, and there is no figure for it. */
function isStale({ period }: Observation, due: IsoDate | null, asAt: IsoDate): boolean {
  if (due === null || asAt <= due) return false;
  return completeMonths(period.end, due) >= monthsOf(period);
}

const isSpanning = ({ interval }: Observation, goal: number): boolean =>
  interval !== null && interval.lower < goal && goal < interval.upper;

function wordFor(
  reached: boolean,
  observation: Observation,
  due: IsoDate | null,
  asAt: IsoDate,
): StandingWord {
  if (due === null) return reached ? 'met' : 'behind';
  if (isOver(observation, due, asAt)) return reached ? 'met' : 'missed';
  return reached ? 'on-course' : 'behind';
}

function sayFigure(observation: Observation, value: number, indicator: Indicator): string {
  const parts = sayParts(observation, indicator);
  const asides = inBrackets(parts, sayNature([observation], indicator));
  return `${sayValue(value, indicator)} ${sayWhen(observation.period)}${asides}`;
}

const sayGoal = ({ operator, value }: Goal, indicator: Indicator, due: IsoDate | null): string =>
  `${sayOperator(operator)} ${formatValue(value, indicator)}${due === null ? '' : ` by ${formatDate(due)}`}`;
