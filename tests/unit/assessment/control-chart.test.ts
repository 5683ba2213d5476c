import { describe, expect, it } from 'vitest';
import { controlChartOf } from '../../../src/assessment/control-chart';
import { absent } from '../../../src/domain/absence';
import type { Indicator } from '../../../src/domain/indicator';
import type { Observation } from '../../../src/domain/observation';
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

  it('signals nothing in figures that never move', () => {
    const found = chart(months(Array(15).fill(0)));
    expect(found).toMatchObject({ variation: 'common-cause', signalWords: [] });
  });
});
