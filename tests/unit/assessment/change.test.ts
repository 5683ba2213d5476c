import { describe, expect, it } from 'vitest';
import { findChange } from '../../../src/assessment/place/change';
import { absent } from '../../../src/domain/figures/absence';
import { aBreak, anIndicator, anObservation, aProportion, aRate, someObservations } from '../../builders';

const rate = (period: string, value: number, lower: number, upper: number) =>
  anObservation({ period, value, interval: { lower, upper } });

describe('a change', () => {
  it('runs from the last figure before the latest one, over absences', () => {
    const observations = someObservations({
      '2018': 10,
      '2019': absent('suppressed'),
      '2020': 12,
      '2021': absent('not-yet-due'),
    });
    const change = findChange(observations, anIndicator(), []);
    expect(change).toMatchObject({ kind: 'change', direction: 'rising', difference: 2, relative: 0.2 });
    expect(change).toMatchObject({ from: { period: { label: '2018' } }, to: { period: { label: '2020' } } });
  });

  it('cannot be given for a single figure or none', () => {
    expect(findChange([], anIndicator(), [])).toMatchObject({ because: 'there is no figure' });
    expect(findChange(someObservations({ '2020': 1 }), anIndicator(), [])).toMatchObject({
      kind: 'cannot-say',
      because: 'there is no earlier figure',
    });
  });

  it('is steady when both read the same', () => {
    const change = findChange(someObservations({ '2019': 2.81, '2020': 2.84 }), aRate(), []);
    expect(change).toMatchObject({ direction: 'steady', judgement: 'similar' });
  });

  it('from nothing has no relative size', () => {
    const change = findChange(someObservations({ '2019': 0, '2020': 3 }), anIndicator(), []);
    expect(change).toMatchObject({ difference: 3, relative: null, direction: 'rising' });
  });

  it('compares a quarter with the same quarter a year before', () => {
    const observations = someObservations({ '2015/16 Q2': 7, '2016/17 Q1': 4, '2016/17 Q2': 5 });
    expect(findChange(observations, anIndicator(), [])).toMatchObject({
      from: { value: 7 },
      basis: 'the same quarter a year before',
      direction: 'falling',
    });
  });

  it('compares a month with the month before when the year before is missing, and says so and why', () => {
    const observations = someObservations({ '2015-09': absent('no-row'), '2016-08': 4, '2016-09': 5 });
    expect(findChange(observations, anIndicator(), [])).toMatchObject({
      from: { value: 4 },
      basis:
        'the month before, because the same month a year before, Sep 2015, has no figure: no row in the file',
    });
    expect(findChange(someObservations({ '2016-07': 4, '2016-09': 5 }), anIndicator(), [])).toMatchObject({
      basis:
        'the latest earlier month with a figure, because there is no figure for the same month a year before',
    });
  });

  it('says which year has no figure when it passes over one', () => {
    const years = someObservations({ '2018': 3, '2019': absent('no-row'), '2020': 5 });
    expect(findChange(years, anIndicator(), [])).toMatchObject({
      from: { value: 3 },
      basis: 'the latest earlier period with a figure, because 2019 has no figure: no row in the file',
    });
    expect(findChange(someObservations({ '2019': 3, '2020': 5 }), anIndicator(), [])).toMatchObject({
      basis: 'the period before',
    });
  });

  it('compares one span with another whatever they are called', () => {
    const quarters = someObservations({ '2022 Q2': 3, '2023/24 Q1': 5 });
    expect(findChange(quarters, anIndicator(), [])).toMatchObject({ from: { value: 3 } });
  });

  it('compares February of a leap year with the February before', () => {
    const observations = someObservations({ '2023-02': 3, '2024-01': 9, '2024-02': 5 });
    expect(findChange(observations, anIndicator(), [])).toMatchObject({ from: { value: 3 } });
  });

  it('compares a pool of years with the last pool that shares no year with it', () => {
    const observations = someObservations({ '2015 - 17': 1, '2016 - 18': 2, '2017 - 19': 3, '2018 - 20': 4 });
    expect(findChange(observations, aRate(), [])).toMatchObject({ from: { period: { label: '2015–17' } } });
  });

  it('cannot be given when every earlier period overlaps the latest', () => {
    const observations = someObservations({ '2017 - 19': 3, '2018 - 20': 4 });
    expect(findChange(observations, aRate(), [])).toMatchObject({
      kind: 'cannot-say',
      because: expect.stringContaining('overlap'),
    });
  });

  it('never sets a quarter against a year', () => {
    const observations = someObservations({ '2015/16': 30, '2016/17 Q1': 4 });
    expect(findChange(observations, anIndicator(), [])).toMatchObject({
      because: expect.stringContaining('another length'),
    });
  });

  it('never sets illustrative figures against real ones', () => {
    const observations = [
      ...someObservations({ '2019': 3 }),
      ...someObservations({ '2020': 4 }, { status: ['illustrative'] }),
    ];
    expect(findChange(observations, anIndicator(), [])).toMatchObject({
      because: 'illustrative figures are not compared with real ones',
    });
  });
});

describe('a break in the series', () => {
  const observations = someObservations({ '2018': 1, '2019': 2, '2020': 3 });

  it.each(['2020-01-01', '2020-06-01', '2019-12-31', '2019-06-01'])(
    'on %s forbids the change from 2019',
    (date) => {
      const change = findChange(someObservations({ '2019': 2, '2020': 3 }), anIndicator(), [
        aBreak({ date }),
      ]);
      expect(change.kind).toBe('cannot-say');
    },
  );

  it('says when and what', () => {
    expect(findChange(observations, anIndicator(), [aBreak({ date: '2020-01-01' })])).toMatchObject({
      because: 'figures from 1 January 2020 may not be comparable with earlier ones (new method)',
    });
  });

  it.each(['2019-01-01', '2021-01-01', '2001-01-01'])('on %s leaves the change from 2019 alone', (date) => {
    expect(findChange(observations, anIndicator(), [aBreak({ date })])).toMatchObject({ from: { value: 2 } });
  });

  it('marked on an observation itself counts as well', () => {
    const marked = [
      ...someObservations({ '2019': 2 }),
      ...someObservations({ '2020': 3 }, { status: ['break'] }),
    ];
    expect(findChange(marked, anIndicator(), [])).toMatchObject({ kind: 'cannot-say' });
  });

  it('lets a month fall back on the month before, when only the year before lies across it', () => {
    const months = someObservations({ '2019-05': 9, '2020-04': 4, '2020-05': 5 });
    expect(findChange(months, anIndicator(), [aBreak({ date: '2020-01-01' })])).toMatchObject({
      from: { value: 4 },
    });
  });
});

describe('whether a change is significant', () => {
  it('is so when the interval of the difference leaves out 0', () => {
    const change = findChange([rate('2019', 2, 1, 3), rate('2020', 6, 5, 8)], aRate(), []);
    expect(change).toMatchObject({ isSignificant: true, judgement: 'worse' });
    expect(change).toMatchObject({
      test: 'the 95% interval of the difference is +2.6 to +6.2, which leaves out 0',
    });
  });

  it('is not so when it holds 0, and then nothing is better or worse', () => {
    const change = findChange([rate('2019', 2, 1, 3), rate('2020', 3, 1.8, 5)], aRate(), []);
    expect(change).toMatchObject({ isSignificant: false, direction: 'rising', judgement: 'similar' });
    expect(change).toMatchObject({
      test: 'the 95% interval of the difference is −0.56 to +3.2, which holds 0',
    });
  });

  it('may be so where two intervals overlap a little: overlap proves nothing', () => {
    const change = findChange([rate('2019', 2, 1, 3.1), rate('2020', 4, 3, 5)], aRate(), []);
    expect(change).toMatchObject({ isSignificant: true });
  });

  it('is tested for counts as for independent events, and says so', () => {
    const change = findChange(someObservations({ '2019': 4, '2020': 40 }), anIndicator(), []);
    expect(change).toMatchObject({ isSignificant: true, judgement: 'better' });
    expect(change).toMatchObject({ test: expect.stringContaining('worked out as for independent events') });
    expect(findChange(someObservations({ '2019': 0, '2020': 3 }), anIndicator(), [])).toMatchObject({
      isSignificant: false,
    });
  });

  it('is not tested for illustrative, estimated or rolling counts', () => {
    for (const status of ['illustrative', 'estimated'] as const) {
      const observations = someObservations({ '2019': 4, '2020': 40 }, { status: [status] });
      expect(findChange(observations, anIndicator(), [])).toMatchObject({ isSignificant: null });
    }
    const rolling = findChange(
      someObservations({ '2019': 4, '2020': 40 }),
      anIndicator({ window: 'rolling' }),
      [],
    );
    expect(rolling).toMatchObject({ isSignificant: null, test: 'not tested: there are no 95% intervals' });
  });

  it('changes nothing where the indicator makes no judgement', () => {
    const observations = someObservations({ '2019': 4, '2020': 40 });
    const change = findChange(observations, anIndicator({ polarity: 'no-judgement' }), []);
    expect(change).toMatchObject({ direction: 'rising', judgement: 'not-judged' });
  });
});

describe('a change of proportions', () => {
  it('is a difference in percentage points', () => {
    const observations = someObservations({ '2019': 40, '2020': 44 });
    const change = findChange(observations, aProportion(), []);
    expect(change).toMatchObject({ difference: 4, relative: 0.1 });
  });
});
