import { describe, expect, it } from 'vitest';
import { progress } from '../../../src/assessment/progress';
import { aDate, aMilestone, anAction, aTarget } from '../../builders';

const on = (asAt: string, ...rest: Parameters<typeof anAction>) =>
  progress(anAction(...rest), [], [], aDate(asAt));

describe('an action', () => {
  it('is late when its deadline has passed and nothing says it is done', () => {
    expect(on('2023-10-31', { deadline: '2023-07-31' })).toMatchObject({
      word: 'late',
      daysOverdue: 92,
      because: 'due 31 July 2023, 3 months ago; the plan does not say it is done',
    });
  });

  it('is not late on the day itself, and a day late the day after', () => {
    expect(on('2023-07-31', { deadline: '2023-07-31' })).toMatchObject({ word: 'silent', daysOverdue: 0 });
    expect(on('2023-08-01', { deadline: '2023-07-31' })).toMatchObject({
      word: 'late',
      daysOverdue: 1,
      because: 'due 31 July 2023, 1 day ago; the plan does not say it is done',
    });
  });

  it('due on 29 February is a year overdue on 28 February', () => {
    expect(on('2017-02-28', { deadline: '2016-02-29' }).because).toContain('12 months ago');
    expect(on('2018-02-28', { deadline: '2016-02-29' }).because).toContain('2 years ago');
    expect(on('2016-03-28', { deadline: '2016-02-29' }).because).toContain('28 days ago');
  });

  it('that is done is never late', () => {
    expect(on('2023-10-31', { deadline: '2023-07-31', status: 'done' })).toMatchObject({
      word: 'done',
      daysOverdue: 0,
      because: 'its plan says it is done',
    });
  });

  it.each(['minor-delay', 'off-track'] as const)('is late by its own word: %s', (status) => {
    const found = on('2023-01-01', { deadline: '2023-07-31', status });
    expect(found).toMatchObject({ word: 'late', daysOverdue: 0 });
    expect(found.because).toContain('behind by its plan’s own word');
  });

  it('with no date is never late', () => {
    expect(on('2030-01-01', { deadline: 'Ongoing' })).toMatchObject({ word: 'silent', daysOverdue: 0 });
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
    const found = progress(anAction(), milestones, targets, aDate('2023-01-01'));
    expect(found.milestones).toEqual([milestones[0]]);
    expect(found.targets).toEqual([targets[0]]);
  });

  it('tells of milestones past their date', () => {
    const milestones = [
      aMilestone({ due: '2022-10-31' }),
      aMilestone({ due: '2022-10-31', status: 'done' }),
      aMilestone({ due: 'Ongoing' }),
    ];
    expect(progress(anAction(), milestones, [], aDate('2023-01-01')).because).toBe(
      'its plan does not say how it stands; 1 of 3 milestones is past its date',
    );
  });
});
