import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/assessment/place/change';
import { absenceMark, absenceReasons, absent } from '../../../src/domain/figures/absence';
import {
  actionsInWords,
  asSentence,
  changeInWords,
  figureInWords,
  periodAndAge,
  statesInWords,
} from '../../../src/reviews/place/words';
import {
  aDate,
  anAction,
  anIndicator,
  anObservation,
  aPeriod,
  aProgress,
  aProportion,
  aRate,
} from '../../builders';

it('makes a sentence of a clause: one capital, one full stop', () => {
  expect(asSentence('due 31 March 2017; its plan says nothing')).toBe(
    'Due 31 March 2017; its plan says nothing.',
  );
  expect(asSentence('it is done.')).toBe('It is done.');
});

describe('a figure in words', () => {
  it('has its unit, in the singular for one of a count, and is 0 only where it is 0', () => {
    expect(figureInWords(1, anIndicator())).toBe('1 start');
    expect(figureInWords(0, anIndicator())).toBe('0 starts');
    expect(figureInWords(2.84, aRate())).toBe('2.8 per 100,000 people');
    expect(figureInWords(38.9, aProportion())).toBe('38.9%');
  });

  it('is the mark of its absence where there is none, whatever the reason', () => {
    expect(figureInWords(absent('suppressed'), anIndicator())).toBe('[c]');
    for (const reason of absenceReasons)
      expect(figureInWords(absent(reason), anIndicator())).toBe(absenceMark(reason));
  });
});

describe('the age of a period', () => {
  const ageOn = (day: string) => periodAndAge(aPeriod('2020'), aDate(day));

  it('is told in months below two years, then in whole years', () => {
    expect(ageOn('2021-01-01')).toBe('2020, 1 month old');
    expect(ageOn('2022-11-30')).toBe('2020, 23 months old');
    expect(ageOn('2022-12-01')).toBe('2020, 2 years old');
    expect(ageOn('2023-11-30')).toBe('2020, 2 years old');
    expect(ageOn('2023-12-31')).toBe('2020, 3 years old');
  });

  it('is not told in its last month, on its last day, or before it ends', () => {
    for (const day of ['2020-12-31', '2020-06-30', '2019-01-01']) expect(ageOn(day)).toBe('2020');
  });
});

describe('a change in words', () => {
  const change = (direction: Change['direction'], difference: number): Change => ({
    kind: 'change',
    from: anObservation({ period: '2019' }),
    to: anObservation({ period: '2020' }),
    basis: '',
    direction,
    judgement: 'not-judged',
    difference,
    relative: null,
    isSignificant: null,
    test: '',
  });

  it('has its way and its size without a sign', () => {
    expect(changeInWords(change('falling', -12), anIndicator())).toBe('down 12 from 2019');
    expect(changeInWords(change('rising', 3.1), aProportion())).toBe('up 3.1 percentage points from 2019');
    expect(changeInWords(change('rising', 1), aProportion())).toBe('up 1.0 percentage point from 2019');
  });

  it('has no size where the figures are equal as shown', () => {
    expect(changeInWords(change('steady', 0), anIndicator())).toBe('the same as in 2019');
  });
});

describe('actions in words', () => {
  const twice = 'Train all health trainers in brief advice';
  const progress = [
    aProgress({ action: anAction({ id: 'a', action: twice }), word: 'done' }),
    aProgress({ action: anAction({ id: 'b', action: `${twice}.` }), word: 'done' }),
    aProgress({ action: anAction({ id: 'c' }), word: 'late' }),
    aProgress({ action: anAction({ id: 'd' }), word: 'silent' }),
  ];

  it('are counted once however often they are printed, the most worrying first, no word with none', () => {
    expect(statesInWords(progress)).toBe('1 late, 1 no status or update, 1 done');
    expect(actionsInWords(progress)).toBe(
      '3 actions (1 printed again, counted once): 1 late, 1 no status or update, 1 done',
    );
    expect(actionsInWords(progress.slice(2, 3))).toBe('1 action: 1 late');
  });

  it('add up: the states come to the actions, and with those printed again to the rows', () => {
    for (const some of [progress, progress.slice(1), progress.slice(0, 2)]) {
      const [actions = '', states = ''] = actionsInWords(some).split(': ');
      const sum = (text: string) => [...text.matchAll(/\d+/g)].reduce((all, [one]) => all + Number(one), 0);
      expect(sum(states)).toBe(Number.parseInt(actions, 10));
      expect(sum(actions)).toBe(some.length);
    }
  });

  it('say that there are none', () => {
    expect(actionsInWords([])).toBe('No action of the plan serves this');
    expect(statesInWords([])).toBe('');
  });
});
