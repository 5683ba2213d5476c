import { describe, expect, it } from 'vitest';
import { overviewSentence } from '../../../src/assessment/place/overview';
import type { ProgressWord, StandingWord } from '../../../src/domain/judgement';
import { anAction, anAssessment, anObservation, aProgress, aStanding } from '../../builders';

const latest = anObservation({ value: 40 });
const indicators = (...words: readonly StandingWord[]) =>
  words.map((word) => anAssessment({ latest, standings: [aStanding({ word })] }));
const actions = (word: ProgressWord, count: number) =>
  Array.from({ length: count }, (_, at) =>
    aProgress({ word, action: anAction({ id: `${word}-${at}`, action: `${word} ${at}` }) }),
  );
const headingOf = (...parts: Parameters<typeof overviewSentence>) => overviewSentence(...parts).heading;

describe('the overview in a sentence', () => {
  it('counts the indicators of concern, and late actions apart from those whose date is doubtful', () => {
    const eleven = indicators('behind', 'behind', 'missed', ...Array<StandingWord>(8).fill('on-course'));
    expect(headingOf(eleven, [...actions('late', 9), ...actions('date-doubtful', 2)], true)).toBe(
      'Three of eleven indicators are of concern; nine actions are late and two have a doubtful date',
    );
  });

  it.each([
    [0, 'the plan lists no action'],
    [1, 'one action is late'],
    [2, 'two actions are late'],
  ])('agrees in number: %i late', (count, words) => {
    expect(headingOf([], actions('late', count), true)).toBe(`No indicator has a figure; ${words}`);
  });

  it.each([
    [1, 'one action is late and one has a doubtful date'],
    [2, 'one action is late and two have a doubtful date'],
  ])('agrees in number: %i doubtful', (count, words) => {
    const all = [...actions('late', 1), ...actions('date-doubtful', count)];
    expect(headingOf([], all, true)).toBe(`No indicator has a figure; ${words}`);
  });

  it.each([
    [indicators(), 'No indicator has a figure'],
    [indicators('behind'), 'One of one indicator is of concern'],
    [indicators('met'), 'None of one indicator is of concern'],
    [indicators('met', 'met'), 'None of two indicators is of concern'],
    [indicators('behind', 'missed'), 'Two of two indicators are of concern'],
  ])('agrees in number: %#', (found, words) => {
    expect(headingOf(found, [], false)).toBe(`${words}; no plan is loaded`);
  });

  it('adds up below: by reason, what is left out, and of which actions nothing is said', () => {
    const two = anAssessment({
      latest,
      standings: [aStanding({ word: 'behind' }), aStanding({ word: 'missed' })],
    });
    const invented = anAssessment({
      latest: anObservation({ value: 1, status: ['illustrative'] }),
      standings: [aStanding({ word: 'missed', isIllustrative: true })],
    });
    const all = [two, ...indicators('behind', 'met'), invented, anAssessment()];
    expect(overviewSentence(all, actions('silent', 40), true)).toEqual({
      heading: 'Two of three indicators are of concern; no action is late',
      detail:
        'Of concern, each by its most worrying reason: 1 with a missed target, 1 behind a target. Not counted: 1 indicator without a figure here and 1 indicator with invented figures. For 40 actions the plan gives no status and no update.',
    });
  });
});
