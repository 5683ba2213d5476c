import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/assessment/targets/standing';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import { aDate, anIndicator, anObservation, aRate, aTarget, someObservations } from '../../builders';

const on = (
  asAt: string,
  observations: readonly Observation[],
  target = aTarget(),
  indicator: Indicator = anIndicator(),
) => standing({ target, indicator, observations, asAt: aDate(asAt) });

const nine = someObservations({ '2015/16 Q4': 9, '2016/17 Q1': 4, '2016/17 Q2': 5, '2016/17 Q3': 20 });

describe('a total', () => {
  it('is behind when its interval lies wholly below a straight line, with the rate needed from here', () => {
    const found = on('2016-09-30', nine);
    expect(found).toMatchObject({ word: 'behind', actual: 9, needed: 32 });
    expect(found.expected).toBeCloseTo((32 * 183) / 365, 10);
    expect(found.because).toBe(
      '9 of 32 starts counted from 1 April 2016 to 30 September 2016; a straight line would be at 16 by then, and the 90% interval of the count, 4.7 to 15.7, lies below it. 23 starts still needed by 31 March 2017, 3.9 a month from here, against 1.5 a month so far.',
    );
  });

  it.each([
    [10, 'too-close-to-call'],
    [13, 'too-close-to-call'],
    [16, 'too-close-to-call'],
    [23, 'too-close-to-call'],
    [24, 'on-course'],
  ] as const)('is no more than its interval says: %d of 32 at half time is %s', (counted, word) => {
    expect(on('2016-09-30', someObservations({ '2016/17 Q1': 4, '2016/17 Q2': counted - 4 }))).toMatchObject({
      word,
    });
  });

  it('says what makes it too close to call', () => {
    expect(on('2016-09-30', someObservations({ '2016/17 Q1': 6, '2016/17 Q2': 7 })).because).toContain(
      'a straight line would be at 16 by then, and the 90% interval of the count, 7.7 to 20.7, spans it.',
    );
  });

  it('gives the rate needed from here', () => {
    const { runRate } = on('2016-09-30', nine);
    expect(runRate).toMatchObject({
      remaining: 23,
      soFarPerMonth: 1.5,
      from: '2016-09-30',
      by: '2017-03-31',
    });
    // 23 in six months are 3.83 a month: said, shown and downloaded as 3.9, by which 23 are reached.
    expect(runRate?.perMonth).toBe(3.9);
  });

  it('names the day from which the rate is needed where the figures lag', () => {
    expect(on('2016-12-30', someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5 })).because).toContain(
      '3.9 a month from 30 September 2016',
    );
  });

  it('is too close to call exactly on the line, and at large counts close to the normal interval', () => {
    const target = aTarget({ value: 35000 });
    const half = (counted: number) =>
      on('2016-09-30', someObservations({ '2016/17 Q1': 8000, '2016/17 Q2': counted - 8000 }), target).word;
    // 35,000 × 183 / 365 = 17,547.9; 1.645 × √17,548 = 217.9.
    expect(half(17_548)).toBe('too-close-to-call');
    expect(half(17_335)).toBe('too-close-to-call');
    expect(half(17_325)).toBe('behind');
    expect(half(17_762)).toBe('too-close-to-call');
    expect(half(17_772)).toBe('on-course');
  });

  it('measures the pace to the last period counted, not to today', () => {
    const observations = someObservations({ '2016/17 Q1': 8 });
    expect(on('2016-09-30', observations).expected).toBeCloseTo((32 * 91) / 365, 10);
  });

  it('is met as soon as it is reached, even before its end', () => {
    expect(on('2016-12-31', someObservations({ '2016/17 Q1': 32 }))).toMatchObject({
      word: 'met',
      actual: 32,
    });
  });

  it('is missed when its window is counted to the end and falls short', () => {
    const year = someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5, '2016/17 Q3': 6, '2016/17 Q4': 7 });
    expect(on('2017-03-31', year)).toMatchObject({ word: 'missed', actual: 22 });
    expect(on('2017-04-01', year)).toMatchObject({ word: 'missed' });
  });

  it('is not called missed while the last quarters have no figure', () => {
    expect(on('2018-01-01', someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5 }))).toMatchObject({
      word: 'cannot-be-judged',
      because: 'The figures stop at 30 September 2016, before the count ended on 31 March 2017.',
    });
  });

  it('is not yet due before its window opens', () => {
    expect(on('2016-03-31', nine)).toMatchObject({
      word: 'not-yet-due',
      because: 'Counting starts on 1 April 2016.',
      actual: absent('not-yet-due', 'counting starts on 1 April 2016'),
    });
  });

  it('cannot be judged without a figure in its window', () => {
    expect(on('2016-06-29', nine)).toMatchObject({
      word: 'cannot-be-judged',
      because: 'No figure up to 29 June 2016.',
    });
  });

  it('counts no period that began before the window', () => {
    const annual = someObservations({ '2016': 40, '2015/16': 30 });
    expect(on('2017-03-31', annual)).toMatchObject({ word: 'cannot-be-judged' });
  });

  it('of nothing at all is behind', () => {
    expect(on('2016-09-30', someObservations({ '2016/17 Q1': 0, '2016/17 Q2': 0 }))).toMatchObject({
      word: 'behind',
      actual: 0,
    });
  });

  it('counts a window of leap days to the day', () => {
    const target = aTarget({ windowStart: '2024-02-01', windowEnd: '2024-03-31', value: 60 });
    const found = on('2024-02-29', someObservations({ '2024-02': 10 }), target);
    expect(found.expected).toBeCloseTo((60 * 29) / 60, 10);
    expect(on('2024-02-28', someObservations({ '2024-02': 10 }), target)).toMatchObject({
      word: 'cannot-be-judged',
    });
  });

  it('takes its end from its window when the printed deadline is another', () => {
    const target = aTarget({ due: '2016-03-31' });
    expect(on('2016-09-30', nine, target)).toMatchObject({ word: 'behind' });
  });

  it('cannot be judged when its dates end before they start', () => {
    const target = aTarget({ due: '2016-03-31', windowEnd: '' });
    expect(on('2016-09-30', nine, target)).toMatchObject({ word: 'cannot-be-judged' });
  });

  it('says that its figures are illustrative, and is judged all the same', () => {
    const illustrative = someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5 }, { status: ['illustrative'] });
    const found = on('2016-09-30', illustrative);
    expect(found).toMatchObject({ word: 'behind', isIllustrative: true });
    expect(found.because).toContain('(illustrative figures)');
  });

  it.each(['estimated', 'forecast'] as const)('is not judged by %s figures', (status) => {
    const modelled = someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5 }, { status: [status] });
    expect(on('2016-09-30', modelled)).toMatchObject({
      word: 'cannot-be-judged',
      reason: 'modelled',
      because: expect.stringContaining('modelled estimates'),
    });
  });

  it('never adds illustrative figures to real ones', () => {
    const [first, second] = someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5 });
    const mixed = [first, second && { ...second, status: ['illustrative' as const] }].filter((one) => !!one);
    expect(on('2016-09-30', mixed)).toMatchObject({ word: 'cannot-be-judged', reason: 'illustrative' });
  });

  it('is missed for certain when even the whole of the period that runs past its end leaves it short', () => {
    const target = aTarget({ windowEnd: '2016-11-30', due: '2016-11-30' });
    const three = (last: number) =>
      on('2016-12-31', someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5, '2016/17 Q3': last }), target);
    expect(three(22)).toMatchObject({
      word: 'missed',
      because: expect.stringContaining('31 with the whole of 2016/17 Q3, which ends later'),
    });
    expect(three(23)).toMatchObject({ word: 'cannot-be-judged', reason: 'stops-short' });
  });
});

describe('a total with a quarter missing', () => {
  const gap = someObservations({ '2016/17 Q1': absent('suppressed'), '2016/17 Q2': 5 });

  it('is a minimum, and cannot be judged', () => {
    const found = on('2016-09-30', gap);
    expect(found).toMatchObject({ word: 'cannot-be-judged', actual: absent('not-collected', 'at least 5') });
    expect(found.because).toBe(
      'No figure for 2016/17 Q1 (suppressed to protect confidentiality), so the 5 counted is a minimum.',
    );
  });

  it('is met when the known quarters reach it alone', () => {
    const enough = someObservations({ '2016/17 Q1': absent('suppressed'), '2016/17 Q2': 35 });
    expect(on('2016-09-30', enough)).toMatchObject({ word: 'met', actual: 35 });
  });

  it('notices a quarter that has no row at all', () => {
    expect(on('2016-12-31', someObservations({ '2016/17 Q1': 4, '2016/17 Q3': 5 })).because).toBe(
      'No figure for the time between 2016/17 Q1 and 2016/17 Q3, so the 9 counted is a minimum.',
    );
    expect(on('2016-12-31', someObservations({ '2016/17 Q2': 4 })).because).toContain(
      'the time before 2016/17 Q2',
    );
  });

  it('goes by the last figure while a later quarter is still absent', () => {
    const late = someObservations({ '2016/17 Q1': 1, '2016/17 Q2': absent('not-yet-due') });
    expect(on('2016-09-30', late)).toMatchObject({ word: 'behind', actual: 1 });
  });
});

describe('a total whose start is not stated', () => {
  const target = aTarget({
    windowStart: '',
    windowEnd: '',
    due: '2024-07-31',
    value: 15000,
    unit: 'interventions',
  });
  const months = someObservations({ '2022-11': 3000, '2022-12': 2000, '2023-01': 1860 });

  it('has no pace, only what is still needed from here', () => {
    const found = on('2023-01-31', months, target);
    expect(found).toMatchObject({
      word: 'cannot-be-judged',
      reason: 'no-start',
      actual: 6860,
      expected: null,
      needed: 15000,
      runRate: { remaining: 8140, soFarPerMonth: null },
    });
    expect(found.because).toBe(
      'The plan does not say when the count started; 6,860 of 15,000 interventions counted from the first figure, Nov 2022, to 31 January 2023; 8,140 interventions still needed by 31 July 2024, 453 a month from here.',
    );
  });

  it('is not called missed at its end: more may have been counted before the first figure', () => {
    const found = on('2024-07-31', someObservations({ '2024-07': 6860 }), target);
    expect(found).toMatchObject({
      word: 'cannot-be-judged',
      reason: 'no-start',
      actual: 6860,
      runRate: null,
    });
  });

  it('is met when reached', () => {
    expect(on('2023-01-31', someObservations({ '2023-01': 15000 }), target)).toMatchObject({ word: 'met' });
  });

  it('cannot be judged without a date to reach it by', () => {
    const open = aTarget({ windowStart: '', windowEnd: '', due: 'Ongoing' });
    expect(on('2016-09-30', nine.slice(1, 3), open)).toMatchObject({
      word: 'cannot-be-judged',
      because: 'The plan states no date by which to reach it.',
      actual: 9,
    });
  });
});

describe('a total that must not be passed', () => {
  const limit = aTarget({ operator: 'at-most' });

  it('is missed as soon as it is passed', () => {
    expect(on('2016-06-30', someObservations({ '2016/17 Q1': 33 }), limit)).toMatchObject({ word: 'missed' });
  });

  it('is met only when the whole window is counted', () => {
    const year = someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5, '2016/17 Q3': 6, '2016/17 Q4': 7 });
    expect(on('2016-12-31', year, limit)).toMatchObject({ word: 'on-course' });
    expect(on('2017-03-31', year, limit)).toMatchObject({ word: 'met' });
  });

  it('is behind when it rises faster than the line', () => {
    const found = on('2016-09-30', someObservations({ '2016/17 Q1': 12, '2016/17 Q2': 12 }), limit);
    expect(found).toMatchObject({ word: 'behind' });
    expect(found.because).toContain(
      'the 90% interval of the count, 16.5 to 33.8, lies above it. 8 more starts allowed by 31 March 2017, at most 1.3 a month from here',
    );
  });

  it('is missed although a quarter is missing, when the rest passes it', () => {
    const found = on(
      '2016-09-30',
      someObservations({ '2016/17 Q1': absent('suppressed'), '2016/17 Q2': 33 }),
      limit,
    );
    expect(found).toMatchObject({ word: 'missed' });
  });

  it('does not ask which way is better for the indicator', () => {
    const found = on('2016-09-30', nine, limit, anIndicator({ polarity: 'higher' }));
    expect(found).toMatchObject({ word: 'on-course' });
  });
});

describe('figures that cannot be added up', () => {
  it.each(['rolling', 'pooled'] as const)('are those of %s windows', (window) => {
    expect(on('2016-09-30', nine, aTarget(), anIndicator({ window }))).toMatchObject({
      word: 'cannot-be-judged',
      because: expect.stringContaining('cannot be added up'),
    });
  });

  it('are those of overlapping periods', () => {
    const both = someObservations({ '2016/17 Q1': 4, '2016-05': 2 });
    expect(on('2016-09-30', both)).toMatchObject({ because: expect.stringContaining('overlap') });
  });

  it('are rates', () => {
    expect(on('2016-09-30', nine, aTarget(), aRate())).toMatchObject({
      because: expect.stringContaining('needs counts'),
    });
  });

  it('are not year-to-date figures, of which the last is the sum', () => {
    const running = [
      anObservation({ period: 'Apr 2016 - Jun 2016', value: 4 }),
      anObservation({ period: 'Apr 2016 - Sep 2016', value: 9 }),
    ];
    expect(on('2016-09-30', running, aTarget(), anIndicator({ window: 'year-to-date' }))).toMatchObject({
      word: 'behind',
      actual: 9,
    });
  });
});

describe('a total of exactly so many', () => {
  const exact = aTarget({ operator: 'exactly', value: 9 });

  it('is met only at its end and at its number', () => {
    const half = aTarget({ operator: 'exactly', value: 9, windowEnd: '2016-09-30' });
    expect(on('2016-09-30', nine, half)).toMatchObject({ word: 'met' });
    expect(on('2016-09-30', nine, exact)).toMatchObject({ word: 'on-course' });
    expect(on('2016-12-31', nine, exact)).toMatchObject({ word: 'missed' });
  });
});
