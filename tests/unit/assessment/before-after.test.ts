import { describe, expect, it } from 'vitest';
import { beforeAfterOf } from '../../../src/assessment/before-after/before-after';
import { dividingDatesOf } from '../../../src/assessment/before-after/dividing-dates';
import type { BeforeAfter } from '../../../src/assessment/before-after/sides';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import type { CannotSay } from '../../../src/domain/judgement';
import type { Precision } from '../../../src/domain/plan/plan';
import {
  aBreak,
  aDate,
  aMilestone,
  anAction,
  anIndicator,
  anObservation,
  aPlanDate,
  aProportion,
  aRate,
} from '../../builders';

const kits = anIndicator({ name: 'Naloxone kits', unit: 'kits', frequency: 'monthly' });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthly = (values: readonly Observation['value'][], from = 2015): readonly Observation[] =>
  values.map((value, index) =>
    anObservation({ period: `${months[index % 12]} ${from + Math.floor(index / 12)}`, value }),
  );
const day = (date: string, precision: Precision = 'day') => ({
  asWritten: date,
  date: aDate(date),
  precision,
});
const turn = (
  observations: readonly Observation[],
  date: string,
  {
    indicator = kits,
    precision = 'day',
    breaks = [],
  }: {
    readonly indicator?: Indicator;
    readonly precision?: Precision;
    readonly breaks?: readonly ReturnType<typeof aBreak>[];
  } = {},
) => beforeAfterOf({ indicator, observations, day: day(date, precision), breaks });
const found = (result: BeforeAfter | CannotSay): BeforeAfter => {
  if (result.kind !== 'turn') throw new Error(result.because);
  return result;
};
const whyNot = (result: BeforeAfter | CannotSay): string =>
  result.kind === 'turn' ? 'it can be said' : result.because;

/** Mean 10, mean moving range 2: limits 4.68 and 15.32. */
const twelve = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

describe('did the curve turn: months against the limits of those before', () => {
  it.each([98.7, 4.2, 0.1, 12.6])('sees no turn in figures that stay at %d', (level) => {
    const result = found(turn(monthly(Array(24).fill(level)), '2016-01-01'));
    expect(result).toMatchObject({ hasTurned: false, direction: 'steady' });
    expect(result.notes.join(' ')).not.toContain('not stable');
  });

  it('tells each run as the rule saw it, and never two as one', () => {
    const later = [12, 13, 14, 15, 16, 17, 18, 17, 16, 15, 14, 13, 12];
    const { words } = found(turn(monthly([...twelve, ...later]), '2016-01-01'));
    expect(words).toContain('seven points in a row after rise');
    expect(words).toContain('seven points in a row after fall');
    expect(words).not.toContain('14 points in a row');
  });

  it('sees no turn where the points after lie within what chance does', () => {
    const result = found(turn(monthly([...twelve, 10, 12, 8]), '2016-01-01'));
    expect(result).toMatchObject({
      method: 'limits',
      hasTurned: false,
      judgement: 'similar',
      before: { points: 12, periods: 'Jan 2015 to Dec 2015', level: 10 },
      after: { points: 3, periods: 'Jan 2016 to Mar 2016' },
      limits: { isTrial: false },
    });
    expect(result.limits?.lower).toBeCloseTo(4.68, 2);
    expect(result.words).toBe(
      'The three points after are within what chance alone would do, against limits set by the 12 points before.',
    );
  });

  it('sees a turn for the better by one point outside, and counts it', () => {
    const result = found(turn(monthly([...twelve, 10, 16, 12]), '2016-01-01'));
    expect(result).toMatchObject({ hasTurned: true, judgement: 'better', direction: 'rising' });
    expect(result.words).toContain('1 of 3 points after is above the upper limit');
  });

  it('keeps the limits of before: points after do not widen them', () => {
    expect(found(turn(monthly([...twelve, 60, 5, 60]), '2016-01-01')).limits?.upper).toBeCloseTo(15.32, 2);
  });

  it('calls the same turn worse where fewer is better, and a change where nothing is', () => {
    const after = monthly([...twelve, 20, 20]);
    expect(found(turn(after, '2016-01-01', { indicator: { ...kits, polarity: 'lower' } })).judgement).toBe(
      'worse',
    );
    const plain = found(turn(after, '2016-01-01', { indicator: { ...kits, polarity: 'no-judgement' } }));
    expect(plain).toMatchObject({ hasTurned: true, judgement: 'not-judged', direction: 'rising' });
  });

  it('judges neither way where points lie outside both limits', () => {
    const result = found(turn(monthly([...twelve, 20, 1]), '2016-01-01'));
    expect(result).toMatchObject({ hasTurned: true, judgement: 'not-judged' });
    expect(result.words).toContain('above the upper limit and 1 of 2 points after is below the lower limit');
  });

  it('sees a shift only in seven points that all lie after the date', () => {
    expect(found(turn(monthly([...twelve, 11, 11, 12, 11, 12, 11]), '2016-01-01')).hasTurned).toBe(false);
    const shifted = found(turn(monthly([...twelve, 11, 11, 12, 11, 12, 11, 12]), '2016-01-01'));
    expect(shifted.words).toContain('Seven points in a row after are above the mean of before');
  });

  it('sees a run of points that fall, and two of three near a limit', () => {
    const falling = found(turn(monthly([...twelve, 13, 12, 11, 10, 9, 8, 7]), '2016-01-01'));
    expect(falling.words).toContain('Seven points in a row after fall');
    expect(falling.judgement).toBe('worse');
    const near = found(turn(monthly([...twelve, 14, 11, 15]), '2016-01-01'));
    expect(near.words).toContain('Two of three points after are close to the upper limit');
  });

  it('calls limits from seven points trial limits, and draws none from six', () => {
    const seven = found(turn(monthly([...twelve.slice(0, 7), 10, 10]), '2015-08-01'));
    expect(seven.limits?.isTrial).toBe(true);
    expect(seven.notes[0]).toContain('trial limits');
    expect(whyNot(turn(monthly([...twelve.slice(0, 6), 10, 10]), '2015-07-01'))).toBe(
      'there are six points before the date, and at least seven are needed to draw limits',
    );
  });

  it('says when the figures were moving before the date already', () => {
    const drift = monthly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(found(turn(drift, '2016-01-01')).notes.join(' ')).toContain('moving already before the date');
  });

  it('says that a season can look like a turn where a side holds no whole year', () => {
    const result = found(turn(monthly([...twelve, 30]), '2016-01-01'));
    expect(result.notes.join(' ')).toContain('a season can look like a turn');
  });

  it('puts the month that holds the date on neither side', () => {
    const result = found(turn(monthly([...twelve, 99, 10, 10]), '2016-01-15'));
    expect(result).toMatchObject({ before: { points: 12 }, after: { points: 2 }, hasTurned: false });
    expect(result.notes).toContain('Jan 2016 holds the date and is on neither side');
  });

  it('takes a month that a plan names as the whole month, and a quarter as its three', () => {
    const figures = monthly([...twelve, 10, 10, 10, 10]);
    expect(found(turn(figures, '2016-01-31')).before.points).toBe(13);
    expect(found(turn(figures, '2016-01-31', { precision: 'month' })).before.points).toBe(12);
    expect(found(turn(figures, '2016-03-31', { precision: 'quarter' }))).toMatchObject({
      before: { points: 12 },
      after: { points: 1 },
    });
  });

  it('leaves out absent months and says so, but draws no limits where months before are suppressed', () => {
    const gap = monthly([...twelve.slice(0, 6), absent('not-collected'), ...twelve.slice(7), 10]);
    expect(found(turn(gap, '2016-01-01')).notes.join(' ')).toContain('1 period without a figure is left out');
    const suppressed = monthly([...twelve.slice(0, 6), absent('suppressed'), ...twelve.slice(7), 10]);
    expect(whyNot(turn(suppressed, '2016-01-01'))).toContain('are suppressed');
  });
});

describe('did the curve turn: breaks, natures and dates', () => {
  const figures = monthly([...twelve, 10, 10, 10]);

  it('says nothing across a break between the two sides', () => {
    expect(whyNot(turn(figures, '2016-01-01', { breaks: [aBreak({ date: '2016-01-01' })] }))).toContain(
      'may not be comparable',
    );
  });

  it('leaves out figures beyond an earlier or a later break, and says how many', () => {
    const earlier = found(
      turn(monthly([...twelve, ...twelve, 10]), '2017-01-01', { breaks: [aBreak({ date: '2016-01-01' })] }),
    );
    expect(earlier.before.points).toBe(12);
    expect(earlier.notes).toContain('12 figures beyond a break in the series are left out');
    const later = found(turn(figures, '2016-01-01', { breaks: [aBreak({ date: '2016-03-01' })] }));
    expect(later.after.points).toBe(2);
  });

  it('says nothing of a date after the latest figure, or before the first', () => {
    expect(whyNot(turn(figures, '2016-05-01'))).toBe(
      'no figure is for a period after 1 May 2016: the latest one before it is for Mar 2016',
    );
    expect(whyNot(turn(figures, '2014-05-01'))).toContain('no figure is for a period before 1 May 2014');
    expect(whyNot(turn([], '2014-05-01'))).toBe('there is no figure');
  });

  it('does not mix illustrative figures with real ones, and marks a demonstration made of them alone', () => {
    const invented = (one: Observation): Observation => ({ ...one, status: ['illustrative'] });
    expect(
      whyNot(turn([...figures.slice(0, 13), ...figures.slice(13).map(invented)], '2016-01-01')),
    ).toContain('illustrative');
    expect(found(turn(figures.map(invented), '2016-01-01')).isIllustrative).toBe(true);
  });

  it.each([
    ['rolling', { window: 'rolling' as const }, 'the periods overlap'],
    ['pooled', { window: 'pooled' as const }, 'the periods overlap'],
    ['year-to-date', { window: 'year-to-date' as const }, 'add up through the year'],
    ['modelled', { measure: 'estimate' as const }, 'modelled estimates'],
    ['uneven', { frequency: 'irregular' as const }, 'even steps'],
  ])('says why no test fits %s figures', (_, rest, words) => {
    expect(whyNot(turn(figures, '2016-01-01', { indicator: { ...kits, ...rest } }))).toContain(words);
  });
});

describe('did the curve turn: years against each other', () => {
  const deaths = aRate();
  const year = (period: string, value: number, lower: number, upper: number) =>
    anObservation({ period, value, interval: { lower, upper } });

  it('holds the last year before against the latest after, by the interval of their difference', () => {
    const result = found(
      turn(
        [year('2014', 9, 8, 10), year('2015', 9, 8, 10), year('2016', 6, 5, 7), year('2017', 5, 4.2, 5.8)],
        '2016-01-01',
        { indicator: deaths },
      ),
    );
    expect(result).toMatchObject({
      method: 'difference',
      hasTurned: true,
      judgement: 'better',
      direction: 'falling',
      before: { periods: '2015', level: 9, interval: { lower: 8, upper: 10 } },
      after: { periods: '2017', level: 5 },
    });
    expect(result.test).toContain('the 95% interval of the difference is');
    expect(result.notes).toContain('1 earlier figure after the date is not part of the test');
  });

  it('sees no turn in a difference that chance could explain', () => {
    const result = found(
      turn([year('2015', 9, 6, 12), year('2017', 7, 4, 10)], '2016-06-30', { indicator: deaths }),
    );
    expect(result).toMatchObject({ hasTurned: false, judgement: 'similar' });
  });

  it('tests a yearly count by the intervals of its counts', () => {
    const count = anIndicator({ frequency: 'annual', polarity: 'lower', unit: 'deaths' });
    const years = [
      anObservation({ period: '2015', value: 40 }),
      anObservation({ period: '2017', value: 12 }),
    ];
    expect(found(turn(years, '2016-06-30', { indicator: count }))).toMatchObject({
      hasTurned: true,
      judgement: 'better',
    });
  });

  it('puts the year that holds the date on neither side, and needs one on each', () => {
    const years = [year('2015', 9, 8, 10), year('2016', 6, 5, 7)];
    expect(whyNot(turn(years, '2016-06-30', { indicator: deaths }))).toContain(
      'no figure is for a period after',
    );
    expect(found(turn(years, '2015-12-31', { indicator: deaths })).before.periods).toBe('2015');
  });

  it('says nothing where the years have no interval, overlap, or are of another length', () => {
    const bare = [anObservation({ period: '2015', value: 40 }), anObservation({ period: '2017', value: 20 })];
    expect(whyNot(turn(bare, '2016-06-30', { indicator: aProportion() }))).toBe('there are no 95% intervals');
    const mixed = [year('2014/15', 9, 8, 10), year('2017', 6, 5, 7)];
    expect(whyNot(turn(mixed, '2016-06-30', { indicator: deaths }))).toContain('another length');
  });
});

describe('the dates of an action', () => {
  it('begin with its start, then its milestones in order, then its deadline', () => {
    const action = anAction({ start: '2016-04-01', deadline: '2017-03-31' });
    const milestones = [
      aMilestone({ id: 'second', due: '2016-12-31' }),
      aMilestone({ id: 'first', due: '2016-10-31' }),
      aMilestone({ id: 'undated', due: 'Ongoing' }),
    ];
    expect(dividingDatesOf(action, milestones).map(({ name }) => name)).toEqual([
      'start',
      'first',
      'second',
      'deadline',
    ]);
  });

  it('are none where the plan dates nothing', () => {
    expect(dividingDatesOf({ start: aPlanDate(), deadline: aPlanDate('Ongoing') }, [])).toEqual([]);
  });
});
