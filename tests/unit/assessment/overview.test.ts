import { describe, expect, it } from 'vitest';
import { overviewSentence } from '../../../src/assessment/overview';
import type { ProgressWord, StandingWord } from '../../../src/domain/judgement';
import { anAssessment, aProgress, aStanding } from '../../builders';

const measures = (...words: readonly StandingWord[]) =>
  words.map((word) => anAssessment({ standings: [aStanding({ word })] }));
const actions = (word: ProgressWord, count: number) =>
  Array.from({ length: count }, () => aProgress({ word }));

describe('the overview in a sentence', () => {
  it('counts the measures behind or missed, and the late actions', () => {
    const eleven = measures('behind', 'behind', 'missed', ...Array<StandingWord>(8).fill('on-course'));
    expect(overviewSentence(eleven, actions('late', 9))).toBe(
      'Three of eleven measures with a target that can be judged are behind or missed; nine actions are late.',
    );
  });

  it('has its singulars right', () => {
    expect(overviewSentence(measures('behind', 'met'), actions('late', 1))).toBe(
      'One of two measures with a target that can be judged is behind or missed; one action is late.',
    );
  });

  it('says that none is behind and no action is late', () => {
    expect(overviewSentence(measures('met', 'met'), actions('done', 2))).toBe(
      'None of two measures with a target that can be judged is behind or missed; no actions are late.',
    );
  });

  it('writes larger numbers in figures and tells of silent actions', () => {
    expect(overviewSentence([], [...actions('late', 31), ...actions('silent', 40)])).toBe(
      'No measure has a target; 31 actions are late and 40 say nothing of how they stand.',
    );
  });

  it('does not count a target that cannot be judged as held', () => {
    expect(overviewSentence(measures('cannot-be-judged'), [])).toBe(
      'No measure with a target can be judged yet.',
    );
    expect(overviewSentence(measures('cannot-be-judged', 'behind'), [])).toBe(
      'The one measure with a target that can be judged is behind or missed.',
    );
    expect(overviewSentence(measures('met'), [])).toBe(
      'The one measure with a target that can be judged is neither behind nor missed.',
    );
  });

  it('counts a measure with two targets once', () => {
    const two = anAssessment({ standings: [aStanding({ word: 'behind' }), aStanding({ word: 'missed' })] });
    expect(overviewSentence([two, ...measures('met')], [])).toBe(
      'One of two measures with a target that can be judged is behind or missed.',
    );
  });
});
