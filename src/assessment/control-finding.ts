import { formatLevel } from './format-value';
import { countOf, numberWord, startWithSmall } from './number-words';
import { inBrackets, sayNature, sayValue, sayWhen } from './say-value';
import type { ControlChart, ControlPoint, RunChart, Signal } from './series-types';

type Chart = Omit<ControlChart, 'finding' | 'signalWords'>;

const judged: Readonly<Record<string, string>> = { better: ', an improvement', worse: ', a concern' };

/** A signal in words: what was seen, and what it means where the indicator has a better side. */
export function saySignal({ rule, side, judgement }: Signal, points: number): string {
  const meaning = judged[judgement] ?? '';
  switch (rule) {
    case 'outside':
      return `${side} the ${side === 'above' ? 'upper' : 'lower'} limit${meaning}`;
    case 'trend':
      return `${numberWord(points)} points in a row ${side === 'above' ? 'rising' : 'falling'}${meaning}`;
    case 'two-of-three':
      return `two of three points close to the ${side === 'above' ? 'upper' : 'lower'} limit${meaning}`;
    case 'shift':
      return `${numberWord(points)} points in a row ${side} the mean${meaning}`;
  }
}

interface Run {
  readonly first: ControlPoint;
  readonly last: ControlPoint;
  readonly points: number;
  readonly signal: Signal;
}

const isSame = (one: Signal, other: Signal): boolean => one.rule === other.rule && one.side === other.side;

function runsOf(points: readonly ControlPoint[]): readonly Run[] {
  const runs: Run[] = [];
  let previous: ControlPoint | null = null;
  for (const point of points) {
    const { signal } = point;
    const last = runs.at(-1);
    if (
      signal &&
      last &&
      previous === last.last &&
      previous.segment === point.segment &&
      isSame(last.signal, signal)
    ) {
      runs[runs.length - 1] = { ...last, last: point, points: last.points + 1 };
    } else if (signal) runs.push({ first: point, last: point, points: 1, signal });
    previous = point;
  }
  return runs;
}

/** Every run of signalled points in a sentence, the latest first. */
export const saySignals = ({ points }: Chart): readonly string[] =>
  runsOf(points)
    .toReversed()
    .map(({ first, last, points: count, signal }) => {
      const [from, to] = [first.observation.period.label, last.observation.period.label];
      return `${from === to ? from : `${from} to ${to}`}: ${saySignal(signal, count)}.`;
    });

/** What the latest point says, and the mean it is read against. */
export function sayControlChart(chart: Chart): string {
  const { indicator, placeName, points, segments, isIllustrative } = chart;
  const last = points.at(-1);
  const segment = segments.at(-1);
  if (!last || !segment) return `${placeName}: nothing to read.`;
  const run = runsOf(points).at(-1);
  const isSignalled = last.signal !== null && run !== undefined && run.last === last;
  const seen = isSignalled ? saySignal(run.signal, run.points) : 'within what chance alone would do';
  const nature = isIllustrative ? 'illustrative figures' : '';
  const trial = segment.isTrial ? '; trial limits' : '';
  return `${placeName}: ${startWithSmall(indicator.name)}, ${sayValue(last.value, indicator)} ${sayWhen(last.observation.period)}${inBrackets(nature)}: ${seen}; mean ${formatLevel(segment.mean, indicator)}${trial}.`;
}

export function sayRunChart({
  indicator,
  placeName,
  points,
  median,
  because,
}: Omit<RunChart, 'finding'>): string {
  const nature = sayNature(
    points.map(({ observation }) => observation),
    indicator,
  );
  return `${placeName}: ${startWithSmall(indicator.name)}, ${countOf(points.length, 'point')} around a middle value of ${formatLevel(median, indicator)}${inBrackets(nature)}; no control limits are drawn because ${because}.`;
}
