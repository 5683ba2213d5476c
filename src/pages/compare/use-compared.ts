import { useMemo } from 'react';
import type { Observation, Series } from '../../domain/figures/observation';
import { comparisonQuery } from '../../queries/comparison';
import { seriesQuery } from '../../queries/series/series';
import { type Compared, compareAs, figuresFor, seriesFor } from '../../reviews/compare/compared';
import type { CompareViewName, Subject } from '../../reviews/compare/views';
import { holdsFigures, useNotFetched } from '../not-fetched';
import { type Asked, notAsked, useAnswer, useHeldOf } from '../use-answer';

export interface AskedComparison {
  /** While the next answer of the same view is awaited, still the last one. */
  readonly asked: Asked<Compared>;
  /** What `asked` is of. */
  readonly of: Subject;
  /** What tells it from what the reader chose last; both empty where it is of just that. */
  readonly shown: string;
  readonly awaited: string;
  readonly isCurrent: boolean;
}

const noFigures: readonly Observation[] = [];
const noSeries: readonly Series[] = [];

const answerOf = <Answer>(asked: Asked<Answer>): Answer | null =>
  asked.state === 'answered' ? asked.answer : null;

/** One comparison: asked once, judged once. `subject` must be the same object while nothing in it changes. */
export function useCompared(view: CompareViewName, subject: Subject | null): AskedComparison | null {
  const notFetched = useNotFetched(holdsFigures);
  const [wantedFigures, wantedSeries] = useMemo(
    () => (subject ? [figuresFor(view, subject), seriesFor(view, subject)] : [null, null]),
    [view, subject],
  );
  const askedFigures = useAnswer(comparisonQuery, wantedFigures ?? notAsked);
  const askedSeries = useAnswer(seriesQuery, wantedSeries ?? notAsked);
  const figures = wantedFigures ? answerOf(askedFigures) : noFigures;
  const series = wantedSeries ? answerOf(askedSeries) : noSeries;
  const compared = useMemo(
    () => (subject && figures && series ? compareAs(view, subject, { figures, series, notFetched }) : null),
    [view, subject, figures, series, notFetched],
  );
  const failed = [askedFigures, askedSeries].find((one) => one.state === 'failed');
  const now: Asked<Compared> = compared
    ? { state: 'answered', answer: compared }
    : (failed ?? { state: 'waiting' });

  const held = useHeldOf(now, { view, subject });
  if (!subject) return null;
  // What another view showed is no stand-in for this one.
  const isOfThis = held.of.view === view && held.of.subject !== null;
  const [asked, of] = isOfThis ? [held.asked, held.of.subject ?? subject] : [now, subject];
  const [shown, awaited] = difference(of, subject);
  return { asked, of, shown, awaited, isCurrent: compared !== null };
}

const wordsOf = ({ place, indicator, group, periodLabel, against }: Subject): readonly string[] => [
  indicator.name,
  against?.name ?? '',
  group.name,
  periodLabel === '' ? 'the latest period' : periodLabel,
  place.name,
];

/** Only what differs is worth a word. */
function difference(of: Subject, chosen: Subject): readonly [shown: string, awaited: string] {
  const [old, next] = [wordsOf(of), wordsOf(chosen)];
  const say = (words: readonly string[]) =>
    words.filter((word, at) => old[at] !== next[at] && word !== '').join(', ');
  return [say(old), say(next)];
}
