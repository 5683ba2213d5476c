import type { GroupComparison } from '../../src/assessment/groups/group-finding';
import type { RankedPlace } from '../../src/assessment/groups/ranked-place';
import type { Assessment, Benchmark } from '../../src/assessment/place/assessment';
import type { Standing } from '../../src/assessment/targets/verdict';
import { type AbsenceReason, absent, type Measured } from '../../src/domain/figures/absence';
import type { Observation } from '../../src/domain/figures/observation';
import { englandCode } from '../../src/domain/ids';
import { cannotSay } from '../../src/domain/judgement';
import {
  aCode,
  aLevel,
  anAssessment,
  anObservation,
  aPeriod,
  aPlace,
  aRate,
  aSource,
  aStanding,
} from '../builders';

const towerHamlets = aPlace({
  kind: 'locality',
  id: aCode('E09000030'),
  name: 'Tower Hamlets',
  shortName: 'Tower Hamlets',
  localities: [aCode('E09000030')],
});

export const deathRate = aRate({
  sources: [aSource({ name: 'Office for National Statistics, Deaths related to drug poisoning' })],
});

/** What is said of Tower Hamlets, of its rate of deaths unless told otherwise. */
export const anAccount = (given: Partial<Assessment>): Assessment =>
  anAssessment({
    indicator: deathRate,
    place: towerHamlets,
    latest: given.observations?.findLast(({ value }) => typeof value === 'number') ?? null,
    ...given,
  });

export const aFigure = (period: string, value: Measured, given: Partial<Observation> = {}): Observation =>
  anObservation({ ...given, period, value });

/** A value, or the reason why there is none, for each period in turn. */
export const aCourse = (
  periods: readonly string[],
  values: readonly (number | AbsenceReason)[],
  given: (value: number) => Partial<Observation> = () => ({}),
): readonly Observation[] =>
  periods.map((period, index) => {
    const value = values[index % values.length] ?? 'not-collected';
    return typeof value === 'number' ? aFigure(period, value, given(value)) : aFigure(period, absent(value));
  });

export const years = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);

export const aBenchmark = (name: string, observations: readonly Observation[]): Benchmark => ({
  name,
  observations,
  same: null,
  comparison: cannotSay('it was not asked'),
  comparisons: [],
});

export const aThreshold = (value: number, due: string): Standing =>
  aStanding({ target: aLevel({ value, unit: '%', due }), word: 'not-yet-due' });

export const aRankedPlace = (name: string, observation: Observation, isChosen = false): RankedPlace => ({
  name,
  code: observation.locality,
  observation,
  isChosen,
  comparison: cannotSay('it was not asked'),
  rank: null,
});

export const aGroup = (places: readonly RankedPlace[], england: number): GroupComparison => ({
  indicator: deathRate,
  period: aPeriod('2020'),
  groupName: 'London boroughs',
  places,
  england: aFigure('2020', england, { locality: englandCode }),
  line: cannotSay('it was not asked'),
  finding: '',
  detail: '',
});
