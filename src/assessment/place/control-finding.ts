import { countOf, numberWord, startWithSmall } from '../../domain/words/number-words';
import { formatLevel } from '../words/format-value';
import { type Finding, firstThatFits, sentences } from '../words/heading';
import { inBrackets, sayNature, sayValue, sayWhen } from '../words/say-value';
import type { ControlChart, RunChart, Signal } from './series-types';

type Chart = Omit<ControlChart, keyof Finding | 'signalWords'>;

const judged: Readonly<Record<string, string>> = { better: ', an improvement', worse: ', a concern' };

/** A signal in words: the run that the rule saw, and what it means where the indicator has a better side. */
export function saySignal({ rule, side, judgement, from, to }: Signal): string {
  const meaning = judged[judgement] ?? '';
  const inARow = `${numberWord(to - from + 1)} points in a row`;
  switch (rule) {
    case 'outside':
      return `${side} the ${side === 'above' ? 'upper' : 'lower'} limit${meaning}`;
    case 'trend':
      return `${inARow} ${side === 'above' ? 'rising' : 'falling'}${meaning}`;
    case 'two-of-three':
      return `two of three points close to the ${side === 'above' ? 'upper' : 'lower'} limit${meaning}`;
    case 'shift':
      return `${inARow} ${side} the mean${meaning}`;
  }
}

/** Every run that is some point's signal, the latest first. */
export function saySignals({ points }: Chart): readonly string[] {
  const runs = new Map(
    points.flatMap(({ signal }) =>
      signal ? [[`${signal.rule} ${signal.from} ${signal.to}`, signal] as const] : [],
    ),
  );
  const label = (index: number) => points[index]?.observation.period.label ?? '';
  return [...runs.values()]
    .toSorted((one, other) => other.to - one.to || other.from - one.from)
    .map((run) => {
      const [from, to] = [label(run.from), label(run.to)];
      return `${from === to ? from : `${from} to ${to}`}: ${saySignal(run)}.`;
    });
}

/** What the latest point says; below it the mean that it is read against. */
export function sayControlChart(chart: Chart): Finding {
  const { indicator, placeName, points, segments, isIllustrative } = chart;
  const last = points.at(-1);
  const segment = segments.at(-1);
  if (!last || !segment) return { finding: `${placeName}: nothing to read.`, detail: '' };
  const seen = last.signal ? saySignal(last.signal) : 'within what chance alone would do';
  const nature = inBrackets(isIllustrative ? 'illustrative figures' : '');
  const [value, when] = [sayValue(last.value, indicator), sayWhen(last.observation.period)];
  const start = `${placeName}: ${startWithSmall(indicator.name)}`;
  const finding = firstThatFits(
    `${start}, ${value} ${when}${nature}: ${seen}.`,
    `${start}, ${value}${nature}: ${seen}.`,
    `${start}${nature}: ${seen}.`,
    `${start}${nature}.`,
  );
  return {
    finding,
    detail: sentences(
      finding.includes(`${value} ${when}`) ? '' : `${value} ${when}`,
      finding.includes(seen) ? '' : seen,
      `mean ${formatLevel(segment.mean, indicator)}${segment.isTrial ? '; trial limits' : ''}`,
    ),
  };
}

export function sayRunChart({
  indicator,
  placeName,
  points,
  median,
  because,
}: Omit<RunChart, keyof Finding>): Finding {
  const nature = inBrackets(
    sayNature(
      points.map(({ observation }) => observation),
      indicator,
    ),
  );
  const start = `${placeName}: ${startWithSmall(indicator.name)}`;
  const middle = `${countOf(points.length, 'point')} around a middle value of ${formatLevel(median, indicator)}`;
  const finding = firstThatFits(`${start}, ${middle}${nature}.`, `${start}${nature}.`);
  return {
    finding,
    detail: sentences(
      finding.includes(middle) ? '' : middle,
      `no control limits are drawn because ${because}`,
    ),
  };
}
