import { describe, expect, it } from 'vitest';
import { type Progress, progress } from '../../../src/assessment/actions/progress';
import type { PlanContext } from '../../../src/charts/plan/plan-columns';
import { tabulateTimeline } from '../../../src/charts/plan/tabulate-timeline';
import { timelineOf } from '../../../src/charts/plan/timeline';
import { timelineColumns } from '../../../src/charts/plan/timeline-columns';
import { timelineKey, timelineMark } from '../../../src/charts/plan/timeline-mark';
import type { Milestone } from '../../../src/domain/plan/plan';
import { aDate, aMilestone, anAction, aPlan } from '../../builders';

const today = aDate('2016-09-30');
const year = { start: aDate('2016-04-01'), end: aDate('2017-03-31') };
const unknown = { start: null, end: null };
const labels = (dates: readonly string[], span: typeof year | typeof unknown = year, now = today) =>
  timelineColumns(dates.map(aDate), span, now).map(({ label }) => label);
const stand = (action: Parameters<typeof anAction>[0], milestones: readonly Milestone[] = []): Progress =>
  progress(anAction(action), aPlan({ milestones }), today, null);
const line = (...actions: readonly Progress[]) =>
  timelineOf([{ name: 'All', progress: actions }], year, today);

describe('the columns of a timeline', () => {
  it('are the quarters of the plan’s own years', () => {
    expect(labels(['2016-10-31'])).toEqual(['2016/17 Q1', '2016/17 Q2', '2016/17 Q3', '2016/17 Q4']);
  });

  it('gather what lies before and after them, and say the dates', () => {
    expect(labels(['2016-02-29', '2017-10-31'])).toEqual([
      'Before 1 Apr 2016',
      '2016/17 Q1',
      '2016/17 Q2',
      '2016/17 Q3',
      '2016/17 Q4',
      'After 31 Mar 2017',
    ]);
  });

  it('run from the first date to the last where the plan names no years, and never over three years', () => {
    expect(labels(['2016-08-01', '2016-12-01'], unknown)).toEqual(['2016/17 Q2', '2016/17 Q3']);
    const long = labels(['2000-01-01', '2040-01-01'], unknown);
    expect(long).toHaveLength(14);
    expect(long).toContain('2016/17 Q2');
    expect(long[0]).toMatch(/^Before/);
    expect(long.at(-1)).toMatch(/^After/);
  });

  it('hold every date and today once each', () => {
    for (const dates of [[], ['1999-12-31'], ['2016-04-01', '2017-03-31', '2031-01-01']]) {
      const columns = timelineColumns(dates.map(aDate), year, today);
      for (const date of dates) expect(columns.filter(({ holds }) => holds(aDate(date)))).toHaveLength(1);
      expect(columns.filter(({ hasToday }) => hasToday)).toHaveLength(1);
    }
  });

  it('say that today lies after the plan’s years', () => {
    const columns = timelineColumns([], year, aDate('2019-01-01'));
    expect(columns.at(-1)).toMatchObject({ label: 'After 31 Mar 2017', hasToday: true });
  });

  it('are there for a plan without any date, or whose end lies before its start', () => {
    expect(labels([], unknown)).toEqual(['2016/17 Q2']);
    expect(labels([], { start: year.end, end: year.start })).toContain('2016/17 Q2');
  });
});

describe('the rows of a timeline', () => {
  it('keep an action without any date', () => {
    const [row] = line(stand({})).groups[0]?.rows ?? [];
    expect(row?.marks).toEqual([]);
    expect(row?.cells.flat()).toEqual([]);
  });

  it('keep a deadline in words beside dated milestones', () => {
    const [row] =
      line(stand({ deadline: 'Ongoing' }, [aMilestone({ due: '2016-08-31' })])).groups[0]?.rows ?? [];
    expect(row?.undated.map(({ day }) => day.asWritten)).toEqual(['Ongoing']);
    expect(row?.cells[1]?.map(({ kind, state }) => [kind, state])).toEqual([['milestone', 'late']]);
  });

  it('put each mark into its quarter, and today’s own day is not late', () => {
    const action = stand({ start: '2016-04-01', deadline: '2016-09-30' }, [
      aMilestone({ id: 'done', due: '2016-05-31', status: 'done' }),
    ]);
    const [row] = line(action).groups[0]?.rows ?? [];
    expect(row?.cells.map((marks) => marks.map(({ kind, state }) => `${kind} ${state}`))).toEqual([
      ['start done', 'milestone done'],
      ['deadline to-come'],
      [],
      [],
    ]);
  });
});

describe('the marks of a timeline', () => {
  it('tell what is done, late and to come by shape and word, and a doubtful date by colour and word', () => {
    const looks = (['done', 'late', 'to-come', 'date-doubtful'] as const).map((state) =>
      timelineMark({ kind: 'milestone', state }),
    );
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(3);
    expect(new Set(looks.map(({ shape, colour }) => shape + colour)).size).toBe(4);
    expect(looks.map(({ word }) => word)).toEqual([
      'milestone, done',
      'milestone, late',
      'milestone, to come',
      'milestone, date doubtful',
    ]);
    expect(new Set(timelineKey.map(({ word }) => word)).size).toBe(timelineKey.length);
  });
});

describe('the table of a timeline', () => {
  const context: PlanContext = {
    placeName: 'Barnet',
    asAt: today,
    outcomes: [],
    indicators: [],
    actions: [],
  };

  it('holds every date in order, as written and as read, then every action without one', () => {
    const table = tabulateTimeline(
      line(
        stand({ id: 'undated', action: 'Talk' }),
        stand({ id: 'dated', deadline: '2016-12-31' }, [
          aMilestone({ action: 'dated', due: '2016-08-31' }),
          aMilestone({ id: 'x', action: 'dated' }),
        ]),
      ),
      context,
    );
    const read = (name: string) => {
      const at = table.columns.findIndex((column) => column.name === name);
      return table.rows.map((row) => row[at]?.text);
    };
    expect(read('what')).toEqual(['Milestone', 'Deadline', 'No date given', 'Milestone']);
    expect(read('quarter')).toEqual(['2016/17 Q2', '2016/17 Q3', 'no date', 'no date']);
    expect(read('action_id')).toEqual(['dated', 'dated', 'undated', 'dated']);
    expect(read('as_written')).toEqual(['2016-08-31', '2016-12-31', '', '']);
  });
});
