import { useEffect, useRef, useState } from 'react';
import type { Answers } from '../queries/answers';
import type { Query } from '../queries/query';
import { useAppState } from './app-state';

/** How a query stands. */
export type Asked<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly error: unknown };

/** In place of arguments: there is nothing to ask yet, or not for this place. */
export const notAsked = Symbol('not asked');

const waiting: Asked<never> = { state: 'waiting' };

interface Settled<Answer> {
  readonly key: string;
  readonly answers: Answers;
  readonly asked: Asked<Answer>;
}

/** Asks once per (query, arguments). An answer that comes after the arguments have changed is dropped. */
export function useAnswer<Arguments, Answer>(
  query: Query<Arguments, Answer>,
  args: Arguments | typeof notAsked,
): Asked<Answer> {
  const answers = useAppState(({ answers }) => answers);
  const [settled, settle] = useState<Settled<Answer> | null>(null);
  const key = args === notAsked ? '' : JSON.stringify([query.name, args]);
  const known = args === notAsked || !answers ? null : answers.peek(query, args);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for query and arguments, by value
  useEffect(() => {
    if (args === notAsked || !answers || known !== null) return;
    let isLate = false;
    const keep = (asked: Asked<Answer>) => {
      if (!isLate) settle({ key, answers, asked });
    };
    answers.answer(query, args).then(
      (answer) => keep({ state: 'answered', answer }),
      (error: unknown) => keep({ state: 'failed', error }),
    );
    return () => {
      isLate = true;
    };
  }, [answers, key]);

  if (known !== null) return { state: 'answered', answer: known };
  return settled?.key === key && settled.answers === answers ? settled.asked : waiting;
}

/**
 * While the next answer is awaited the last one stays, together with what it was asked of: the one must never be shown
 * under the other's name. After a failure nothing is held.
 */
export function useHeldOf<Answer, Of>(asked: Asked<Answer>, of: Of): { asked: Asked<Answer>; of: Of } {
  const now = { asked, of };
  const last = useRef<typeof now | null>(null);
  if (asked.state !== 'waiting') last.current = asked.state === 'answered' ? now : null;
  return asked.state === 'waiting' ? (last.current ?? now) : now;
}

/** For a query that is always asked of the same: only newer answers come. */
export const useHeld = <Answer>(asked: Asked<Answer>): Asked<Answer> => useHeldOf(asked, null).asked;

/** Two queries that make sense only together. */
export function both<One, Other>(one: Asked<One>, other: Asked<Other>): Asked<readonly [One, Other]> {
  if (one.state === 'failed') return one;
  if (other.state === 'failed') return other;
  if (one.state === 'waiting' || other.state === 'waiting') return waiting;
  return { state: 'answered', answer: [one.answer, other.answer] };
}
