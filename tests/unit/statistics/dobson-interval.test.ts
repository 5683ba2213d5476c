import { describe, expect, it } from 'vitest';
import { countInterval } from '../../../src/statistics/intervals/count-interval';
import { directlyStandardisedRate } from '../../../src/statistics/intervals/dobson-interval';
import { europeanStandardPopulation2013 } from '../../../src/statistics/intervals/european-standard-population';
import { rateInterval } from '../../../src/statistics/intervals/rate-interval';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

describe('a directly standardised rate', () => {
  it('is the crude rate and its interval where there is one age band', () => {
    const rate = directlyStandardisedRate([{ count: 65, population: 1000, standard: 7 }], 1000, 0.95);
    const crude = rateInterval(65, 1000, 1000, 0.95);
    expectClose(rate?.value ?? 0, 65, 1e-12);
    expectClose(rate?.lower ?? 0, crude.lower, 1e-12);
    expectClose(rate?.upper ?? 0, crude.upper, 1e-12);
  });

  it('is not calculated from fewer than 10 events', () => {
    const band = { population: 1000, standard: 1 };
    const of = (...counts: number[]) =>
      directlyStandardisedRate(
        counts.map((count) => ({ ...band, count })),
        100_000,
        0.95,
      );
    expect(of(4, 5.9)).toBeNull();
    expect(of(4, 6)).not.toBeNull();
    expect(of(0, 0)).toBeNull();
    expect(of()).toBeNull();
  });

  it('never starts below 0, even when one event makes up the rate', () => {
    const bands = [
      { count: 9, population: 1e9, standard: 1 },
      { count: 1, population: 10, standard: 1000 },
    ];
    expect(directlyStandardisedRate(bands, 100_000, 0.95)?.lower).toBe(0);
  });

  it('does not change when every standard weight is doubled, and holds for a billion people', () => {
    const bands = (factor: number) => [
      { count: 12, population: 1e9, standard: 3 * factor },
      { count: 0, population: 5e8, standard: factor },
    ];
    const [once, twice] = [bands(1), bands(2)].map((one) => directlyStandardisedRate(one, 1e9, 0.998));
    expectClose(once?.value ?? 0, 9, 1e-12);
    expectClose(twice?.upper ?? 0, once?.upper ?? 1, 1e-12);
    const { lower } = countInterval(12, 0.998);
    expectClose(once?.lower ?? 0, 9 + 0.75 * (lower - 12), 1e-9);
  });

  it.each([
    [{ count: -1, population: 10, standard: 1 }, 'count'],
    [{ count: 20, population: 0, standard: 1 }, 'population'],
    [{ count: 20, population: 10, standard: 0 }, 'standard'],
    [{ count: Number.NaN, population: 10, standard: 1 }, 'NaN'],
    [{ count: 20, population: Number.POSITIVE_INFINITY, standard: 1 }, 'Infinity'],
  ])('refuses %o', (band, named) => {
    expect(() => directlyStandardisedRate([band], 100_000, 0.95)).toThrow(named);
  });
});

describe('the European Standard Population 2013', () => {
  it('has 19 bands of 100,000 people in all, which are those of the published rates', () => {
    const people = europeanStandardPopulation2013.map(({ population }) => population);
    expect(people).toHaveLength(19);
    expect(people.reduce((sum, one) => sum + one)).toBe(100_000);
    const published = readOracle('dobson-bands').filter(({ area }) => area === 'testdata_big');
    expect(published.map(({ standard }) => Number(standard))).toEqual(people);
  });
});
