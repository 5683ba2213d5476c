import { describe, expect, it } from 'vitest';
import { parsePartnershipId } from '../../../src/domain/ids';
import { plansOf } from '../../../src/domain/plan/plan-of-place';
import { planPathOf } from '../../../src/intake/contracts/plan/plan-path';
import { planQuery } from '../../../src/queries/plan';
import { aPlanId } from '../../builders';
import { type Cells, csvText } from './csv-text';
import { type Files, takeInFiles } from './take-in-files';
import { aMilestoneRow, anActionRow } from './tiny-catalogue';

const sure = parsePartnershipId('barnet');
if (sure === null) throw new Error('no id');
const barnet = sure;

const aPlanRow = (rest: Cells = {}): Cells => ({
  partnership: 'barnet',
  plan: '2024-27',
  title: 'The next plan',
  start: '2024-04-01',
  end: '2027-03-31',
  as_at: '2024-06-30',
  ...rest,
});
const aPriorityRow = (rest: Cells = {}): Cells => ({
  id: 'recovery-first',
  name: 'Recovery first',
  outcomes: 'deaths',
  ...rest,
});

const problemsOf = async (files: Files) => {
  const { problems, rowsRead, rowsKept, rowsSetAside } = await withBooks(files);
  expect(rowsRead).toBe(rowsKept + rowsSetAside);
  return problems.map(
    ({ severity, file, line, column, found }) => `${severity} ${file}:${line ?? ''} ${column}: ${found}`,
  );
};

async function withBooks(files: Files) {
  const { ledger, problems } = await takeInFiles(files);
  const sum = (read: (entry: (typeof ledger)[number]) => number) =>
    ledger.reduce((total, entry) => total + read(entry), 0);
  return {
    problems,
    rowsRead: sum((entry) => entry.rowsRead),
    rowsKept: sum((entry) => entry.rowsKept),
    rowsSetAside: sum((entry) => entry.rowsSetAside),
  };
}

describe('the folder of a plan', () => {
  it.each([
    ['plans/york/actions.csv', { partnership: 'york', plan: '', version: '' }],
    ['plans/york/2024-27/actions.csv', { partnership: 'york', plan: '2024-27', version: '' }],
    ['plans/york/earlier/2023-04-01/actions.csv', { partnership: 'york', plan: '', version: '2023-04-01' }],
    [
      'plans/york/2024-27/earlier/2024-04-01/actions.csv',
      { partnership: 'york', plan: '2024-27', version: '2024-04-01' },
    ],
    ['data/plans/york/actions.csv', { partnership: 'york', plan: '', version: '' }],
    ['york/actions.csv', { partnership: 'york', plan: '', version: '' }],
  ])('%s', (path, expected) => {
    expect(planPathOf(path)).toEqual(expected);
  });
});

describe('a second plan of a partnership', () => {
  const files: Files = {
    'plans.csv': csvText([aPlanRow()]),
    'plans/barnet/2024-27/actions.csv': csvText([anActionRow({ action: 'The same, carried on' })]),
    'plans/barnet/2024-27/milestones.csv': csvText([aMilestoneRow()]),
  };

  it('stands beside the first, the newest first, and keeps the same ids', async () => {
    const taken = await takeInFiles(files);
    expect(taken.problems).toEqual([]);
    expect(plansOf(taken.catalogue, { id: barnet }).map(({ plan, isOwn }) => [plan, isOwn])).toEqual([
      ['2024-27', false],
      ['plan', true],
    ]);
    const next = await planQuery.ask(taken, { partnership: barnet, plan: aPlanId('2024-27') });
    expect(next.actions.map(({ id, action }) => [id, action])).toEqual([
      ['barnet-2-10', 'The same, carried on'],
    ]);
    expect(next.milestones).toHaveLength(1);
    const first = await planQuery.ask(taken, { partnership: barnet, plan: aPlanId('plan') });
    expect(first.actions.map(({ id }) => id)).toContain('barnet-2-10');
  });

  it('without a day is shown as at the dashboard’s day, and that is said', async () => {
    const taken = await takeInFiles({ ...files, 'plans.csv': csvText([aPlanRow({ as_at: '' })]) });
    expect(taken.problems).toMatchObject([
      { severity: 'warning', file: 'plans.csv', line: 2, column: 'as_at', rowsSetAside: 0 },
    ]);
    expect(taken.problems[0]?.done).toContain(taken.catalogue.dashboard.asAt);
    expect(plansOf(taken.catalogue, { id: barnet })).toHaveLength(2);
  });

  it('of the same period as another is told of, and both are kept', async () => {
    const told = await problemsOf({
      ...files,
      'plans.csv': csvText([aPlanRow(), aPlanRow({ plan: 'draft' })]),
      'plans/barnet/draft/actions.csv': csvText([anActionRow()]),
    });
    expect(told).toEqual([
      'warning plans.csv:2 start: 2024-04-01 to 2027-03-31',
      'warning plans.csv:3 start: 2024-04-01 to 2027-03-31',
    ]);
  });

  it('that no row describes is shown all the same, and that is said', async () => {
    const { 'plans.csv': _, ...undescribed } = files;
    const taken = await takeInFiles(undescribed);
    expect(taken.problems).toMatchObject([
      { severity: 'warning', file: 'plans/barnet/2024-27', rowsSetAside: 0 },
    ]);
    expect(plansOf(taken.catalogue, { id: barnet }).map(({ plan }) => plan)).toContain('2024-27');
  });

  it('of a partnership that nobody knows is told of', async () => {
    expect(await problemsOf({ 'plans.csv': csvText([aPlanRow({ partnership: 'atlantis' })]) })).toEqual([
      'warning plans.csv:2 partnership: atlantis',
    ]);
  });
});

describe('priorities', () => {
  it('are those of the list, then those that only actions name', async () => {
    const taken = await takeInFiles({
      'plans/barnet/priorities.csv': csvText([aPriorityRow()]),
      'plans/barnet/actions.csv': csvText([
        anActionRow({ id: 'barnet-a', priority: 'RECOVERY first' }),
        anActionRow({ id: 'barnet-b', priority: 'Something else' }),
        anActionRow({ id: 'barnet-c', priority: '' }),
      ]),
    });
    const plan = await planQuery.ask(taken, { partnership: barnet, plan: aPlanId('plan') });
    expect(plan.priorities.map(({ id, isListed }) => [id, isListed])).toEqual([
      ['recovery-first', true],
      ['something-else', false],
    ]);
    const told = taken.problems.filter(({ file }) => file === 'plans/barnet/actions.csv');
    expect(told).toMatchObject([
      { severity: 'warning', line: 3, column: 'priority', found: 'Something else', rowsSetAside: 0 },
    ]);
    expect(told[0]?.advice).toContain('priorities.csv');
  });

  it('are not missed in a plan that has no list', async () => {
    const { problems } = await takeInFiles({
      'plans/barnet/actions.csv': csvText([anActionRow({ priority: 'Something else' })]),
    });
    expect(problems.filter(({ column }) => column === 'priority')).toEqual([]);
  });

  it('that serve no outcome, or one that is none, are kept and told of', async () => {
    const told = await problemsOf({
      'plans/barnet/priorities.csv': csvText([
        aPriorityRow({ outcomes: '' }),
        aPriorityRow({ id: 'other', name: 'Other', outcomes: 'no-such-outcome', national: 'nor-this' }),
      ]),
    });
    expect(told.filter((words) => words.includes('priorities.csv'))).toEqual([
      'warning plans/barnet/priorities.csv:2 outcomes: ',
      'warning plans/barnet/priorities.csv:3 national: nor-this',
      'warning plans/barnet/priorities.csv:3 outcomes: no-such-outcome',
    ]);
  });

  it('of one name are told apart by nobody: the second is set aside', async () => {
    const told = await problemsOf({
      'plans/barnet/priorities.csv': csvText([aPriorityRow(), aPriorityRow({ id: 'again' })]),
    });
    expect(told.filter((words) => words.startsWith('error'))).toEqual([
      'error plans/barnet/priorities.csv:3 name: Recovery first',
    ]);
  });

  it('alone make a plan', async () => {
    const taken = await takeInFiles({
      'plans.csv': csvText([aPlanRow()]),
      'plans/barnet/2024-27/priorities.csv': csvText([aPriorityRow()]),
    });
    const plan = await planQuery.ask(taken, { partnership: barnet, plan: aPlanId('2024-27') });
    expect([plan.priorities.length, plan.actions.length]).toEqual([1, 0]);
  });
});

describe('measures under improvement', () => {
  it('are read with what stands in for them and what replaced them', async () => {
    const taken = await takeInFiles({
      'plans/barnet/measures-under-improvement.csv': csvText([
        {
          id: 'recovery-capital',
          measure: 'Recovery capital',
          why: 'No survey yet.',
          stand_in: 'no-such-indicator',
          priority: 'nor-this',
          owners: 'Public Health; Provider',
          due: '2023-06-30',
        },
      ]),
    });
    const plan = await planQuery.ask(taken, { partnership: barnet, plan: aPlanId('plan') });
    expect(plan.measures).toMatchObject([
      {
        lack: 'stand-in',
        owners: ['Public Health', 'Provider'],
        due: { date: '2023-06-30' },
        replacedBy: null,
      },
    ]);
    expect(taken.problems.map(({ line, column, found }) => `${line} ${column} ${found}`)).toEqual([
      '2 stand_in no-such-indicator',
      '2 priority nor-this',
    ]);
  });
});
