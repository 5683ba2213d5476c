import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/assessment/place/judge';

describe('a judgement', () => {
  it.each([
    ['rising', 'higher', 'better'],
    ['rising', 'lower', 'worse'],
    ['falling', 'lower', 'better'],
    ['falling', 'higher', 'worse'],
    ['lower', 'lower', 'better'],
    ['higher', 'lower', 'worse'],
    ['steady', 'higher', 'similar'],
    ['similar', 'lower', 'similar'],
  ] as const)('of %s where %s is better is %s', (way, polarity, judgement) => {
    expect(judge(way, polarity)).toBe(judgement);
  });

  it.each(['rising', 'falling', 'steady', 'lower', 'higher', 'similar'] as const)(
    'is never made of %s where the indicator makes none',
    (way) => {
      expect(judge(way, 'no-judgement')).toBe('not-judged');
    },
  );
});
