import type {
  Assessment,
  Benchmark,
  GroupComparison,
  RankedPlace,
  Standing,
} from '../../src/assessment/types';
import { type AbsenceReason, absent, type Measured } from '../../src/domain/absence';
import { englandCode, parseIndicatorId, parseLocalityCode, parseTargetId } from '../../src/domain/ids';
import type { Indicator, SeriesBreak } from '../../src/domain/indicator';
import { type IsoDate, parseIsoDate } from '../../src/domain/iso-date';
import { cannotSay } from '../../src/domain/judgement';
import type { Observation } from '../../src/domain/observation';
import { parsePeriod } from '../../src/domain/period';

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A scene names something that cannot be read');
  return value;
}

const indicatorId = known(parseIndicatorId('drug-poisoning-deaths'));
const towerHamlets = known(parseLocalityCode('E09000030'));
export const day = (text: string): IsoDate => known(parseIsoDate(text));

export const anIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  id: indicatorId,
  name: 'Deaths from drug poisoning',
  outcome: null,
  tier: 'headline',
  measure: 'rate',
  per: 100_000,
  unit: 'per 100,000 people',
  denominator: 'population',
  numeratorUnit: 'deaths',
  polarity: 'lower',
  frequency: 'annual',
  window: 'independent',
  sex: 'persons',
  age: 'all ages',
  geographyLevel: 'local-authority',
  proxyFor: '',
  sharing: 'public',
  source: 'Office for National Statistics, Deaths related to drug poisoning',
  link: '',
  licence: 'OGL v3.0',
  extractedOn: null,
  definition: '',
  caveat: '',
  otherIds: [],
  ...given,
});

export const anObservation = (
  period: string,
  value: Measured,
  given: Partial<Observation> = {},
): Observation => ({
  indicator: indicatorId,
  locality: towerHamlets,
  period: known(parsePeriod(period)),
  sex: 'persons',
  age: 'all ages',
  value,
  numerator: absent('not-collected'),
  denominator: absent('not-collected'),
  interval: null,
  status: [],
  note: '',
  ...given,
});

/** A value, or the reason why there is none, for each period in turn. */
export const series = (
  periods: readonly string[],
  values: readonly (number | AbsenceReason)[],
  given: (value: number) => Partial<Observation> = () => ({}),
): readonly Observation[] =>
  periods.map((period, index) => {
    const value = values[index % values.length] ?? 'not-collected';
    return typeof value === 'number'
      ? anObservation(period, value, given(value))
      : anObservation(period, absent(value));
  });

export const years = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);

export const aBenchmark = (name: string, observations: readonly Observation[]): Benchmark => ({
  name,
  observations,
  same: null,
  comparison: cannotSay('it was not asked'),
});

export const anAssessment = (given: Partial<Assessment>): Assessment => ({
  indicator: anIndicator(),
  place: {
    kind: 'locality',
    id: towerHamlets,
    name: 'Tower Hamlets',
    shortName: 'Tower Hamlets',
    localities: [towerHamlets],
    predecessor: null,
    region: null,
  },
  asAt: day('2021-12-31'),
  observations: [],
  latest: given.observations?.findLast(({ value }) => typeof value === 'number') ?? null,
  latestAbsence: null,
  change: cannotSay('it was not asked'),
  england: null,
  region: null,
  standings: [],
  breaks: [],
  isIllustrative: false,
  finding: '',
  ...given,
});

export const aBreak = (date: string, label: string): SeriesBreak => ({
  indicator: indicatorId,
  locality: null,
  date: day(date),
  label,
  note: 'Compare across the line with care.',
  link: '',
});

export const aThreshold = (value: number, due: string): Standing => ({
  target: {
    id: known(parseTargetId('a-threshold')),
    partnership: 'tower-hamlets' as never,
    actions: [],
    indicator: indicatorId,
    target: `${value}%`,
    kind: 'threshold',
    operator: 'at-least',
    value,
    unit: '%',
    windowStart: null,
    windowEnd: null,
    due: { asWritten: due, date: day(due), precision: 'day' },
    baselineValue: null,
    baselinePeriod: '',
    comparator: '',
    provisional: false,
    note: '',
  },
  word: 'not-yet-due',
  because: '',
  actual: absent('not-yet-due'),
  expected: null,
  needed: null,
  isIllustrative: false,
});

export const aRankedPlace = (name: string, observation: Observation, isChosen = false): RankedPlace => ({
  name,
  code: observation.locality,
  observation,
  isChosen,
  comparison: cannotSay('it was not asked'),
});

export const aGroup = (places: readonly RankedPlace[], england: number): GroupComparison => ({
  indicator: anIndicator(),
  period: known(parsePeriod('2020')),
  groupName: 'London boroughs',
  places,
  england: anObservation('2020', england, { locality: englandCode }),
  finding: '',
});
