import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/assessment/place/comparison';
import { derive } from '../../../src/assessment/place/derive';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import { anIndicator, anObservation, aRate, england } from '../../builders';

const own = anObservation({ value: 2.8, interval: { lower: 1.4, upper: 5 } });
const ofEngland = (rest: Parameters<typeof anObservation>[0] = {}) =>
  anObservation({ locality: england, value: 7.6, ...rest });

const compareWith = (benchmarks: readonly Observation[], observation = own, indicator: Indicator = aRate()) =>
  compare({ observation, indicator, benchmarkName: 'England', benchmarks });

describe('a comparison with England', () => {
  it('is lower when the whole interval lies below the value, and better where lower is', () => {
    expect(compareWith([ofEngland()])).toMatchObject({
      kind: 'comparison',
      position: 'lower',
      judgement: 'better',
      test: 'the 95% interval lies below England’s value',
    });
  });

  it('is higher when the whole interval lies above the value', () => {
    expect(compareWith([ofEngland({ value: 1.3 })])).toMatchObject({
      position: 'higher',
      judgement: 'worse',
    });
  });

  it.each([1.4, 2.8, 5])('is similar when the interval holds or touches %d', (value) => {
    expect(compareWith([ofEngland({ value })])).toMatchObject({ position: 'similar', judgement: 'similar' });
  });

  it('judges nothing where the indicator makes no judgement', () => {
    const indicator = aRate({ polarity: 'no-judgement' });
    expect(compareWith([ofEngland()], own, indicator)).toMatchObject({
      position: 'lower',
      judgement: 'not-judged',
    });
  });

  it('uses England’s figure of the same period, sex and age', () => {
    const others = [ofEngland({ period: '2019' }), ofEngland({ sex: 'male' }), ofEngland({ age: '18+' })];
    expect(compareWith(others.slice(0, 1))).toMatchObject({ because: 'England has no figure for 2020' });
    expect(compareWith(others)).toMatchObject({
      because: 'England’s figure for 2020 is of male, all ages, and this one is of persons, all ages',
    });
    expect(compareWith([...others, ofEngland()])).toMatchObject({ position: 'lower' });
  });

  it('is not made for counts or estimated numbers', () => {
    expect(compareWith([ofEngland()], own, anIndicator())).toMatchObject({
      because: 'a count depends on the size of the place',
    });
    expect(compareWith([ofEngland()], own, aRate({ measure: 'estimate' }))).toMatchObject({
      kind: 'cannot-say',
    });
  });

  it('is not made with itself', () => {
    expect(compareWith([ofEngland()], ofEngland())).toMatchObject({
      because: 'England is not compared with itself',
    });
  });

  it('is not made without an interval', () => {
    expect(compareWith([ofEngland()], anObservation({ value: 3 }))).toMatchObject({
      because: 'the figure has no 95% interval: none is given, and there are no counts that give one',
    });
  });

  it('at 99.8% uses the limits that its source gives, and says so where a rate by age has none', () => {
    const strictly = aRate({ measure: 'directly-standardised-rate', comparison: 'interval-99.8' });
    const given = { ...own, strictInterval: { lower: 1, upper: 7 } };
    expect(compareWith([ofEngland()], given, strictly)).toMatchObject({
      position: 'lower',
      test: 'the 99.8% interval lies below England’s value',
    });
    expect(compareWith([ofEngland({ value: 6 })], given, strictly)).toMatchObject({ position: 'similar' });
    const levels = { ...strictly, comparison: 'five-level' as const };
    expect(compareWith([ofEngland({ value: 6 })], given, levels)).toMatchObject({ position: 'lower' });
    expect(compareWith([ofEngland()], given, levels)).toMatchObject({ position: 'much-lower' });
    expect(compareWith([ofEngland()], own, strictly)).toMatchObject({
      because:
        'the figure has no 99.8% interval: none is given, and none can be worked out for an age-standardised rate',
    });
  });

  it('is made of a modelled figure only by the interval that its source gives', () => {
    const share = anIndicator({ measure: 'proportion', per: 100, unit: '%' });
    const modelled = anObservation({
      value: 9.2,
      numerator: 920,
      denominator: 10_000,
      status: ['estimated'],
    });
    const derived = derive(modelled, share);
    expect(derived.interval).toBeNull();
    expect(compareWith([ofEngland()], derived, share)).toMatchObject({
      because: 'the figure has no 95% interval: it is a modelled estimate, and its source gives none',
    });
    const published = { ...derived, interval: { lower: 8, upper: 10 } };
    expect(compareWith([ofEngland()], published, share)).toMatchObject({ position: 'higher' });
  });

  it('is not made between an illustrative figure and a real one', () => {
    const illustrative = { ...own, status: ['illustrative'] as const };
    expect(compareWith([ofEngland()], illustrative)).toMatchObject({
      because: 'illustrative figures are not compared with real ones',
    });
    expect(compareWith([ofEngland({ status: ['illustrative'] })], illustrative)).toMatchObject({
      position: 'lower',
    });
  });

  it('says why either figure is absent', () => {
    expect(compareWith([ofEngland({ value: absent('suppressed', 'withheld') })])).toMatchObject({
      because: 'England has no figure for 2020: withheld',
    });
    expect(
      compareWith([ofEngland()], anObservation({ value: absent('suppressed', 'withheld') })),
    ).toMatchObject({
      because: 'there is no figure for 2020: withheld',
    });
  });
});
