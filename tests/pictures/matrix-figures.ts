import { type Matrix, matrixOf } from '../../src/assessment/groups/matrix';
import { absent } from '../../src/domain/figures/absence';
import type { Observation, ObservationStatus } from '../../src/domain/figures/observation';
import { englandCode, type LocalityCode } from '../../src/domain/ids';
import type { Indicator } from '../../src/domain/indicator';
import { aCode, anIndicator, anIndicatorId, anObservation, aProportion, aRate, aSource } from '../builders';
import { boroughs, share } from './authorities';

interface Subject {
  readonly indicator: Indicator;
  readonly period: string;
  readonly england: number;
  readonly status: readonly ObservationStatus[];
}

const sources = [aSource({ name: 'Office for Health Improvement and Disparities' })];
const subject = (indicator: Indicator, period: string, england: number, status: Subject['status'] = []) => ({
  indicator: { ...indicator, sources },
  period,
  england,
  status,
});

const id = (text: string) => anIndicatorId(text);
const count = (name: string, unit: string, rest: Partial<Indicator> = {}) =>
  anIndicator({ name, unit, numeratorUnit: unit, frequency: 'annual', ...rest });

/** Twelve indicators as a partnership has them: rates and shares, judged or not, and numbers that grow with the place. */
export const subjects: readonly Subject[] = [
  subject(
    aRate({ id: id('deaths'), name: 'Deaths from drug misuse (age-standardised rate)' }),
    '2018-20',
    5.1,
  ),
  subject(
    aRate({ id: id('poisoning'), name: 'Deaths from drug poisoning', comparison: 'five-level' }),
    '2020',
    7.6,
  ),
  subject(
    aRate({
      id: id('admissions'),
      name: 'Hospital admissions for drug-related mental and behavioural disorders',
      numeratorUnit: 'admissions',
    }),
    '2019/20',
    12.6,
  ),
  subject(
    aRate({
      id: id('alcohol'),
      name: 'Admission episodes for alcohol-specific conditions',
      numeratorUnit: 'admissions',
    }),
    '2021/22',
    626,
  ),
  subject(
    aProportion({
      id: id('unmet'),
      name: 'Adults dependent on alcohol who are not in treatment',
      polarity: 'lower',
    }),
    '2021/22',
    80.8,
  ),
  subject(
    aProportion({ id: id('continuity'), name: 'Prison leavers starting community treatment within 3 weeks' }),
    '2023/24',
    53.1,
  ),
  subject(count('Adults in treatment', 'adults', { id: id('treatment') }), '2022/23', 290_635),
  subject(
    aProportion({
      id: id('referrals'),
      name: 'New starters referred through the criminal justice system',
      polarity: 'no-judgement',
    }),
    '2022/23',
    14.2,
  ),
  subject(
    aProportion({
      id: id('parents'),
      name: 'Adults in treatment who live with children',
      polarity: 'no-judgement',
    }),
    '2022/23',
    21.4,
  ),
  subject(
    aProportion({ id: id('completions'), name: 'Successful completion of treatment: opiates' }),
    '2021',
    5.0,
  ),
  subject(
    aProportion({ id: id('progress'), name: 'Adults showing substantial progress in treatment' }),
    '2023/24',
    46.8,
    ['illustrative'],
  ),
  subject(
    aRate({
      id: id('offences'),
      name: 'Drug offences recorded by the police',
      unit: 'per 1,000 people',
      polarity: 'no-judgement',
    }),
    '2022/23',
    3.0,
  ),
];

function figureOf(
  { indicator, period, england, status }: Subject,
  row: number,
  locality: LocalityCode,
  column: number,
): Observation {
  const about = { indicator: indicator.id, locality, period, status };
  if (share(row, column, 3) < 0.035) {
    return anObservation({
      ...about,
      status: [],
      value: absent(share(row, column, 4) < 0.5 ? 'suppressed' : 'not-collected'),
    });
  }
  const isCount = indicator.measure === 'count';
  const spread = isCount
    ? 200 + 2400 * share(row, column)
    : england * (0.5 + share(row, column) + 0.2 * share(column, 5));
  const value =
    indicator.measure === 'proportion' ? Math.min(96, spread) : isCount ? Math.round(spread) : spread;
  const width = 0.12 + 0.3 * share(row, 9);
  const interval = isCount ? null : { lower: value * (1 - width), upper: value * (1 + width) };
  const counts =
    indicator.measure === 'rate' ? { numerator: Math.round(value * 3), denominator: 300_000 } : {};
  return anObservation({ ...about, ...counts, value, interval });
}

const national = ({ indicator, period, england, status }: Subject): Observation =>
  anObservation({ indicator: indicator.id, locality: englandCode, period, value: england, status });

/** So many of the subjects, in rows of their own, by places. */
export function aMatrix(
  groupName: string,
  names: ReadonlyMap<LocalityCode, string>,
  given: readonly Subject[] = subjects,
  chosen: readonly LocalityCode[] = [aCode('E09000030')],
): Matrix {
  return matrixOf({
    indicators: given.map(({ indicator }) => indicator),
    groupName,
    names,
    chosen,
    observations: given.flatMap((one, row) => [
      national(one),
      ...[...names.keys()].map((code, column) => figureOf(one, row, code, column)),
    ]),
  });
}

export const londonMatrix = aMatrix('London boroughs', boroughs);
