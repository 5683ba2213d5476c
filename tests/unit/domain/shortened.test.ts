import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf, shortened } from '../../../src/domain/words/shortened';

const half = /\p{Surrogate}/u;

it('a shortened text ends in no half of a letter, whatever it is of', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 80 }), (text, most) => {
      const start = beginningOf(text, most);
      expect(start.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(start)).toBe(true);
      expect(start).not.toMatch(half);
    }),
  );
});

it('leaves a letter out whole, and says with … that something was left out', () => {
  expect(shortened('Ask 👩‍⚕️ first', 6)).toBe('Ask …');
  expect(shortened('Ask', 3)).toBe('Ask');
});
