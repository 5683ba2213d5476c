import { describe, expect, it } from 'vitest';
import { exceptionsOf } from '../../../src/assessment/actions/exceptions';
import { progress } from '../../../src/assessment/actions/progress';
import { beforeAfterOf } from '../../../src/assessment/before-after/before-after';
import type { PlanContext } from '../../../src/charts/plan/plan-columns';
import { tabulateBeforeAfter } from '../../../src/charts/plan/tabulate-before-after';
import { tabulateExceptions } from '../../../src/charts/plan/tabulate-exceptions';
import { tabulateTargets } from '../../../src/charts/plan/tabulate-targets';
import { tableToCsv } from '../../../src/charts/tables/csv';
import type { Table } from '../../../src/charts/tables/table';
import { aDate, anAction, anIndicator, anObservation, aPlan, aStanding, aTarget } from '../../builders';

const asAt = aDate('2016-09-30');
const since = aDate('2016-06-30');
const action = anAction({
  deadline: '2016-07-31',
  statusAsWritten: 'Commenced',
  owners: ['Police', 'Public Health'],
  action: '=cmd()',
});
const context: PlanContext = {
  placeName: 'Barnet Combating Drugs Partnership',
  asAt,
  outcomes: [],
  indicators: [anIndicator()],
  actions: [action],
};
const exceptions = exceptionsOf(
  {
    assessments: [],
    progress: [progress(action, aPlan(), asAt, null)],
    standings: [
      aStanding({
        word: 'cannot-be-judged',
        because: 'No baseline.',
        isIllustrative: true,
        target: aTarget(),
      }),
    ],
    priorities: [],
    measures: [],
    asAt,
  },
  since,
);
const textsOf = (table: Table, name: string) => {
  const at = table.columns.findIndex((column) => column.name === name);
  return table.rows.map((row) => row[at]?.text);
};

describe('the file of a list of exceptions', () => {
  const table = tabulateExceptions('late', exceptions, since, context);

  it('holds every column that a secretary needs', () => {
    const names = table.columns.map(({ name }) => name);
    for (const name of [
      'reference',
      'action',
      'owners',
      'outcome',
      'deadline_as_written',
      'deadline',
      'days_late',
      'updated_on',
      'because',
      'illustrative',
      'partnership',
      'as_at',
      'status_as_written',
    ]) {
      expect(names).toContain(name);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps days as days, both owners, and the plan’s own word beside ours', () => {
    expect(textsOf(table, 'deadline')).toEqual(['31 Jul 2016']);
    expect(textsOf(table, 'days_late')).toEqual(['61']);
    expect(textsOf(table, 'owners')).toEqual(['Police; Public Health']);
    expect(textsOf(table, 'status')).toEqual(['late (“Commenced”)']);
    const [, line = ''] = tableToCsv(table).split('\r\n');
    expect(line).toContain('2016-07-31');
    expect(line).toContain("'=cmd()");
  });

  it('holds the rows of its own list alone, and the day since which there is no update', () => {
    expect(tabulateExceptions('concern-without-action', exceptions, since, context).rows).toEqual([]);
    expect(textsOf(tabulateExceptions('no-update', exceptions, since, context), 'since')).toEqual([
      '2016-06-30',
    ]);
    expect(textsOf(table, 'since')).toEqual(['']);
  });

  it('marks what rests on invented figures', () => {
    const targets = tabulateExceptions('target-not-judged', exceptions, since, context);
    expect(textsOf(targets, 'illustrative')).toEqual(['yes']);
    expect(textsOf(targets, 'actions')).toEqual(['2.10']);
    expect(targets.notes).toHaveLength(1);
  });
});

describe('the table of targets', () => {
  it('says how far each is, how much is left and at what pace', () => {
    const standing = aStanding({
      runRate: {
        remaining: 23,
        perMonth: 3.83,
        soFarPerMonth: 1.5,
        from: asAt,
        by: aDate('2017-03-31'),
      },
    });
    const table = tabulateTargets([standing], context);
    expect(textsOf(table, 'standing')).toEqual(['behind']);
    expect(textsOf(table, 'actual')).toEqual(['9']);
    expect(textsOf(table, 'remaining')).toEqual(['23']);
    expect(textsOf(table, 'needed_a_month')).toEqual(['3.8']);
    expect(textsOf(table, 'so_far_a_month')).toEqual(['1.5']);
  });
});

describe('the table of before and after', () => {
  it('has two rows, limits beside the points they were drawn from, and no more', () => {
    const indicator = anIndicator();
    const values = [9, 11, 9, 11, 9, 11, 9, 11, 10, 10];
    const observations = values.map((value, index) =>
      anObservation({ period: `${2014 + Math.floor(index / 4)} Q${(index % 4) + 1}`, value }),
    );
    const day = { asWritten: '', date: aDate('2016-01-01'), precision: 'day' as const };
    const turn = beforeAfterOf({ indicator, observations, day, breaks: [] });
    if (turn.kind !== 'turn') throw new Error(turn.because);
    const table = tabulateBeforeAfter(turn, indicator, 'Before and after');
    expect(textsOf(table, 'periods')).toEqual(['2014 Q1 to 2015 Q4', '2016 Q1 to 2016 Q2']);
    expect(textsOf(table, 'points')).toEqual(['8', '2']);
    expect(textsOf(table, 'level')).toEqual(['10', '10']);
    expect(textsOf(table, 'lower_limit')).toEqual(['4.7', '']);
  });
});
