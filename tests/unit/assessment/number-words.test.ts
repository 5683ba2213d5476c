import { describe, expect, it } from 'vitest';
import { exceptionKinds } from '../../../src/assessment/actions/exceptions';
import { planSentence } from '../../../src/assessment/place/overview';
import { firstThatFits, wordsIn } from '../../../src/assessment/words/heading';
import { countOf, nounFor, numberWord, possessive, verbFor } from '../../../src/domain/words/number-words';
import { sayExceptions } from '../../../src/reviews/plan/exception-words';
import { aDate, anAction, aProgress } from '../../builders';

describe('numbers in a sentence', () => {
  it.each([
    [0, '0 places', 'are', 'have', 'lie'],
    [1, '1 place', 'is', 'has', 'lies'],
    [2, '2 places', 'are', 'have', 'lie'],
    [1204, '1,204 places', 'are', 'have', 'lie'],
  ])('agree: %i', (count, places, are, have, lie) => {
    expect(countOf(count, 'place')).toBe(places);
    expect(['are', 'have', 'lie'].map((verb) => verbFor(count, verb))).toEqual([are, have, lie]);
  });

  it('have the noun of one thing', () => {
    expect([nounFor(1, 'people'), nounFor(1, 'counties'), nounFor(1, 'deaths')]).toEqual([
      'person',
      'county',
      'death',
    ]);
    expect(numberWord(13)).toBe('13');
  });

  it('say whose it is', () => {
    expect(['Barnet', 'Tower Hamlets', 'East Midlands', 'James'].map(possessive)).toEqual([
      'Barnet’s',
      'Tower Hamlets’',
      'East Midlands’',
      'James’',
    ]);
  });

  it.each(exceptionKinds)('agree in every count of exceptions: %s', (kind) => {
    const say = (count: number) => sayExceptions(kind, count, aDate('2016-09-30'), aDate('2016-06-30'));
    expect(say(1)).not.toMatch(/\b(actions|indicators|targets|dates|are|have|name no)\b(?! lies|.*where)/);
    expect(say(2)).not.toMatch(/^\S+ (action|indicator|target) /);
    expect(say(2)).not.toMatch(/^Two \w+ (is|has|names)\b/);
    expect(say(0)).not.toMatch(/\b0\b/);
  });

  it.each([
    [0, 'Of 0 actions, none is late'],
    [1, 'Of 1 action, one is late'],
    [2, 'Of 2 actions, two are late'],
  ])('agree in the heading of a plan: %i', (count, words) => {
    const late = Array.from({ length: count }, (_, at) =>
      aProgress({ word: 'late', action: anAction({ id: `a-${at}`, action: `Do ${at}` }) }),
    );
    expect(planSentence(late)).toBe(words);
  });
});

describe('a heading', () => {
  it('is the fullest that has at most 20 words; signs alone are no words', () => {
    const long = Array.from({ length: 21 }, () => 'word').join(' ');
    expect(wordsIn('2.8 per 100,000 people – in 2020')).toBe(6);
    expect(firstThatFits(long, 'short', 'bare')).toBe('short');
    expect(firstThatFits(long)).toBe(long);
  });
});
