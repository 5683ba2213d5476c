import { describe, expect, it } from 'vitest';
import { createAnswers, knownAnswer } from '../../../src/queries/answers';
import type { Dataset, Question } from '../../../src/queries/question';

const nothing = null as unknown as Dataset;

/** A question that counts how often it is really asked. */
function aQuestion(answer: (times: number) => Promise<string>) {
  const asked = { times: 0 };
  const question: Question<{ readonly place: string }, string> = {
    name: 'a-question',
    sql: [],
    ask: async () => {
      asked.times += 1;
      return answer(asked.times);
    },
  };
  return { asked, question };
}

describe('an answer', () => {
  it('is asked for once and kept, by question and arguments', async () => {
    const { asked, question } = aQuestion(async (times) => `answer ${times}`);
    const answers = createAnswers(Promise.resolve(nothing));
    expect(answers.peek(question, { place: 'barnet' })).toBeNull();
    expect(await answers.answer(question, { place: 'barnet' })).toBe('answer 1');
    expect(await answers.answer(question, { place: 'barnet' })).toBe('answer 1');
    expect(answers.peek(question, { place: 'barnet' })).toBe('answer 1');
    expect(await answers.answer(question, { place: 'york' })).toBe('answer 2');
    expect(asked.times).toBe(2);
  });

  it('that is late is waited for by everybody who asks, and asked for once', async () => {
    let give: (answer: string) => void = () => {};
    const late = new Promise<string>((resolve) => {
      give = resolve;
    });
    const { asked, question } = aQuestion(() => late);
    const answers = createAnswers(Promise.resolve(nothing));
    const both = [
      answers.answer(question, { place: 'barnet' }),
      answers.answer(question, { place: 'barnet' }),
    ];
    expect(answers.peek(question, { place: 'barnet' })).toBeNull();
    give('at last');
    expect(await Promise.all(both)).toEqual(['at last', 'at last']);
    expect(asked.times).toBe(1);
  });

  it('that failed is not kept: asking again may go better', async () => {
    const { question } = aQuestion(async (times) => {
      if (times === 1) throw new Error('not yet');
      return 'now';
    });
    const answers = createAnswers(Promise.resolve(nothing));
    await expect(answers.answer(question, { place: 'barnet' })).rejects.toThrow('not yet');
    expect(answers.peek(question, { place: 'barnet' })).toBeNull();
    expect(await answers.answer(question, { place: 'barnet' })).toBe('now');
  });

  it('that is known already needs no engine; another one fails with the engine', async () => {
    const { asked, question } = aQuestion(async () => 'asked');
    const broken = Promise.reject(new Error('the engine did not start'));
    broken.catch(() => {});
    const answers = createAnswers(broken, [knownAnswer(question, { place: 'barnet' }, 'known')]);
    expect(answers.peek(question, { place: 'barnet' })).toBe('known');
    expect(await answers.answer(question, { place: 'barnet' })).toBe('known');
    await expect(answers.answer(question, { place: 'york' })).rejects.toThrow('the engine did not start');
    expect(asked.times).toBe(0);
  });
});
