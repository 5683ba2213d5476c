import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/assessment/place/derive';
import { absent } from '../../../src/domain/figures/absence';
import { anIndicator, anObservation, aProportion, aRate } from '../../builders';
import { expectClose } from '../../oracles/close-to';

describe('a rate', () => {
  it('is worked out from deaths and population, with the exact interval below 10', () => {
    const { value, interval } = derive(anObservation({ numerator: 5, denominator: 100_000 }), aRate());
    expect(value).toBe(5);
    expectClose(interval?.lower ?? 0, 1.62348639011842);
    expectClose(interval?.upper ?? 0, 11.668332079322669);
  });

  it('is 0 for no deaths, with an upper limit', () => {
    const { value, interval } = derive(anObservation({ numerator: 0, denominator: 100_000 }), aRate());
    expect(value).toBe(0);
    expect(interval?.lower).toBe(0);
    expectClose(interval?.upper ?? 0, 3.688879454, 1e-8);
  });

  it('is absent without a population, and says which year has none', () => {
    const derived = derive(anObservation({ period: '1993', numerator: 5 }), aRate());
    expect(derived.value).toEqual(absent('not-collected', 'no mid-year population for 1993'));
    expect(derived.numerator).toBe(5);
    expect(derived.interval).toBeNull();
  });

  it('is suppressed when its deaths are', () => {
    const numerator = absent('suppressed', 'given as "<5"');
    expect(derive(anObservation({ numerator, denominator: 100 }), aRate()).value).toEqual(numerator);
  });

  it('is absent over an empty population, never infinite', () => {
    const { value } = derive(anObservation({ numerator: 0, denominator: 0 }), aRate());
    expect(value).toEqual(absent('not-applicable', 'the denominator is 0'));
  });

  it('may have more events than people', () => {
    expect(derive(anObservation({ numerator: 250, denominator: 200 }), aRate()).value).toBe(125_000);
  });

  it('has no interval when estimated', () => {
    const estimated = anObservation({ numerator: 5, denominator: 100, status: ['estimated'] });
    expect(derive(estimated, aRate())).toMatchObject({ value: 5000, interval: null });
  });
});

describe('a proportion', () => {
  it("has Wilson's interval, in per cent", () => {
    const { value, interval } = derive(anObservation({ numerator: 65, denominator: 100 }), aProportion());
    expect(value).toBe(65);
    expectClose(interval?.lower ?? 0, 55.25444329688797);
    expectClose(interval?.upper ?? 0, 73.63575175690247);
  });

  it('of 29 in 100 is 29, so that it meets a target of 29', () => {
    expect(derive(anObservation({ numerator: 29, denominator: 100 }), aProportion()).value).toBe(29);
  });

  it('is unreadable with more counted than there are', () => {
    const { value, interval } = derive(anObservation({ numerator: 21, denominator: 20 }), aProportion());
    expect(value).toEqual(absent('unreadable', 'the numerator, 21, is larger than the denominator, 20'));
    expect(interval).toBeNull();
  });

  it('says that its denominator is missing', () => {
    const { value } = derive(anObservation({ period: '2021/22', numerator: 21 }), aProportion());
    expect(value).toEqual(absent('not-collected', 'no denominator for 2021/22'));
  });

  it('keeps a published value and adds the interval of its parts', () => {
    const published = anObservation({ value: 38.9, numerator: 105, denominator: 270 });
    const derived = derive(published, aProportion());
    expect(derived.value).toBe(38.9);
    expect(derived.interval?.lower).toBeLessThan(38.9);
  });

  it('keeps a published interval', () => {
    const interval = { lower: 10, upper: 90 };
    const published = anObservation({ value: 50, numerator: 5, denominator: 10, interval });
    expect(derive(published, aProportion()).interval).toBe(interval);
  });

  it('gets no interval from parts that do not explain its value', () => {
    const published = anObservation({ value: 12, numerator: 105, denominator: 270 });
    expect(derive(published, aProportion()).interval).toBeNull();
  });

  it('keeps a suppressed value whatever its parts', () => {
    const value = absent('suppressed');
    expect(derive(anObservation({ value, numerator: 5, denominator: 10 }), aProportion()).value).toBe(value);
  });
});

describe('a count', () => {
  it('and its numerator give each other', () => {
    expect(derive(anObservation({ value: 7 }), anIndicator()).numerator).toBe(7);
    expect(derive(anObservation({ numerator: 0 }), anIndicator()).value).toBe(0);
  });

  it('is suppressed when its numerator is', () => {
    const numerator = absent('suppressed');
    expect(derive(anObservation({ numerator }), anIndicator()).value).toBe(numerator);
  });

  it('with nothing in it stays as it was', () => {
    const nothing = anObservation();
    expect(derive(nothing, anIndicator())).toEqual(nothing);
  });
});

describe('deriving', () => {
  it('twice changes nothing', () => {
    const all = [
      [anObservation({ numerator: 5, denominator: 100 }), aRate()],
      [anObservation({ numerator: 5 }), aRate()],
      [anObservation({ numerator: 5, denominator: 4 }), aProportion()],
      [anObservation({ numerator: 5 }), anIndicator()],
    ] as const;
    for (const [observation, indicator] of all) {
      const once = derive(observation, indicator);
      expect(derive(once, indicator)).toEqual(once);
    }
  });

  it('leaves age-standardised rates alone', () => {
    const published = anObservation({ value: 2, numerator: 23 });
    expect(derive(published, aRate({ measure: 'directly-standardised-rate' }))).toBe(published);
  });
});
