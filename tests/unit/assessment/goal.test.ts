import { describe, expect, it } from 'vitest';
import { againstGoal } from '../../../src/assessment/place/goal';
import { parseGoal } from '../../../src/domain/goal';
import { anObservation, aProportion, england } from '../../builders';

const held = (
  value: number,
  goal: string,
  rest: Parameters<typeof aProportion>[0] = {},
  group: number[] | null = null,
) =>
  againstGoal({
    indicator: aProportion({ goal: parseGoal(goal), ...rest }),
    latest: anObservation({ value }),
    england: [anObservation({ locality: england, period: '2019', value: 40 })],
    group,
  });

describe('a goal', () => {
  it('is reached by the value itself', () => {
    expect(held(95, 'at least 95')).toMatchObject({ words: 'reached', judgement: 'better' });
    expect(held(94.9, 'at least 95')).toMatchObject({ words: 'not reached', judgement: 'worse' });
    expect(held(5, 'at most 5', { polarity: 'lower' })).toMatchObject({ judgement: 'better' });
  });

  it('may be a range, judged by the polarity', () => {
    expect(held(75, '70 to 80')).toMatchObject({ words: 'within the range', judgement: 'similar' });
    expect(held(80, '70 to 80')).toMatchObject({ judgement: 'better' });
    expect(held(80, '70 to 80', { polarity: 'lower' })).toMatchObject({ judgement: 'worse' });
  });

  it('may be a percentile of a group, or last year’s England', () => {
    expect(held(9, 'percentile 25 to 75', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({
      judgement: 'better',
    });
    expect(held(9, 'percentile 25 to 75')).toMatchObject({ because: expect.stringContaining('group') });
    expect(held(41, 'last year’s England')).toMatchObject({
      goal: 'last year’s England (40.0% in 2019)',
      judgement: 'better',
    });
    expect(held(41, 'last year’s England', { polarity: 'lower' })).toMatchObject({ judgement: 'worse' });
  });

  it('judges nothing where neither side is better, and nothing where there is none', () => {
    expect(held(99, 'at least 95', { polarity: 'no-judgement' })).toMatchObject({ judgement: 'not-judged' });
    expect(held(99, '')).toBeNull();
  });
});
