import type { Progress } from '../src/assessment/actions/progress';
import type { Assessment } from '../src/assessment/place/assessment';
import type { Standing } from '../src/assessment/targets/verdict';
import { absent } from '../src/domain/figures/absence';
import type { Observation, Series } from '../src/domain/figures/observation';
import {
  englandCode,
  type IndicatorId,
  type LocalityCode,
  type PlanId,
  parseActionId,
  parseIndicatorId,
  parseLocalityCode,
  parseMilestoneId,
  parseOutcomeId,
  parsePartnershipId,
  parsePlanId,
  parseTargetId,
} from '../src/domain/ids';
import { type Indicator, type SeriesBreak, usualComparison } from '../src/domain/indicator';
import { cannotSay } from '../src/domain/judgement';
import type { Place } from '../src/domain/places/place';
import type { Action, Milestone, Plan, PlanDate, Target } from '../src/domain/plan/plan';
import type { Source } from '../src/domain/source';
import { type IsoDate, parseIsoDate } from '../src/domain/time/iso-date';
import { type Period, parsePeriod } from '../src/domain/time/period';

function sure<T>(value: T | null, text: string): T {
  if (value === null) throw new Error(`a test says "${text}", which cannot be read`);
  return value;
}

export const aDate = (text: string): IsoDate => sure(parseIsoDate(text), text);
export const aPeriod = (text: string): Period => sure(parsePeriod(text), text);
export const aCode = (text: string): LocalityCode => sure(parseLocalityCode(text), text);
export const anIndicatorId = (text: string): IndicatorId => sure(parseIndicatorId(text), text);

export const barnet = aCode('E09000003');
export const northNorthamptonshire = aCode('E06000061');
export const westNorthamptonshire = aCode('E06000062');
export const formerNorthamptonshire = aCode('E10000021');
export const england = englandCode;

const starts = anIndicatorId('atr-starts');

type Written<T, Key extends keyof T> = Partial<Omit<T, Key>> & { readonly [name in Key]?: string };

/** A figure of Barnet for 2020, with nothing in it until told. A period may be given as a file writes it. */
export const anObservation = ({
  period = '2020',
  ...rest
}: Written<Observation, 'period'> = {}): Observation => ({
  indicator: starts,
  locality: barnet,
  period: aPeriod(period),
  sex: 'persons',
  age: 'all ages',
  category: null,
  value: absent('not-collected'),
  numerator: absent('not-collected'),
  denominator: absent('not-collected'),
  interval: null,
  strictInterval: null,
  status: [],
  note: '',
  files: [aFile],
  ...rest,
});

/** Observations of one indicator, one for each period written. */
export const someObservations = (
  values: Readonly<Record<string, Observation['value']>>,
  rest: Written<Observation, 'period'> = {},
): readonly Observation[] =>
  Object.entries(values).map(([period, value]) => anObservation({ ...rest, period, value }));

export const aSeries = (
  observations: readonly Observation[],
  locality: LocalityCode = observations[0]?.locality ?? barnet,
): Series => ({
  indicator: observations[0]?.indicator ?? starts,
  locality,
  observations: observations.map((observation) => ({ ...observation, locality })),
  otherPeople: [],
});

/** The file that figures come from unless a test says otherwise. */
export const aFile = 'observations/a-file.csv';

export const aSource = (rest: Partial<Source> = {}): Source => ({
  file: aFile,
  name: 'A source',
  link: '',
  licence: 'OGL v3.0',
  extractedOn: null,
  note: '',
  isIllustrative: false,
  ...rest,
});

/** A quarterly count of which more is better. */
export const anIndicator = (rest: Partial<Indicator> = {}): Indicator => ({
  id: starts,
  name: 'ATR starts',
  outcome: parseOutcomeId('increase-engagement-in-treatment'),
  tier: 'local',
  measure: 'count',
  per: null,
  decimals: null,
  unit: 'starts',
  denominator: 'none',
  numeratorUnit: 'starts',
  polarity: 'higher',
  comparison: usualComparison(rest.measure ?? 'count'),
  goal: null,
  frequency: 'quarterly',
  window: 'independent',
  sex: 'persons',
  age: 'all ages',
  geographyLevel: 'local-authority',
  proxyFor: '',
  sharing: 'public',
  sources: [aSource()],
  definition: '',
  caveat: '',
  otherIds: [],
  ...rest,
});

/** Deaths per 100,000 people, of which fewer is better. */
export const aRate = (rest: Partial<Indicator> = {}): Indicator =>
  anIndicator({
    name: 'Deaths from drug poisoning',
    measure: 'rate',
    per: 100_000,
    unit: 'per 100,000 people',
    denominator: 'population',
    numeratorUnit: 'deaths',
    polarity: 'lower',
    frequency: 'annual',
    ...rest,
  });

/** The percentage of adults, of which more is better. */
export const aProportion = (rest: Partial<Indicator> = {}): Indicator =>
  anIndicator({
    name: 'Successful completions',
    measure: 'proportion',
    per: 100,
    unit: '%',
    denominator: 'given',
    numeratorUnit: 'adults',
    frequency: 'annual',
    ...rest,
  });

export const aBreak = ({ date = '2020-01-01', ...rest }: Written<SeriesBreak, 'date'> = {}): SeriesBreak => ({
  indicator: starts,
  locality: null,
  date: aDate(date),
  label: 'New method',
  note: '',
  link: '',
  ...rest,
});

export const aPlanId = (text: string): PlanId => sure(parsePlanId(text), text);

/** Barnet's plan as it is now, with nothing in it. */
export const aPlan = (rest: Partial<Plan> = {}): Plan => ({
  partnership: sure(parsePartnershipId('barnet'), 'barnet'),
  plan: aPlanId('plan'),
  version: '',
  priorities: [],
  actions: [],
  milestones: [],
  targets: [],
  measures: [],
  ...rest,
});

export const aPlace = (rest: Partial<Place> = {}): Place => ({
  kind: 'partnership',
  id: sure(parsePartnershipId('barnet'), 'barnet'),
  plan: aPlanId('plan'),
  name: 'Barnet Combating Drugs Partnership',
  shortName: 'Barnet',
  localities: [barnet],
  predecessor: null,
  region: aCode('E12000007'),
  ...rest,
});

/** Two localities, and a former one with the same boundary. */
export const northamptonshire = aPlace({
  id: sure(parsePartnershipId('northamptonshire'), 'northamptonshire'),
  name: 'Northamptonshire Combating Drugs Partnership',
  shortName: 'Northamptonshire',
  localities: [northNorthamptonshire, westNorthamptonshire],
  predecessor: formerNorthamptonshire,
  region: aCode('E12000004'),
});

/** A plan's date to the day; no date at all for "Ongoing" or any other words. */
export const aPlanDate = (written = ''): PlanDate => {
  const date = parseIsoDate(written);
  return { asWritten: written, date, precision: date === null ? 'none' : 'day' };
};

export const anAction = ({
  id = 'barnet-2-10',
  start = '',
  deadline = '',
  ...rest
}: Written<Action, 'id' | 'start' | 'deadline'> = {}): Action => ({
  id: sure(parseActionId(id), id),
  partnership: sure(parsePartnershipId('barnet'), 'barnet'),
  reference: '2.10',
  referenceAsWritten: '2.1',
  outcome: sure(parseOutcomeId('reduce-drug-use'), 'reduce-drug-use'),
  priority: 'Treatment',
  action: 'Train health trainers',
  owners: ['Public Health'],
  start: aPlanDate(start),
  deadline: aPlanDate(deadline),
  statusAsWritten: '',
  status: 'unknown',
  update: '',
  updatedOn: null,
  indicators: [],
  note: '',
  ...rest,
});

export const aMilestone = ({
  id = 'barnet-2-10-milestone-1',
  action = 'barnet-2-10',
  due = '',
  ...rest
}: Written<Milestone, 'id' | 'action' | 'due'> = {}): Milestone => ({
  id: sure(parseMilestoneId(id), id),
  action: sure(parseActionId(action), action),
  milestone: 'Half of them trained',
  due: aPlanDate(due),
  status: 'unknown',
  note: '',
  ...rest,
});

/** 32 starts in the financial year 2016/17. */
export const aTarget = ({
  id = 'tower-hamlets-atr-starts',
  due = '2017-03-31',
  windowStart = '2016-04-01',
  windowEnd = '2017-03-31',
  ...rest
}: Written<Target, 'id' | 'due' | 'windowStart' | 'windowEnd'> = {}): Target => ({
  id: sure(parseTargetId(id), id),
  partnership: sure(parsePartnershipId('tower-hamlets'), 'tower-hamlets'),
  actions: [sure(parseActionId('barnet-2-10'), 'barnet-2-10')],
  indicator: starts,
  target: '32 ATR starts',
  kind: 'total',
  operator: 'at-least',
  value: 32,
  unit: 'starts',
  per: null,
  steps: [],
  windowStart: parseIsoDate(windowStart),
  windowEnd: parseIsoDate(windowEnd),
  due: aPlanDate(due),
  otherDues: [],
  baselineValue: null,
  baselinePeriod: '',
  comparator: '',
  comparatorSet: '',
  provisional: false,
  written: '',
  note: '',
  ...rest,
});

/** A target without a window: a threshold or a relative one. */
export const aLevel = (rest: Parameters<typeof aTarget>[0] = {}): Target =>
  aTarget({ kind: 'threshold', windowStart: '', windowEnd: '', ...rest });

export const aStanding = (rest: Partial<Standing> = {}): Standing => ({
  target: aTarget(),
  word: 'behind',
  reason: null,
  because: '9 of 32 starts counted.',
  actual: 9,
  interval: null,
  expected: 16,
  needed: 32,
  runRate: null,
  isIllustrative: false,
  ...rest,
});

export const anAssessment = (rest: Partial<Assessment> = {}): Assessment => ({
  indicator: anIndicator(),
  place: aPlace(),
  asAt: aDate('2016-09-30'),
  observations: [],
  latest: null,
  latestAbsence: null,
  otherPeople: [],
  trend: cannotSay('it was not asked'),
  control: null,
  change: cannotSay('there is no figure'),
  england: null,
  region: null,
  standings: [],
  breaks: [],
  isIllustrative: false,
  finding: '',
  detail: '',
  ...rest,
});

export const aProgress = (rest: Partial<Progress> = {}): Progress => ({
  action: anAction(),
  milestones: [],
  targets: [],
  word: 'silent',
  because: 'its plan does not say how it stands',
  daysLate: 0,
  begins: null,
  ...rest,
});
