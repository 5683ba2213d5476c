import { describe, expect, it } from 'vitest';
import { progress, progressOf } from '../../../src/assessment/actions/progress';
import { aDate, aMilestone, anAction, aPlan, aTarget } from '../../builders';

const on = (asAt: string, ...rest: Parameters<typeof anAction>) =>
  progress(anAction(...rest), aPlan(), aDate(asAt), null);

describe('an action', () => {
  it('is late when its deadline has passed and nothing says it is done', () => {
    expect(on('2023-10-31', { deadline: '2023-07-31' })).toMatchObject({
      word: 'late',
      daysLate: 92,
      because: 'due 31 July 2023, 3 months ago; the plan does not say it is done',
    });
  });

  it('is not late on the day itself, and a day late the day after', () => {
    expect(on('2023-07-31', { deadline: '2023-07-31' })).toMatchObject({ word: 'silent', daysLate: 0 });
    expect(on('2023-08-01', { deadline: '2023-07-31' })).toMatchObject({
      word: 'late',
      daysLate: 1,
      because: 'due 31 July 2023, 1 day ago; the plan does not say it is done',
    });
  });

  it('due on 29 February is a year late on 28 February', () => {
    expect(on('2017-02-28', { deadline: '2016-02-29' }).because).toContain('12 months ago');
    expect(on('2018-02-28', { deadline: '2016-02-29' }).because).toContain('2 years ago');
    expect(on('2016-03-28', { deadline: '2016-02-29' }).because).toContain('28 days ago');
  });

  it('that is done is never late', () => {
    expect(on('2023-10-31', { deadline: '2023-07-31', status: 'done' })).toMatchObject({
      word: 'done',
      daysLate: 0,
      because: 'its plan says it is done',
    });
  });

  it.each(['minor-delay', 'off-track'] as const)('is late by its own word: %s', (status) => {
    const found = on('2023-01-01', { deadline: '2023-07-31', status });
    expect(found).toMatchObject({ word: 'late', daysLate: 0 });
    expect(found.because).toContain('late by its plan’s own word');
  });

  it('with no date is never late', () => {
    expect(on('2030-01-01', { deadline: 'Ongoing' })).toMatchObject({ word: 'silent', daysLate: 0 });
  });

  it('without a status but with an update is updated, and not called on track', () => {
    const updated = { update: 'Police operation under way', updatedOn: aDate('2023-10-19') };
    expect(on('2023-10-31', updated)).toMatchObject({
      word: 'updated',
      because: 'last update 19 October 2023; its plan does not say how it stands',
    });
    expect(on('2023-10-31', { ...updated, deadline: '2023-09-30' }).because).toBe(
      'due 30 September 2023, 1 month ago; the plan does not say it is done; last update 19 October 2023',
    );
  });

  it('called on track is late all the same once its deadline has passed', () => {
    expect(on('2023-10-31', { status: 'on-track', deadline: '2023-07-31' })).toMatchObject({
      word: 'late',
      because: 'due 31 July 2023, 3 months ago; its plan calls it on track',
    });
  });

  it('has a doubtful date where that lies before its own start, or, without one, before its plan began', () => {
    const begins = { day: aDate('2023-06-01'), words: 'before the plan began on 1 June 2023' };
    const stand = (action: Parameters<typeof anAction>[0]) =>
      progress(anAction(action), aPlan(), aDate('2023-10-31'), begins);
    expect(stand({ deadline: '2023-03-31' })).toMatchObject({
      word: 'date-doubtful',
      daysLate: 0,
      because:
        'due 31 March 2023, which is doubtful, because it lies before the plan began on 1 June 2023; the plan does not say it is done',
    });
    expect(stand({ deadline: '2023-06-01' }).word).toBe('late');
    expect(stand({ start: '2023-01-01', deadline: '2023-03-31' }).word).toBe('late');
    expect(stand({ start: '2023-09-01', deadline: '2023-07-31' })).toMatchObject({
      word: 'date-doubtful',
      because: expect.stringContaining('before the action’s own start on 1 September 2023'),
    });
    expect(stand({ deadline: '2023-03-31', status: 'off-track' })).toMatchObject({
      word: 'late',
      daysLate: 0,
    });
    expect(stand({ deadline: '2023-03-31', status: 'done' }).word).toBe('done');
  });

  it('has no doubtful date where most deadlines lie before the only start that the plan prints', () => {
    const actions = [
      anAction({ id: 'a', start: '2023-06-01', deadline: '2023-12-31' }),
      anAction({ id: 'b', deadline: '2023-03-31' }),
      anAction({ id: 'c', deadline: '2023-04-30' }),
    ];
    const plan = aPlan({ actions });
    expect(progressOf(plan, null, aDate('2023-10-31')).map(({ word }) => word)).toEqual([
      'silent',
      'late',
      'late',
    ]);
    const begun = progressOf(plan, aDate('2023-04-01'), aDate('2023-10-31')).map(({ word }) => word);
    expect(begun).toEqual(['silent', 'date-doubtful', 'late']);
  });

  it('that has not started says so', () => {
    expect(on('2023-01-01', { status: 'not-started', deadline: '2023-07-31' })).toMatchObject({
      word: 'not-started',
      because: 'due 31 July 2023; its plan says it has not started',
    });
  });

  it('without status or update is silent, which is not the same as not started', () => {
    expect(on('2023-01-01')).toMatchObject({
      word: 'silent',
      because: 'its plan does not say how it stands',
    });
  });

  it('carries its own milestones and targets, and no others', () => {
    const milestones = [aMilestone(), aMilestone({ id: 'other', action: 'barnet-9-9' })];
    const targets = [aTarget(), aTarget({ id: 'other', actions: [] })];
    const found = progress(anAction(), aPlan({ milestones, targets }), aDate('2023-01-01'), null);
    expect(found.milestones).toEqual([milestones[0]]);
    expect(found.targets).toEqual([targets[0]]);
  });

  it('tells of milestones that are late', () => {
    const milestones = [
      aMilestone({ due: '2022-10-31' }),
      aMilestone({ due: '2022-10-31', status: 'done' }),
      aMilestone({ due: 'Ongoing' }),
    ];
    expect(progress(anAction(), aPlan({ milestones }), aDate('2023-01-01'), null).because).toBe(
      'its plan does not say how it stands; 1 of 3 milestones is late',
    );
  });
});
