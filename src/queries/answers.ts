import type { Dataset, Query } from './query';

/** Answers kept by (query, arguments). */
export interface Answers {
  readonly answer: <Arguments, Answer>(query: Query<Arguments, Answer>, args: Arguments) => Promise<Answer>;
  /** The answer if it is already here, so that a page can be drawn with it at once. */
  readonly peek: <Arguments, Answer>(query: Query<Arguments, Answer>, args: Arguments) => Answer | null;
}

/** An answer that can be written out and read back: a plain value under its query and arguments. */
export interface KnownAnswer {
  readonly key: string;
  readonly answer: unknown;
}

/** Answers about how the files were taken in: where one did not arrive, those of another day are false. */
const isOfTheBooks = ({ key }: KnownAnswer): boolean => /^(ledger|problem)/.test(key);

export const withoutBooks = (known: readonly KnownAnswer[]): readonly KnownAnswer[] =>
  known.filter((one) => !isOfTheBooks(one));

const keyOf = (name: string, args: unknown): string => `${name} ${JSON.stringify(args)}`;

export const knownAnswer = <Arguments, Answer>(
  query: Query<Arguments, Answer>,
  args: Arguments,
  answer: Answer,
): KnownAnswer => ({ key: keyOf(query.name, args), answer });

/**
 * A store over data that stand still: make a new one after each wave of the intake. What is `known` already is never
 * asked; everything else waits for the data.
 */
export function createAnswers(dataset: Promise<Dataset>, known: readonly KnownAnswer[] = []): Answers {
  const asked = new Map<string, Promise<unknown>>();
  const answered = new Map<string, unknown>(known.map(({ key, answer }) => [key, answer]));
  return {
    answer<Arguments, Answer>(query: Query<Arguments, Answer>, args: Arguments) {
      const key = keyOf(query.name, args);
      if (answered.has(key)) return Promise.resolve(answered.get(key) as Answer);
      const earlier = asked.get(key) as Promise<Answer> | undefined;
      if (earlier) return earlier;
      const asking = dataset.then((open) => query.ask(open, args));
      asked.set(key, asking);
      asking.then(
        (answer) => answered.set(key, answer),
        // A failure is not kept: asking again may go better.
        () => asked.delete(key),
      );
      return asking;
    },
    peek<Arguments, Answer>(query: Query<Arguments, Answer>, args: Arguments) {
      return (answered.get(keyOf(query.name, args)) as Answer | undefined) ?? null;
    },
  };
}
