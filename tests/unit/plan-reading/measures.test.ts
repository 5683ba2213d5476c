import { describe, expect, it } from 'vitest';
import { readLadders } from '../../../src/plan-reading/milestones/read-ladders';
import { readMeasure } from '../../../src/plan-reading/targets/read-measure';
import { splitMeasures } from '../../../src/plan-reading/targets/split-measures';
import { correctionsOf, day, draftRows, inOneYear } from './a-source';

const period = { start: day('2016-04-01'), end: day('2017-03-31') };
const read = (text: string): string => {
  const found = readMeasure(text, period);
  if (found === null) return 'a description';
  const { kind, operator, value, unit, per } = found;
  return [kind, operator, value, unit, per].filter((part) => part !== null && part !== '').join(' ');
};

describe('a measure', () => {
  it.each([
    ['70 DRR starts', 'total at-least 70 DRR starts'],
    ['A minimum of 35,000 IBAs carried out', 'total at-least 35000 IBAs'],
    ['A minimum of three campaigns run during the year', 'total at-least 3 campaigns'],
    ['At least 3 training sessions delivered', 'total at-least 3 training sessions'],
    ['25 screens undertaken', 'total at-least 25 screens'],
    ['No more than 10 complaints', 'total at-most 10 complaints'],
    ['Fewer than 10 complaints', 'total below 10 complaints'],
    ['Increase referrals by 5%', 'relative at-least 5 %'],
    ['Increase in referrals by 10%.', 'relative at-least 10 %'],
    ['10% reduction in deaths', 'relative at-most -10 %'],
    ['Reduce presentations by at least 5%', 'relative at-most -5 %'],
    ['Leaving with a housing need is below 5%', 'threshold below 5 %'],
    ['70% of offenders engaged in treatment', 'threshold at-least 70 %'],
    ['100% of young people screened', 'threshold at-least 100 %'],
    ['At least 8 meetings per year', 'rate at-least 8 meetings year'],
    ['Minimum of 100 individuals per month', 'rate at-least 100 individuals month'],
    ['Twice weekly attendance at the hub', 'rate at-least 2 times week'],
    ['at least 2 weekly clinic sessions', 'rate at-least 2 clinic sessions week'],
    ['Quarterly reports available', 'rate at-least 1 reports available quarter'],
    ['Always in the top quartile of comparative boroughs', 'rank'],
    ['Uptake is above the regional average', 'comparator above'],
    ['Regular engagement with at least 10 known carers', 'stock at-least 10 known carers'],
    ['A core cohort of 8 women regularly engaging', 'stock at-least 8 women'],
    ['4 x CJ workers', 'stock at-least 4 CJ workers'],
    ['All partner agencies told', 'coverage at-least 100 %'],
    ['Number of seizures', 'count seizures'],
    ['No. of referrals', 'count referrals'],
    ['Increased referrals into treatment', 'direction above'],
    ['Reduction in the number of presentations', 'direction below'],
    ['Improved uptake of the service', 'direction above'],
    ['Improved perceptions of disorder', 'direction'],
    ['Probation targets TBC', 'to-be-confirmed'],
    ['To add numbers', 'to-be-confirmed'],
    ['New targets to be developed', 'to-be-confirmed'],
    ['Police targets for drug test', 'to-be-confirmed'],
    ['Baseline to be developed', 'to-be-confirmed'],
    ['Champions are respected and active', 'a description'],
    ['Needs assessment published', 'a description'],
    ['Strategy agreed across all 9 protected characteristics', 'a description'],
    ['Model of 5 elements of health', 'a description'],
    ['Seen within 5 days of court', 'a description'],
    ['Plan for 2017/18 agreed under S75', 'a description'],
    ['Two partners agree', 'a description'],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps its baseline, its time, its comparators and that it is provisional', () => {
    expect(readMeasure('Increase by 10% compared to 2015/16 numbers', period)?.baselinePeriod).toBe(
      '2015/16',
    );
    expect(readMeasure('80 individuals in treatment in 2016/17', period)?.window).toEqual({
      start: '2016-04-01',
      end: '2017-03-31',
    });
    expect(readMeasure('A minimum of 2 programmes (Dec 16 – Mar 17)', period)?.window).toEqual({
      start: '2016-12-01',
      end: '2017-03-31',
    });
    expect(readMeasure('Uptake above the regional average', period)).toMatchObject({
      comparator: 'regional average',
      comparatorSet: 'region',
    });
    expect(
      readMeasure(
        'Referrals – Baseline to be developed in first 6 months, followed by review. Minimum of 15 a month',
        period,
      ),
    ).toMatchObject({ kind: 'rate', value: 15, per: 'month', provisional: true });
  });
});

describe('several measures in one cell', () => {
  it.each([
    [
      '70 DRR starts 34 DRR completions 32ATR starts 17 ATR completions',
      ['70 DRR starts', '34 DRR completions', '32 ATR starts', '17 ATR completions'],
    ],
    ['Number of seizures Number of injunctions', ['Number of seizures', 'Number of injunctions']],
    [
      'Twice weekly attendance of the Hidden Harm advisor Increase the number by 5%',
      ['Twice weekly attendance of the Hidden Harm advisor', 'Increase the number by 5%'],
    ],
    [
      '90% data completion for all 9 strands Annual audit done',
      ['90% data completion for all 9 strands', 'Annual audit done'],
    ],
    ['50 staff trained by March 17', ['50 staff trained by March 17']],
    [
      'No of contacts - Baseline to be developed. Minimum of 100 a month',
      ['No of contacts - Baseline to be developed. Minimum of 100 a month'],
    ],
  ])('"%s"', (text, pieces) => {
    expect(splitMeasures(text)).toEqual(pieces);
  });
});

describe('a ladder', () => {
  const steps = (text: string) =>
    readLadders(text, period).map(({ unit, steps: rungs }) => [
      unit,
      ...rungs.map(({ by, value }) => `${by} ${value}`),
    ]);

  it('is read from milestones that print a figure for each date', () => {
    expect(steps('Oct 16 -35% of trainers updated March 17- 75% of trainers updated')).toEqual([
      ['%', '2016-10-31 35', '2017-03-31 75'],
    ]);
    expect(steps('Train 30 members of staff by August 2016')).toEqual([['members', '2016-08-31 30']]);
    expect(
      steps(
        '50 staff in adult services 40 staff in schools by Oct 16 100 in adult services and 90 in schools by March 17',
      ),
    ).toEqual([
      ['staff', '2016-10-31 50', '2017-03-31 100'],
      ['staff', '2016-10-31 40', '2017-03-31 90'],
    ]);
    expect(steps('Contracts awarded by August 2016')).toEqual([]);
  });
});

describe('targets of a plan', () => {
  const header = ['Ref', 'Action', 'Lead', 'Deadline', 'KPI', 'Milestone'];
  const plan = [
    header,
    ['1', 'Make orders count', 'Police', 'March 2017', '70 DRR starts 34 DRR successful completions', ''],
    ['2', 'Agree with probation', 'Police', '31/12/16', '70 DRR starts 34 DRR completions', ''],
    ['3', 'Keep a force of 24 officers', 'Police', 'Ongoing', 'Champions are active', ''],
    ['4', 'Screen people. Target of 15,000 checks by July 16', 'Police', 'March 2017', '', ''],
  ];

  it('that stand beside two actions are one, with both dates', () => {
    const draft = draftRows(plan, inOneYear);
    expect(
      draft.targets.map(({ target, actions, due, otherDues }) => [target, actions, due.date, otherDues]),
    ).toEqual([
      [
        '70 DRR starts',
        ['somewhere-1', 'somewhere-2'],
        '2017-03-31',
        [{ action: 'somewhere-2', due: { asWritten: '31/12/16', date: '2016-12-31', precision: 'day' } }],
      ],
      [
        '34 DRR successful completions',
        ['somewhere-1', 'somewhere-2'],
        '2017-03-31',
        [{ action: 'somewhere-2', due: { asWritten: '31/12/16', date: '2016-12-31', precision: 'day' } }],
      ],
      ['15,000 checks by July 16', ['somewhere-4'], '2016-07-31', []],
    ]);
  });

  it('are proposals: undone, their words stand in the note', () => {
    const draft = draftRows(plan, inOneYear);
    expect(correctionsOf(draft, 'target proposed from its words')).toHaveLength(5);
    const undone = draftRows(plan, {
      ...inOneYear,
      undone: draft.corrections.filter(({ what }) => what.startsWith('target proposed')).map(({ id }) => id),
    });
    expect(undone.targets).toEqual([]);
    expect(undone.actions[0]?.note).toBe('Measure: 70 DRR starts. Measure: 34 DRR successful completions.');
  });

  it('count over the plan’s year where it has one, and that is said', () => {
    const [first] = draftRows(plan, inOneYear).targets;
    expect(first).toMatchObject({ windowStart: '2016-04-01', windowEnd: '2017-03-31' });
    expect(first?.note).toContain('does not say over which time');
    expect(draftRows(plan).targets[0]).toMatchObject({ windowStart: null, note: '' });
  });

  it('keep measures in words beside the action', () => {
    expect(draftRows(plan).actions[2]?.note).toBe('Measure: Champions are active.');
  });
});
