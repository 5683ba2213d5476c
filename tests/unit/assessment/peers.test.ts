import { describe, expect, it } from 'vitest';
import { alongside, figureOfPeers } from '../../../src/assessment/targets/ranks/peers';
import type { Observation } from '../../../src/domain/figures/observation';
import { aCode, anObservation, aProportion } from '../../builders';

const place = (code: string, rest: Parameters<typeof anObservation>[0] = {}): Observation =>
  anObservation({ locality: aCode(code), value: 20, numerator: 20, denominator: 100, ...rest });
const own = place('E09000030', { value: 40 });
const group = (...observations: readonly Observation[]) => ({ name: 'Neighbours', observations });

describe('the peers of a figure', () => {
  it('are those of the same period, sex, age and nature, and everybody', () => {
    const peers = group(
      place('E09000001'),
      place('E09000002', { period: '2019' }),
      place('E09000003', { sex: 'male' }),
      place('E09000004', { category: { type: 'Deprivation', name: 'Most deprived' } }),
      place('E09000005', { status: ['illustrative'] }),
    );
    expect(alongside(own, peers).map((one) => one?.locality ?? null)).toEqual([
      'E09000001',
      null,
      null,
      null,
      null,
    ]);
  });

  it('come to one figure by their sums, not by an average of percentages', () => {
    const peers = group(
      place('E09000001'),
      place('E09000002', { value: 80, numerator: 320, denominator: 400 }),
    );
    expect(figureOfPeers(own, peers, aProportion())).toBe(68);
  });

  it('come to none while one of them is missing or modelled, or where nothing can be summed', () => {
    const reason = (...observations: readonly Observation[]) => {
      const found = figureOfPeers(own, group(...observations), aProportion());
      return typeof found === 'number' ? found : found.reason;
    };
    expect(reason(place('E09000001'), place('E09000002', { period: '2019' }))).toBe('no-comparators');
    expect(reason(place('E09000001'), place('E09000002', { status: ['estimated'] }))).toBe('modelled');
    const mean = figureOfPeers(
      own,
      group(place('E09000001'), place('E09000002'), place('E09000003')),
      aProportion({ measure: 'mean', per: null }),
    );
    expect(mean).toMatchObject({ reason: 'no-comparators' });
  });
});
