import { describe, expect, it } from 'vitest';
import { formatGoal, type Goal, parseGoal } from '../../../src/domain/goal';

describe('a goal', () => {
  it.each<[string, Goal]>([
    ['at least 95', { kind: 'single', operator: 'at-least', value: 95 }],
    ['at most 5', { kind: 'single', operator: 'at-most', value: 5 }],
    [' At  Most 0.5 ', { kind: 'single', operator: 'at-most', value: 0.5 }],
    ['at least 120', { kind: 'single', operator: 'at-least', value: 120 }],
    ['at least -2', { kind: 'single', operator: 'at-least', value: -2 }],
    ['70 to 80', { kind: 'range', lower: 70, upper: 80 }],
    ['-1.5 to 1.5', { kind: 'range', lower: -1.5, upper: 1.5 }],
    ['percentile 25 to 75', { kind: 'percentile', lower: 25, upper: 75 }],
    ['Percentile 0 to 100', { kind: 'percentile', lower: 0, upper: 100 }],
    ["last year's England", { kind: 'previous-england' }],
    ['last year’s England', { kind: 'previous-england' }],
  ])('"%s" is read, and written so that it is read again', (text, goal) => {
    expect(parseGoal(text)).toEqual(goal);
    expect(parseGoal(formatGoal(goal))).toEqual(goal);
  });

  it('of any size is written back as it was read', () => {
    for (const text of ['at most 0.000001', 'at least 999999999', 'at most 123456789.123456']) {
      const goal = parseGoal(text);
      expect(goal && formatGoal(goal)).toBe(text);
    }
  });

  it.each([
    '',
    '95',
    'at least',
    'at least ninety',
    'at least 95%',
    'at least 1e9',
    'at least 0.0000001',
    'at least 1,000',
    '80 to 70',
    '70 to 70',
    '70 - 80',
    'percentile 75 to 25',
    'percentile 25 to 101',
    'percentile -1 to 50',
    'last year',
    'constructor',
  ])('"%s" is none', (text) => {
    expect(parseGoal(text)).toBeNull();
  });
});
