import type { Database } from '../database/database';
import type { Question } from './question';

/** Answers kept by (question, arguments). Answers are plain values, so the store could be written out and read back. */
export interface Answers {
  readonly answer: <Arguments, Answer>(
    question: Question<Arguments, Answer>,
    args: Arguments,
  ) => Promise<Answer>;
  /** The answer if it is already here, so that a page can be drawn with it at once. */
  readonly peek: <Arguments, Answer>(question: Question<Arguments, Answer>, args: Arguments) => Answer | null;
}

const keyOf = (name: string, args: unknown): string => `${name} ${JSON.stringify(args)}`;

/** A store over a database whose contents stand still: make a new one after each wave of the intake. */
export function createAnswers(database: Database): Answers {
  const asked = new Map<string, Promise<unknown>>();
  const answered = new Map<string, unknown>();
  return {
    answer<Arguments, Answer>(question: Question<Arguments, Answer>, args: Arguments) {
      const key = keyOf(question.name, args);
      const earlier = asked.get(key) as Promise<Answer> | undefined;
      if (earlier) return earlier;
      const asking = question.ask(database, args);
      asked.set(key, asking);
      asking.then(
        (answer) => answered.set(key, answer),
        // A failure is not kept: asking again may go better.
        () => asked.delete(key),
      );
      return asking;
    },
    peek<Arguments, Answer>(question: Question<Arguments, Answer>, args: Arguments) {
      return (answered.get(keyOf(question.name, args)) as Answer | undefined) ?? null;
    },
  };
}
