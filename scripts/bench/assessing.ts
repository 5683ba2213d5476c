import { comparingWith } from '../../src/assessment/place/comparison';
import { derive } from '../../src/assessment/place/derive';
import { findTrend } from '../../src/assessment/place/recent-trend';
import { absent } from '../../src/domain/figures/absence';
import type { Observation } from '../../src/domain/figures/observation';
import { englandCode, parseIndicatorId, parseLocalityCode } from '../../src/domain/ids';
import type { Indicator } from '../../src/domain/indicator';
import { type Period, parsePeriod } from '../../src/domain/time/period';
import { unplacedIndicator } from '../../src/intake/words/unplaced-indicator';
import { median, type Report } from './report';

const [places, indicators, years] = [500, 40, 15] as const;
const rounds = 5;

/** Judges 300,000 observations: their intervals, their comparison with England, and a trend for each of 20,000 series. */
export function benchAssessing(report: Report): void {
  const id = parseIndicatorId('made-for-the-benchmark');
  if (!id) throw new Error('the id cannot be read');
  const unplaced = unplacedIndicator('bench:1', 'Made for the benchmark');
  if (!unplaced) throw new Error('the indicator cannot be made');
  const rate: Indicator = {
    ...unplaced,
    id,
    measure: 'rate',
    per: 100_000,
    window: 'independent',
    frequency: 'annual',
  };
  const periods = Array.from({ length: years }, (_, at) => parsePeriod(String(2006 + at)) as Period);
  const code = parseLocalityCode('E09000003');
  if (!code) throw new Error('the code cannot be read');
  const course = (locality: Observation['locality'], seed: number): readonly Observation[] =>
    periods.map((period, at) => ({
      indicator: id,
      locality,
      period,
      sex: 'persons',
      age: 'all ages',
      category: null,
      value: absent('not-collected'),
      numerator: ((seed * 7 + at * 13) % 60) + 1,
      denominator: 250_000,
      interval: null,
      strictInterval: null,
      status: [],
      note: '',
      files: [],
    }));
  const england = course(englandCode, 3).map((one) => derive(one, rate));
  const series = Array.from({ length: places * indicators }, (_, seed) => course(code, seed));
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const observations of series) {
      const comparing = comparingWith('England', england, rate);
      const derived = observations.map((one) => derive(one, rate));
      for (const one of derived) comparing(one);
      findTrend(derived, rate, []);
    }
    taken.push(performance.now() - started);
  }
  report({
    figure: `assessing ${places * indicators * years} observations: intervals, comparison, trend`,
    value: median(taken),
    unit: 'ms',
    target: 'at most 400',
    note: `${rounds} rounds in Node, one core`,
  });
}
