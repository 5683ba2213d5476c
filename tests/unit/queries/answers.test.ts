import { describe, expect, it } from 'vitest';
import { createAnswers, knownAnswer } from '../../../src/queries/answers';
import type { Dataset, Query } from '../../../src/queries/query';

const nothing = null as unknown as Dataset;

/** A query that counts how often it is really asked. */
function aQuestion(answer: (times: number) => Promise<string>) {
  const asked = { times: 0 };
  const query: Query<{ readonly place: string }, string> = {
    name: 'a-query',
    sql: [],
    ask: async () => {
      asked.times += 1;
      return answer(asked.times);
    },
  };
  return { asked, query };
}

describe('an answer', () => {
  it('is asked for once and kept, by query and arguments', async () => {
    const { asked, query } = aQuestion(async (times) => `answer ${times}`);
    const answers = createAnswers(Promise.resolve(nothing));
    expect(answers.peek(query, { place: 'barnet' })).toBeNull();
    expect(await answers.answer(query, { place: 'barnet' })).toBe('answer 1');
    expect(await answers.answer(query, { place: 'barnet' })).toBe('answer 1');
    expect(answers.peek(query, { place: 'barnet' })).toBe('answer 1');
    expect(await answers.answer(query, { place: 'york' })).toBe('answer 2');
    expect(asked.times).toBe(2);
  });

  it('that is late is waited for by everybody who asks, and asked for once', async () => {
    let give: (answer: string) => void = () => {};
    const late = new Promise<string>((resolve) => {
      give = resolve;
    });
    const { asked, query } = aQuestion(() => late);
    const answers = createAnswers(Promise.resolve(nothing));
    const both = [answers.answer(query, { place: 'barnet' }), answers.answer(query, { place: 'barnet' })];
    expect(answers.peek(query, { place: 'barnet' })).toBeNull();
    give('at last');
    expect(await Promise.all(both)).toEqual(['at last', 'at last']);
    expect(asked.times).toBe(1);
  });

  it('that failed is not kept: asking again may go better', async () => {
    const { query } = aQuestion(async (times) => {
      if (times === 1) throw new Error('not yet');
      return 'now';
    });
    const answers = createAnswers(Promise.resolve(nothing));
    await expect(answers.answer(query, { place: 'barnet' })).rejects.toThrow('not yet');
    expect(answers.peek(query, { place: 'barnet' })).toBeNull();
    expect(await answers.answer(query, { place: 'barnet' })).toBe('now');
  });

  it('that is known already needs no engine; another one fails with the engine', async () => {
    const { asked, query } = aQuestion(async () => 'asked');
    const broken = Promise.reject(new Error('the engine did not start'));
    broken.catch(() => {});
    const answers = createAnswers(broken, [knownAnswer(query, { place: 'barnet' }, 'known')]);
    expect(answers.peek(query, { place: 'barnet' })).toBe('known');
    expect(await answers.answer(query, { place: 'barnet' })).toBe('known');
    await expect(answers.answer(query, { place: 'york' })).rejects.toThrow('the engine did not start');
    expect(asked.times).toBe(0);
  });
});
