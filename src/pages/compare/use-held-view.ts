import { type Asked, useHeldOf } from '../use-answer';
import type { Subject, ViewProps } from './views';

interface HeldView<Answer> {
  readonly asked: Asked<Answer>;
  readonly answer: Answer | null;
  /** What the answer is of. */
  readonly of: Subject;
  /** What tells it from what the reader chose last; both empty where it is of just that. */
  readonly shown: string;
  readonly awaited: string;
  readonly isOld: boolean;
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

/** The last answer of a view with what it was asked of, while the next one is awaited. */
export function useHeldView<Answer>(
  { catalogue, place, group, indicator, periodLabel, against }: ViewProps,
  current: Asked<Answer>,
): HeldView<Answer> {
  const chosen: Subject = { catalogue, place, group, indicator, periodLabel, against };
  const { asked, of } = useHeldOf(current, chosen);
  const [shown, awaited] = difference(of, chosen);
  return {
    asked,
    answer: asked.state === 'answered' ? asked.answer : null,
    of,
    shown,
    awaited,
    isOld: shown !== awaited,
  };
}
