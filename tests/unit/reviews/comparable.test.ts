import { describe, expect, it } from 'vitest';
import type { GroupComparison } from '../../../src/assessment/groups/group-finding';
import type { Measured } from '../../../src/domain/figures/absence';
import { absent } from '../../../src/domain/figures/absence';
import { cannotSay } from '../../../src/domain/judgement';
import { firstComparable, growsWithThePlace, whyNot } from '../../../src/reviews/compare/comparable';
import { unknownChoice } from '../../../src/reviews/compare/unknown-choice';
import { anIndicator, anObservation, aPeriod, aProportion, aRate } from '../../builders';
import { aCatalogue } from './a-catalogue';

const nobody = 'drugs.csv was not fetched, so nobody can say';

const comparisonOf = (values: readonly Measured[]): GroupComparison => ({
  indicator: aRate(),
  period: aPeriod('2020'),
  groupName: 'London boroughs',
  places: values.map((value, at) => ({
    name: `Place ${at}`,
    code: `${at}`,
    observation: anObservation({ value }),
    isChosen: false,
    comparison: cannotSay('it was not asked'),
    rank: null,
  })),
  england: null,
  line: cannotSay('it was not asked'),
  finding: '',
  detail: '',
});

describe('why places cannot be put side by side', () => {
  it('is nothing where one of them has a figure, be it 0', () => {
    expect(whyNot(aRate(), comparisonOf([absent('suppressed'), 0]), '', '')).toBe('');
    expect(whyNot(aRate(), comparisonOf([0]), '2020', nobody)).toBe('');
  });

  it('is that it is published for England only, before all else', () => {
    const whole = aRate({ geographyLevel: 'england' });
    expect(whyNot(whole, null, '2020', nobody)).toBe(
      'Deaths from drug poisoning: published for England only.',
    );
  });

  it('names the period that was asked for, and the group where none was', () => {
    expect(whyNot(aRate(), null, '1066', '')).toBe('There is no figure for the period “1066”.');
    expect(whyNot(aRate(), null, '', '')).toBe(
      'Deaths from drug poisoning: there is no figure in the data for this group.',
    );
  });

  it('is that every figure is missing, in the period that is shown', () => {
    const suppressed = comparisonOf([absent('suppressed'), absent('no-row')]);
    expect(whyNot(aRate(), suppressed, '', '')).toBe('No place in this group has a figure for 2020.');
    expect(whyNot(aRate(), comparisonOf([]), '', '')).toBe('No place in this group has a figure for 2020.');
  });

  it('is never that there is no figure where a file did not arrive', () => {
    expect(whyNot(aRate(), null, '', nobody)).toBe(
      `Deaths from drug poisoning: ${nobody} whether there are figures.`,
    );
    expect(whyNot(aRate(), null, '2020', nobody)).toContain(nobody);
    expect(whyNot(aRate(), comparisonOf([absent('no-row')]), '', nobody)).toBe(
      `2020: ${nobody} whether there are figures.`,
    );
  });
});

describe('the indicator that is shown where the reader names none', () => {
  const [count, estimate] = [anIndicator(), anIndicator({ measure: 'estimate' })];
  const whole = aRate({ geographyLevel: 'england' });
  const first = (...indicators: readonly ReturnType<typeof aRate>[]) =>
    firstComparable(aCatalogue({ indicators }));

  it('is the first of the places’ own that does not grow with them', () => {
    const [rate, share] = [aRate(), aProportion()];
    expect(first(count, estimate, whole, rate, share)).toBe(rate);
  });

  it('is a number of people where there is nothing else, and none where nothing is of a place', () => {
    expect(first(whole, estimate, count)).toBe(estimate);
    expect(first(whole)).toBeNull();
    expect(first()).toBeNull();
  });
});

it('counts and estimated numbers grow with the place; rates, shares and estimated rates do not', () => {
  expect(growsWithThePlace(anIndicator())).toBe(true);
  expect(growsWithThePlace(anIndicator({ measure: 'estimate', per: null }))).toBe(true);
  expect(growsWithThePlace(anIndicator({ measure: 'estimate', per: 1000 }))).toBe(false);
  expect([aRate(), aProportion()].some(growsWithThePlace)).toBe(false);
});

describe('what an address names and nobody knows', () => {
  const known = {
    catalogue: aCatalogue(),
    noIndicators: '',
    noPlaces: '',
    view: {},
    indicator: aRate(),
    group: {},
    choices: {},
  };
  const say = (rest: Partial<Parameters<typeof unknownChoice>[0]>) => unknownChoice({ ...known, ...rest });

  it('is nothing where all is known', () => {
    expect(say({})).toBe('');
    expect(say({ choices: { localities: 'camden,brent' } })).toBe('');
  });

  it('is said word by word: the view, the indicator, the group, the places', () => {
    expect(say({ view: null, choices: { as: 'pie' } })).toBe('No view called “pie” is known here.');
    expect(say({ indicator: null, choices: { indicator: 'joy' } })).toBe(
      'No indicator called “joy” is known here.',
    );
    expect(say({ indicator: null })).toBe('No indicator is set up yet.');
    expect(say({ group: null, choices: { group: 'friends' } })).toBe(
      'No group called “friends” is known for this place.',
    );
    expect(say({ choices: { localities: 'camden,atlantis,eden' } })).toBe(
      'No place called “atlantis”, “eden” is known here.',
    );
  });

  it('is not said to be unknown where the file that would name it did not arrive', () => {
    expect(say({ indicator: null, noIndicators: nobody, choices: { indicator: 'joy' } })).toBe(
      `${nobody} which indicators there are.`,
    );
    expect(say({ group: null, noPlaces: nobody })).toBe(`${nobody} which places there are.`);
    expect(say({ noPlaces: nobody, choices: { localities: 'atlantis' } })).toBe(
      `${nobody} which places there are.`,
    );
    expect(say({ noPlaces: nobody, choices: { localities: 'camden' } })).toBe('');
  });
});
