import { compareGroup } from '../../src/assessment/groups/group';
import type { GroupComparison } from '../../src/assessment/groups/group-finding';
import { absent } from '../../src/domain/figures/absence';
import type { ObservationStatus } from '../../src/domain/figures/observation';
import { englandCode, type LocalityCode } from '../../src/domain/ids';
import type { Indicator } from '../../src/domain/indicator';
import { aCode, anObservation, aPeriod, aProportion, aRate, aSource } from '../builders';
import { share } from './authorities';

const cityOfLondon = 'E09000001';
const towerHamlets = aCode('E09000030');
const sources = [aSource({ name: 'Office for Health Improvement and Disparities' })];

export const deaths = aRate({ sources: [aSource({ name: 'Office for National Statistics' })] });
export const completions = aProportion({ name: 'Successful completion of treatment: alcohol', sources });

export interface Wanted {
  readonly indicator?: Indicator;
  readonly groupName?: string;
  readonly status?: readonly ObservationStatus[];
  readonly chosen?: readonly LocalityCode[];
  /** How many of a hundred places are suppressed; all of them at 100. */
  readonly suppressed?: number;
  readonly seed?: number;
}

/** One year's figures with their counts, and the City of London as it is: tiny, its interval very wide. */
export function aComparison(names: ReadonlyMap<LocalityCode, string>, wanted: Wanted = {}): GroupComparison {
  const { indicator = deaths, groupName = 'London boroughs', status = [], seed = 1, suppressed = 0 } = wanted;
  const isShare = indicator.measure === 'proportion';
  const observations = [...names.keys()].map((locality, index) => {
    const about = { locality, indicator: indicator.id, status };
    if (share(index, seed, 7) * 100 < suppressed)
      return anObservation({ ...about, status: [], value: absent('suppressed') });
    const people = locality === cityOfLondon ? 8_600 : Math.round(150_000 + 240_000 * share(index, 3));
    const denominator = isShare ? Math.round(people / 700) : people;
    const level = isShare ? 0.22 + 0.25 * share(index, seed) : (2.2 + 6 * share(index, seed) ** 2) / 100_000;
    const numerator = Math.max(locality === cityOfLondon ? 1 : 0, Math.round(denominator * level));
    return anObservation({ ...about, numerator, denominator });
  });
  return compareGroup({
    indicator,
    period: aPeriod('2020'),
    groupName,
    observations,
    names,
    chosen: wanted.chosen ?? [towerHamlets],
    england: anObservation({
      locality: englandCode,
      indicator: indicator.id,
      status,
      ...(isShare ? { value: 35.1 } : { value: 5.1, interval: { lower: 4.9, upper: 5.3 } }),
    }),
    region: null,
  });
}
