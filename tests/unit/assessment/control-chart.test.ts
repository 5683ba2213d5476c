import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChartOf } from '../../../src/assessment/place/control-chart';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import type { Target } from '../../../src/domain/plan/plan';
import { aBreak, aDate, aLevel, anIndicator, anObservation, aPlace, aStanding } from '../../builders';

const months = (values: readonly (number | null)[], rest: Omit<Partial<Observation>, 'period'> = {}) =>
  values.map((value, at) =>
    anObservation({
      period: `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      value: value ?? absent('not-collected'),
      ...rest,
    }),
  );
const monthly = anIndicator({ frequency: 'monthly' });
const chart = (observations: readonly Observation[], indicator: Indicator = monthly, rest = {}) =>
  controlChartOf({
    indicator,
    place: aPlace(),
    observations,
    breaks: [],
    rebases: [],
    standings: [],
    isScreened: false,
    ...rest,
  });
const steady = Array.from({ length: 24 }, (_, at) => 10 + (at % 2));

describe('a control chart', () => {
  it('sees common cause in steady figures, with firm limits', () => {
    const found = chart(months(steady));
    expect(found).toMatchObject({ kind: 'control-chart', variation: 'common-cause', notes: [] });
  });

  it('reads its variation from the latest point, by the polarity of the indicator', () => {
    const jump = months([...steady, 40]);
    expect(chart(jump)).toMatchObject({ variation: 'improvement-high' });
    expect(chart(jump, { ...monthly, polarity: 'lower' })).toMatchObject({ variation: 'concern-high' });
    const neutral = chart(jump, { ...monthly, polarity: 'no-judgement' });
    expect(neutral).toMatchObject({ variation: 'neutral-high', assurance: null });
    expect(neutral?.finding).not.toMatch(/improvement|concern|better|worse/);
  });

  it('says in words that fewer than twelve points give trial limits', () => {
    const found = chart(months(steady.slice(0, 8)));
    expect(found).toMatchObject({ notes: [expect.stringContaining('trial limits')] });
  });

  it('says which limits are trial limits where firm ones come after them', () => {
    const rebase = {
      indicator: monthly.id,
      locality: null,
      date: aDate('2018-09-01'),
      reason: 'New',
      decidedBy: '',
    };
    const found = chart(months(steady), monthly, { rebases: [rebase] });
    expect(found).toMatchObject({
      notes: expect.arrayContaining([
        expect.stringContaining('trial limits before 1 September 2018: they rest on eight points'),
      ]),
    });
  });

  it('starts afresh at a rebase, with its reason, and never before it', () => {
    const rebase = {
      indicator: monthly.id,
      locality: null,
      date: aDate('2019-01-01'),
      reason: 'New recording',
      decidedBy: 'Board',
    };
    const found = chart(
      months([...steady.slice(0, 12), ...steady.slice(0, 12).map((value) => value + 30)]),
      monthly,
      {
        rebases: [rebase],
      },
    );
    expect(found).toMatchObject({
      variation: 'common-cause',
      segments: [{ rebase: null }, { from: 12, rebase: { reason: 'New recording' } }],
      notes: [expect.stringContaining('New recording (Board)')],
    });
  });

  it('holds its limits against a threshold of the plan', () => {
    const standing = aStanding({ target: aLevel({ value: 50, target: 'At least 50' }), needed: 50 });
    expect(chart(months(steady), monthly, { standings: [standing] })).toMatchObject({
      assurance: 'consistently-fails',
    });
  });

  it('passes a target that its figures never leave, by the words of the target', () => {
    const share = anIndicator({ measure: 'proportion', per: 100, unit: '%', frequency: 'monthly' });
    const against = (operator: Target['operator'], polarity: Indicator['polarity'] = 'higher') =>
      chart(
        months(Array(24).fill(100)),
        { ...share, polarity },
        { standings: [aStanding({ target: aLevel({ operator, value: 100 }), needed: 100 })] },
      );
    expect(against('at-least')).toMatchObject({ assurance: 'consistently-passes' });
    expect(against('above')).toMatchObject({ assurance: 'consistently-fails' });
    expect(against('exactly')).toMatchObject({ assurance: null });
    expect(against('at-least', 'no-judgement')).toMatchObject({ assurance: null });
  });

  describe('with several thresholds', () => {
    const level = (id: string, value: number, due: string, operator: Target['operator'] = 'at-least') =>
      aStanding({
        target: aLevel({ id, operator, value, target: id, due }),
        needed: value,
      });
    const first = level('sixty', 60, '2018-12-31');
    const second = level('ninety-five', 95, '2019-12-31');
    const other = level('ninety', 90, '2019-12-31');
    const high = months(Array.from({ length: 24 }, (_, at) => 80 + (at % 2)));

    it('is held against the one in force at its last point, in whatever order they stand', () => {
      const order = fc.shuffledSubarray([first, second, other], { minLength: 3 });
      fc.assert(
        fc.property(order, (standings) => {
          expect(chart(high, monthly, { standings })).toMatchObject({
            assurance: 'consistently-fails',
            target: { value: 95, words: 'ninety-five (due 31 December 2019)' },
          });
          expect(chart(high.slice(0, 12), monthly, { standings })).toMatchObject({
            assurance: 'consistently-passes',
            target: { value: 60 },
          });
        }),
      );
    });

    it('keeps the last one when all are past, and takes one without a date when none is to come', () => {
      const past = [level('a', 60, '2018-01-31'), level('b', 95, '2018-06-30')];
      expect(chart(high, monthly, { standings: past })).toMatchObject({ target: { value: 95 } });
      const always = aStanding({ target: aLevel({ id: 'always', value: 70, due: '' }), needed: 70 });
      expect(chart(high, monthly, { standings: [...past, always] })).toMatchObject({ target: { value: 70 } });
    });

    it('leaves out one whose time has not begun', () => {
      const later = aStanding({
        target: aLevel({ id: 'later', value: 99, windowStart: '2020-04-01', windowEnd: '2021-03-31' }),
        needed: 99,
      });
      expect(chart(high, monthly, { standings: [later] })).toMatchObject({ target: null, assurance: null });
    });
  });

  it('leaves out what came before a break', () => {
    const found = chart(months(steady), monthly, { breaks: [aBreak({ date: '2019-01-01' })] });
    expect(found?.points).toHaveLength(12);
  });

  it.each([
    ['rolling windows', months(steady), { ...monthly, window: 'rolling' as const }, 'the periods overlap'],
    [
      'figures that add up through the year',
      months(steady),
      { ...monthly, window: 'year-to-date' as const },
      'add up',
    ],
    ['six points', months(steady.slice(0, 6)), monthly, 'six points'],
    [
      'eleven yearly points',
      months(steady.slice(0, 11)),
      { ...monthly, frequency: 'annual' as const },
      'at least twelve',
    ],
    [
      'suppressed months',
      [...months(steady), anObservation({ period: '2020-01', value: absent('suppressed') })],
      monthly,
      'suppressed',
    ],
  ])('is a run chart with its reason for %s', (_, observations, indicator, why) => {
    expect(chart(observations, indicator)).toMatchObject({
      kind: 'run-chart',
      because: expect.stringContaining(why),
    });
  });

  it('is nothing where there is no figure', () => {
    expect(chart(months([null, null]))).toBeNull();
  });

  it.each([0, 98.7, 4.2, 0.1, 12.6])('signals nothing in figures that stay at %d', (level) => {
    const found = chart(months(Array(12).fill(level)));
    expect(found).toMatchObject({ variation: 'common-cause', signalWords: [] });
    expect(found?.finding).toContain('within what chance alone would do');
  });

  it('tells a run as the one that the rule saw, though some of its points signal more', () => {
    const usual = Array.from({ length: 40 }, (_, at) => 10 + (at % 2));
    const found = chart(months([...usual, 4, 9, 9, 9, 4, 9, 9]));
    expect(found?.finding).toContain('seven points in a row below the mean, a concern');
    expect(found).toMatchObject({
      signalWords: [
        'May 2021 to Nov 2021: seven points in a row below the mean, a concern.',
        'Sep 2021: below the lower limit, a concern.',
        'May 2021: below the lower limit, a concern.',
      ],
    });
  });
});
