import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/assessment/targets/standing';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import type { Target } from '../../../src/domain/plan/plan';
import {
  aBreak,
  aDate,
  aLevel,
  anIndicator,
  anObservation,
  aProportion,
  aTarget,
  someObservations,
} from '../../builders';

const on = (
  asAt: string,
  observations: readonly Observation[],
  target: Target,
  indicator: Indicator | null = aProportion({ polarity: 'lower', frequency: 'quarterly' }),
) => standing({ target, indicator, observations, asAt: aDate(asAt) });

const housing = aLevel({ operator: 'below', value: 5, due: '2016-09-30' });
const exits = (period: string, value: number, lower: number, upper: number) =>
  anObservation({ period, value, numerator: 3, denominator: 72, interval: { lower, upper } });

describe('a level to reach', () => {
  it('before it is due is on course or behind by the latest value', () => {
    expect(on('2016-08-01', [exits('2016/17 Q1', 2, 1, 4)], housing)).toMatchObject({
      word: 'on-course',
      needed: 5,
    });
    expect(on('2016-08-01', [exits('2016/17 Q1', 9, 6, 14)], housing)).toMatchObject({
      word: 'behind',
      actual: 9,
    });
  });

  it('is met or missed once its day has come', () => {
    expect(on('2016-09-30', [exits('2016/17 Q2', 2, 1, 4)], housing)).toMatchObject({ word: 'met' });
    expect(on('2016-10-01', [exits('2016/17 Q2', 9, 6, 14)], housing)).toMatchObject({ word: 'missed' });
  });

  it('is too close to call when it lies inside the interval, with the number of people said', () => {
    const found = on('2016-09-30', [exits('2016/17 Q2', 4.2, 1.4, 11.5)], housing);
    expect(found.word).toBe('too-close-to-call');
    expect(found.because).toBe(
      '4.2% in 2016/17 Q2 (3 of 72 adults); the target is below 5.0% by 30 September 2016. The 95% interval 1.4% to 11.5% spans the target.',
    );
  });

  it('is not too close to call when the interval only touches it: all is all', () => {
    const all = anObservation({ period: '2016/17 Q2', value: 100, interval: { lower: 95, upper: 100 } });
    const target = aLevel({ operator: 'at-least', value: 100, due: '2016-09-30' });
    expect(on('2016-09-30', [all], target)).toMatchObject({ word: 'met' });
  });

  it('of "below 5" is not met at 5', () => {
    expect(on('2016-09-30', someObservations({ '2016/17 Q2': 5 }), housing)).toMatchObject({
      word: 'missed',
    });
    const atMost = aLevel({ operator: 'at-most', value: 5, due: '2016-09-30' });
    expect(on('2016-09-30', someObservations({ '2016/17 Q2': 5 }), atMost)).toMatchObject({ word: 'met' });
  });

  it('without a date is met or behind', () => {
    const ongoing = aLevel({ operator: 'at-least', value: 95, due: 'Current and ongoing' });
    expect(on('2016-09-30', someObservations({ '2016/17 Q1': 96 }), ongoing)).toMatchObject({ word: 'met' });
    expect(on('2016-09-30', someObservations({ '2016/17 Q1': 80 }), ongoing)).toMatchObject({
      word: 'behind',
    });
  });

  it('goes by the figure of its time, not by a later one', () => {
    const observations = someObservations({ '2016/17 Q2': 9, '2016/17 Q3': 2, '2016/17 Q4': 2 });
    expect(on('2017-03-31', observations, housing)).toMatchObject({ word: 'missed', actual: 9 });
  });

  it('knows nothing of figures after the as-at date', () => {
    expect(on('2016-09-29', someObservations({ '2016/17 Q2': 2 }), housing)).toMatchObject({
      word: 'cannot-be-judged',
      because: 'No figure up to 29 September 2016.',
      actual: absent('not-collected', 'no figure up to 29 September 2016'),
    });
  });

  it('is not judged by a figure from well before it was due', () => {
    expect(on('2017-03-31', someObservations({ '2015/16 Q2': 2 }), housing)).toMatchObject({
      word: 'cannot-be-judged',
      because: 'The last figure, for 2015/16 Q2, is from well before the target was due.',
    });
  });

  it('passes over a suppressed figure to the one before', () => {
    const observations = someObservations({ '2016/17 Q1': 9, '2016/17 Q2': absent('suppressed') });
    expect(on('2016-09-30', observations, housing)).toMatchObject({ actual: 9, word: 'behind' });
  });

  it('looks only inside its own window', () => {
    const target = aTarget({ kind: 'threshold', operator: 'below', value: 5 });
    expect(on('2016-09-30', someObservations({ '2015/16 Q4': 2 }), target)).toMatchObject({
      word: 'cannot-be-judged',
    });
  });

  it('says that its figure is illustrative', () => {
    const found = on(
      '2016-09-30',
      someObservations({ '2016/17 Q2': 2 }, { status: ['illustrative'] }),
      housing,
    );
    expect(found).toMatchObject({ word: 'met', isIllustrative: true });
    expect(found.because).toContain('(illustrative figures)');
  });
});

describe('a suppressed figure', () => {
  const hidden = absent('suppressed');

  it('is said where the one before it is near enough to go by', () => {
    const found = on('2016-09-30', someObservations({ '2016/17 Q1': 9, '2016/17 Q2': hidden }), housing);
    expect(found.because).toContain('There is no figure for 2016/17 Q2: suppressed');
  });

  it('is the reason where nothing near stands before it', () => {
    for (const earlier of [{}, { '2015/16 Q4': 9, '2016/17 Q1': hidden }]) {
      const found = on('2016-09-30', someObservations({ ...earlier, '2016/17 Q2': hidden }), housing);
      expect(found).toMatchObject({ word: 'cannot-be-judged', reason: 'suppressed' });
    }
  });

  it('is the reason once the day has passed, not that the last figure is old', () => {
    const observations = someObservations({ '2016/17 Q1': 9, '2016/17 Q2': hidden });
    expect(on('2016-10-01', observations, housing)).toMatchObject({ reason: 'suppressed', actual: 9 });
  });
});

describe('a level with counts and no interval', () => {
  it('gets Wilson’s', () => {
    // 3 of 72: 4.17%; (9.8415 ∓ 7.6769) / 151.683.
    const value = (3 / 72) * 100;
    const observation = anObservation({ period: '2016/17 Q2', value, numerator: 3, denominator: 72 });
    const found = on('2016-09-30', [observation], housing);
    expect(found.word).toBe('too-close-to-call');
    expect(found.interval?.lower).toBeCloseTo(1.427, 2);
    expect(found.interval?.upper).toBeCloseTo(11.549, 2);
  });
});

describe('a level of a bare count', () => {
  const many = aLevel({ operator: 'at-least', value: 80, due: '2017-03-31', unit: 'people' });
  const people = anIndicator({ unit: 'people' });
  const counted = (asAt: string, value: number, target = many) =>
    on(asAt, someObservations({ '2016/17 Q2': value }), target, people).word;

  it('is no promise before its date, and a fact from then on', () => {
    // 90% of 81: 66.8 to 97.4; of 99: 83.2 to 117.1.
    expect(counted('2016-12-31', 81)).toBe('too-close-to-call');
    expect(counted('2016-12-31', 99)).toBe('on-course');
    expect(counted('2016-12-31', 60)).toBe('behind');
    const atDue = { ...many, due: { ...many.due, date: aDate('2016-09-30') } };
    expect(counted('2016-09-30', 80, atDue)).toBe('met');
    expect(counted('2016-09-30', 79, atDue)).toBe('missed');
  });

  it('without a date is met by its number, and behind only beyond chance', () => {
    const ongoing = aLevel({ operator: 'at-least', value: 80, due: 'Ongoing' });
    expect(counted('2016-12-31', 80, ongoing)).toBe('met');
    expect(counted('2016-12-31', 79, ongoing)).toBe('too-close-to-call');
    expect(counted('2016-12-31', 60, ongoing)).toBe('behind');
  });
});

describe('a change on a baseline', () => {
  const tenMore = aLevel({ kind: 'relative', value: 10, baselinePeriod: '2015/16', due: '2017-03-31' });
  const people = anIndicator({ unit: 'adults', numeratorUnit: 'adults', frequency: 'annual' });

  it('takes a baseline that the plan names but does not print from the figures, and says so', () => {
    const found = on('2017-03-31', someObservations({ '2015/16': 200, '2016/17': 220 }), tenMore, people);
    expect(found).toMatchObject({ word: 'met', actual: 220 });
    expect(found.needed).toBeCloseTo(220, 10);
    expect(found.because).toBe(
      '220 adults in 2016/17; the target is at least 220 by 31 March 2017, 10% above the baseline of 200 adults in 2015/16, which is taken from the figures because the plan prints no number.',
    );
  });

  it('is missed when the year falls short', () => {
    const found = on('2017-03-31', someObservations({ '2015/16': 200, '2016/17': 219 }), tenMore, people);
    expect(found).toMatchObject({ word: 'missed' });
  });

  it('cannot be judged when the plan states no baseline', () => {
    const none = aLevel({ kind: 'relative', value: 5 });
    expect(on('2017-03-31', someObservations({ '2016/17': 219 }), none, people)).toMatchObject({
      word: 'cannot-be-judged',
      because: 'The plan states no baseline.',
    });
  });

  it('cannot be judged when the baseline has no figure', () => {
    const found = on(
      '2017-03-31',
      someObservations({ '2015/16': absent('suppressed'), '2016/17': 219 }),
      tenMore,
      people,
    );
    expect(found.because).toBe(
      'There is no figure for the baseline, 2015/16: suppressed to protect confidentiality.',
    );
    expect(on('2017-03-31', someObservations({ '2016/17': 219 }), tenMore, people).because).toBe(
      'There is no figure for the baseline, 2015/16.',
    );
  });

  it('cannot be judged on a baseline of 0', () => {
    const found = on('2017-03-31', someObservations({ '2015/16': 0, '2016/17': 219 }), tenMore, people);
    expect(found.because).toContain('The baseline is 0');
  });

  it('never sets a quarter against a year', () => {
    const found = on('2016-09-30', someObservations({ '2015/16': 200, '2016/17 Q1': 60 }), tenMore, people);
    expect(found).toMatchObject({
      word: 'cannot-be-judged',
      because: 'No figure after the baseline, 2015/16, and up to 30 September 2016.',
    });
  });

  it('uses a printed baseline, if it says which period a count is of', () => {
    const printed = aLevel({
      kind: 'relative',
      value: -10,
      operator: 'at-most',
      baselineValue: 200,
      due: '2017-03-31',
    });
    expect(on('2017-03-31', someObservations({ '2016/17': 170 }), printed, people)).toMatchObject({
      because: 'The plan does not say which period its baseline counts.',
    });
    const dated = { ...printed, baselinePeriod: '2015/16' };
    expect(on('2017-03-31', someObservations({ '2016/17': 170 }), dated, people)).toMatchObject({
      word: 'met',
      needed: 180,
    });
  });

  it('never holds an illustrative figure against a printed baseline, which is real', () => {
    const printed = aLevel({ kind: 'relative', value: 10, baselineValue: 200, baselinePeriod: '2015/16' });
    const invented = someObservations({ '2016/17': 230 }, { status: ['illustrative'] });
    expect(on('2017-03-31', invented, printed, people)).toMatchObject({
      word: 'cannot-be-judged',
      reason: 'illustrative',
    });
  });

  it('of a count is no promise before its date', () => {
    // 90% of 225: 200.9 to 251.3; of 250: 224.6 to 277.6. Needed: 220.
    const later = { ...tenMore, due: { ...tenMore.due, date: aDate('2018-03-31') } };
    const counted = (value: number) =>
      on('2017-06-30', someObservations({ '2015/16': 200, '2016/17': value }), later, people).word;
    expect(counted(225)).toBe('too-close-to-call');
    expect(counted(250)).toBe('on-course');
    expect(counted(190)).toBe('behind');
  });

  it('is not judged across a break in the series', () => {
    const observations = someObservations({ '2015/16': 200, '2016/17': 240 });
    const found = standing({
      target: tenMore,
      indicator: people,
      observations,
      asAt: aDate('2017-03-31'),
      breaks: [aBreak({ date: '2016-04-01' })],
    });
    expect(found).toMatchObject({
      word: 'cannot-be-judged',
      because: expect.stringContaining('1 April 2016'),
    });
  });
});

describe('a target that cannot be judged', () => {
  it.each([
    ['rank', 'no-comparator-set', 'The plan does not say whom it compares with'],
    ['comparator', 'no-comparator-set', 'The plan does not say whom it compares with'],
    ['count', 'no-number', 'The plan sets no number to reach'],
    ['to-be-confirmed', 'to-be-confirmed', 'The plan has not set the number yet'],
    ['direction', 'no-baseline', 'The plan gives a direction only, with no baseline to move from'],
    ['relative', 'no-baseline', 'The plan states no baseline'],
  ] as const)('of kind %s says so, measured or not', (kind, reason, because) => {
    for (const indicator of [null, anIndicator()]) {
      const found = on('2016-09-30', [], aTarget({ kind }), indicator);
      expect(found).toMatchObject({ word: 'cannot-be-judged', reason });
      expect(found.because.startsWith(because)).toBe(true);
    }
  });

  it.each(['total', 'threshold', 'rate', 'stock', 'ladder', 'coverage'] as const)(
    'of kind %s says that no indicator measures it',
    (kind) => {
      expect(on('2016-09-30', [], aTarget({ kind }), null)).toMatchObject({
        reason: 'no-indicator',
        because: 'No indicator measures it.',
      });
    },
  );

  it.each([
    ['rate', aProportion(), { per: 'month' }, 'wrong-measure'],
    ['rate', anIndicator({ window: 'rolling' }), { per: 'month' }, 'overlapping'],
    ['rate', anIndicator({ window: 'year-to-date' }), { per: 'month' }, 'overlapping'],
    ['rate', anIndicator(), {}, 'no-unit'],
    ['coverage', anIndicator(), {}, 'wrong-measure'],
    ['comparator', aProportion(), { comparatorSet: 'region' }, 'no-comparators'],
    ['rank', aProportion(), { comparatorSet: 'London boroughs' }, 'no-comparators'],
    ['direction', anIndicator(), { operator: null, baselinePeriod: '2015/16' }, 'no-direction'],
    ['threshold', anIndicator(), { windowStart: '2017-04-01' }, 'impossible-dates'],
    ['threshold', anIndicator({ measure: 'estimate' }), {}, 'modelled'],
    ['stock', anIndicator({ measure: 'estimate' }), {}, 'modelled'],
    ['total', anIndicator({ measure: 'estimate' }), {}, 'modelled'],
  ] as const)('of kind %s has its own reason (case %#)', (kind, indicator, rest, reason) => {
    const found = on(
      '2016-09-30',
      someObservations({ '2016/17 Q1': 40 }),
      aTarget({ kind, ...rest }),
      indicator,
    );
    expect(found).toMatchObject({ word: 'cannot-be-judged', reason, expected: null });
    expect(found.because.length).toBeGreaterThan(20);
  });

  it('has no number, whatever its kind', () => {
    expect(on('2016-09-30', [], aTarget({ value: null }), anIndicator()).because).toBe(
      'The plan sets no number to reach.',
    );
    expect(on('2016-09-30', [], aLevel({ operator: null })).because).toBe(
      'The plan sets no number to reach.',
    );
  });
});
