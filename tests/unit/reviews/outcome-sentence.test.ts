import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/outcome';
import { outcomeSentence } from '../../../src/reviews/place/outcome-sentence';
import { mostWorryingFirst, type Review, withFiguresFirst } from '../../../src/reviews/place/review';
import { aDate, anAction, anAssessment, anIndicator, anObservation, aPlace, aProgress } from '../../builders';

const outcome: Outcome = {
  id: anAction().outcome,
  order: 1,
  name: 'reduce drug use',
  kind: 'strategic',
  description: '',
};
const reviewOf = (rest: Partial<Review>): Review => ({
  place: aPlace(),
  asAt: aDate('2016-09-30'),
  assessments: [],
  assessmentOf: () => anAssessment(),
  progress: [],
  plan: null,
  ...rest,
});
const action = (id: string, word: 'late' | 'done', rest: Parameters<typeof anAction>[0] = {}) =>
  aProgress({ action: anAction({ id, action: `Action ${id}`, ...rest }), word });
const actionsSaid = (...progress: ReturnType<typeof action>[]) =>
  outcomeSentence(outcome, reviewOf({ progress })).split('; ')[1];

describe('an outcome in a sentence', () => {
  it('counts its late actions among its actions', () => {
    expect(actionsSaid(action('a', 'late'), action('b', 'done'))).toBe('one of two actions is late');
    expect(actionsSaid(action('a', 'late'), action('b', 'late'))).toBe('two of two actions are late');
    expect(actionsSaid(action('a', 'done'), action('b', 'done'))).toBe('none of two actions is late');
  });

  it('counts an action that is printed twice once, and none of another outcome', () => {
    const words = { action: 'Train all health trainers in brief advice' };
    const other = anIndicator().outcome;
    if (other === null) throw new Error('no outcome');
    expect(actionsSaid(action('a', 'late', words), action('b', 'late', words), action('c', 'done'))).toBe(
      'one of two actions is late',
    );
    expect(actionsSaid(action('a', 'late', { outcome: other }), action('b', 'done'))).toBe(
      'none of one action is late',
    );
  });

  it('says nothing of actions where there is none, and begins with the outcome’s name', () => {
    expect(actionsSaid()).toBeUndefined();
    expect(outcomeSentence(outcome, reviewOf({}))).toMatch(/^Reduce drug use: /);
  });
});

describe('the orders of a review', () => {
  it('put what has a figure first and leave the rest as it was', () => {
    const [one, other] = [anAssessment({ finding: 'one' }), anAssessment({ finding: 'other' })];
    const figure = anAssessment({ latest: anObservation({ value: 0 }) });
    expect(withFiguresFirst([one, figure, other])).toEqual([figure, one, other]);
  });

  it('put the most worrying action first and leave ties as the plan has them', () => {
    const all = [action('a', 'done'), action('b', 'late'), action('c', 'done'), action('d', 'late')];
    expect(mostWorryingFirst(all).map((one) => one.action.id)).toEqual(['b', 'd', 'a', 'c']);
  });
});
