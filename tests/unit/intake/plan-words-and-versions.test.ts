import { describe, expect, it } from 'vitest';
import { parsePartnershipId } from '../../../src/domain/ids';
import { statusOf } from '../../../src/domain/plan/plan-words';
import type { Problem } from '../../../src/domain/problem';
import { earlierPlansQuery, planQuery } from '../../../src/queries/plan';
import { aPlanId } from '../../builders';
import { type Cells, csvText } from './csv-text';
import { type Files, outcomeOf, takeInFiles } from './take-in-files';
import { aMilestoneRow, anActionRow, aTargetRow } from './tiny-catalogue';

const sureId = parsePartnershipId('barnet');
if (sureId === null) throw new Error('no id');
const barnet = sureId;
const whosePlan = { partnership: barnet, plan: aPlanId('plan') };

const told = async (file: string, rows: readonly Cells[], others: Files = {}) => {
  const taken = await takeInFiles({ ...others, [file]: csvText(rows) });
  return { ...taken, ...outcomeOf(taken, file) };
};
const toldIn = (problems: readonly Problem[]) =>
  problems.map(({ severity, line, column, found }) => `${severity} ${line} ${column} ${found}`);

describe('words for progress', () => {
  const own = { partnership: 'barnet', written: 'Under review', status: 'on-track' };
  const common = { partnership: '', written: 'Under review', status: 'minor-delay' };

  it('are kept for one partnership and for all', async () => {
    const { catalogue, problems, kept } = await told('status-words.csv', [own, common]);
    expect(problems).toEqual([]);
    expect(kept).toBe(2);
    expect(statusOf('under-review', barnet, catalogue.statusWords)).toBe('on-track');
    const york = parsePartnershipId('york');
    expect(york && statusOf('UNDER REVIEW', york, catalogue.statusWords)).toBe('minor-delay');
    expect(statusOf('', barnet, catalogue.statusWords)).toBeNull();
  });

  it('without a meaning, or with one that is none, or twice, are set aside', async () => {
    const { problems, kept } = await told('status-words.csv', [
      { ...own, status: '' },
      { ...own, status: 'purple' },
      { ...own, written: '' },
      own,
      { ...own, written: 'UNDER REVIEW' },
    ]);
    expect(kept).toBe(1);
    expect(toldIn(problems.filter(({ severity }) => severity === 'error'))).toEqual([
      'error 2 status ',
      'error 3 status purple',
      'error 4 written ',
      'error 6 written UNDER REVIEW',
    ]);
    expect(problems.map(({ advice }) => advice).join(' ')).toContain(
      'done, on-track, minor-delay, off-track, not-started, unknown',
    );
  });

  it('are read where an action’s status is left empty', async () => {
    const taken = await told(
      'plans/barnet/actions.csv',
      [anActionRow({ status: '', status_as_written: 'Under Review' })],
      { 'status-words.csv': csvText([own]) },
    );
    const { actions } = await planQuery.ask(taken, whosePlan);
    expect(actions).toMatchObject([{ status: 'on-track', statusAsWritten: 'Under Review' }]);
  });

  it('do not overrule a status that is filled in, nor make one of an empty cell', async () => {
    const taken = await told(
      'plans/barnet/actions.csv',
      [
        anActionRow({ status: 'done', status_as_written: 'Under review' }),
        anActionRow({ id: 'barnet-2-11', status: '', status_as_written: '' }),
      ],
      { 'status-words.csv': csvText([own]) },
    );
    const { problems } = taken;
    const { actions } = await planQuery.ask(taken, whosePlan);
    expect(actions.map(({ status }) => status)).toEqual(['done', 'unknown']);
    expect(problems).toEqual([]);
  });

  it('that nobody has listed leave the status unknown, and are told of', async () => {
    const taken = await told('plans/barnet/actions.csv', [
      anActionRow({ status: '', status_as_written: 'Simmering' }),
    ]);
    const { problems, kept } = taken;
    expect(kept).toBe(1);
    expect(toldIn(problems)).toEqual(['warning 2 status_as_written Simmering']);
    expect(problems[0]?.advice).toContain('status-words.csv');
    expect((await planQuery.ask(taken, whosePlan)).actions[0]?.status).toBe('unknown');
  });
});

describe('owners and outcome words', () => {
  it('an owner is kept with its other spellings, once for each partnership', async () => {
    const row = { partnership: '', owner: 'CGL', also_written: 'Change Grow Live; C GL' };
    const { catalogue, problems, kept } = await told('owners.csv', [
      row,
      { ...row, partnership: 'barnet' },
      { ...row, owner: 'cgl' },
      { ...row, owner: '' },
      { ...row, partnership: 'Barnet!', owner: 'LPC' },
    ]);
    expect(kept).toBe(3);
    expect(catalogue.owners[0]).toEqual({
      partnership: null,
      owner: 'CGL',
      alsoWritten: ['Change Grow Live', 'C GL'],
    });
    expect(toldIn(problems)).toEqual([
      'error 4 owner cgl',
      'error 5 owner ',
      'warning 6 partnership Barnet!',
    ]);
  });

  it('an outcome has its words in one row, and needs an id', async () => {
    const { catalogue, problems, kept } = await told('outcome-words.csv', [
      { outcome: 'reduce-drug-use', words: 'schools; early intervention' },
      { outcome: 'reduce-drug-use', words: 'parents' },
      { outcome: 'Drug use', words: 'parents' },
    ]);
    expect(kept).toBe(1);
    expect(catalogue.outcomeWords).toEqual([
      { outcome: 'reduce-drug-use', words: ['schools', 'early intervention'] },
    ]);
    expect(toldIn(problems)).toEqual(['error 3 outcome reduce-drug-use', 'error 4 outcome Drug use']);
  });
});

describe('what a target asks for', () => {
  const target = async (cells: Cells) => {
    const found = await told('plans/barnet/targets.csv', [aTargetRow(cells)]);
    const { targets } = await planQuery.ask(found, whosePlan);
    return { ...found, target: targets[0] };
  };

  it('holds its steps, the earliest first, whatever the file’s order', async () => {
    const { target: found, problems } = await target({
      kind: 'ladder',
      steps: '2017-03-31 75; 2016-10-31 35.5',
    });
    expect(problems).toEqual([]);
    expect(found?.steps).toEqual([
      { by: '2016-10-31', value: 35.5 },
      { by: '2017-03-31', value: 75 },
    ]);
  });

  it('holds the unit of time, the other dates, the comparator and the words as written', async () => {
    const { target: found, problems } = await target({
      kind: 'rate',
      per: 'month',
      other_dues: 'barnet-2-10 2016-12-31 31/12/16; barnet-2-10 2017-01-31 Jan 2017',
      comparator: 'the regional average',
      comparator_set: 'region',
      written: 'minimum of 15; 20 later',
    });
    expect(problems).toEqual([]);
    expect(found).toMatchObject({
      per: 'month',
      otherDues: [
        { action: 'barnet-2-10', due: { asWritten: '31/12/16', date: '2016-12-31', precision: 'day' } },
        { action: 'barnet-2-10', due: { asWritten: 'Jan 2017', date: '2017-01-31', precision: 'month' } },
      ],
      comparatorSet: 'region',
      written: 'minimum of 15; 20 later',
    });
  });

  it('leaves out the part of a list that cannot be read, and says which', async () => {
    const {
      target: found,
      problems,
      kept,
    } = await target({
      per: 'fortnight',
      steps: '2016-10-31 35; March 2017 75',
      other_dues: '31/12/16; barnet-2-10 2017-01-31 Jan 2017',
    });
    expect(kept).toBe(1);
    expect(found?.per).toBeNull();
    expect(found?.steps).toHaveLength(1);
    expect(found?.otherDues).toHaveLength(1);
    expect(problems.map(({ column, done }) => `${column}: ${done}`)).toEqual([
      expect.stringMatching(/^per: /),
      'steps: "March 2017 75" was left out.',
      'other_dues: "31/12/16" was left out.',
    ]);
    expect(problems[1]?.advice).toContain('2016-10-31 35; 2017-03-31 75');
    expect(problems[2]?.advice).toContain('york-2-1 2016-12-31 31/12/16');
  });
});

describe('an earlier version of a plan', () => {
  const folder = 'plans/barnet/earlier/2023-04-01';
  const version = (at: string, cells: Cells = {}): Files => ({
    [`${at}/actions.csv`]: csvText([anActionRow(cells)]),
    [`${at}/milestones.csv`]: csvText([aMilestoneRow()]),
    [`${at}/targets.csv`]: csvText([aTargetRow()]),
  });

  it('has the same ids as the plan of today, and neither hides the other', async () => {
    const taken = await takeInFiles(version(folder, { reference: '2.9' }));
    const { problems, ledger } = taken;
    expect(problems).toEqual([]);
    expect(ledger.filter(({ file }) => file.startsWith(folder)).map(({ rowsKept }) => rowsKept)).toEqual([
      1, 1, 1,
    ]);
    const [earlier] = await earlierPlansQuery.ask(taken, whosePlan);
    expect(earlier).toMatchObject({
      version: '2023-04-01',
      actions: [{ id: 'barnet-2-10', reference: '2.9' }],
      milestones: [{ id: 'barnet-2-10-milestone-1' }],
      targets: [{ id: 'barnet-fewer-deaths' }],
    });
    expect((await planQuery.ask(taken, whosePlan)).actions).toMatchObject([{ reference: '2.10' }]);
  });

  it('comes after the later ones, and an id is one within each', async () => {
    const twice = csvText([anActionRow(), anActionRow({ reference: '2.11' })]);
    const taken = await takeInFiles({
      ...version(folder),
      'plans/barnet/earlier/2023-07-01/actions.csv': twice,
    });
    const { problems } = taken;
    expect(toldIn(problems)).toEqual(['error 3 id barnet-2-10']);
    const plans = await earlierPlansQuery.ask(taken, whosePlan);
    expect(plans.map(({ version: name, actions }) => [name, actions.length])).toEqual([
      ['2023-07-01', 1],
      ['2023-04-01', 1],
    ]);
  });

  it('reads an empty status from the words for progress too', async () => {
    const taken = await takeInFiles({
      'status-words.csv': csvText([{ partnership: '', written: 'Under review', status: 'on-track' }]),
      ...version(folder, { status: '', status_as_written: 'Under review' }),
    });
    const [earlier] = await earlierPlansQuery.ask(taken, whosePlan);
    expect(earlier?.actions[0]?.status).toBe('on-track');
  });

  it('says so when a milestone or a target points to no action of that version', async () => {
    const { problems } = await takeInFiles({
      [`${folder}/actions.csv`]: csvText([anActionRow({ id: 'barnet-9-9' })]),
      [`${folder}/milestones.csv`]: csvText([aMilestoneRow()]),
      [`${folder}/targets.csv`]: csvText([aTargetRow()]),
    });
    expect(problems.map(({ file, line, column, found }) => `${file}:${line} ${column} ${found}`)).toEqual([
      `${folder}/milestones.csv:2 action barnet-2-10`,
      `${folder}/targets.csv:2 actions barnet-2-10`,
    ]);
  });

  it('in a folder without its day is told where it belongs', async () => {
    const { problems } = await takeInFiles({
      'plans/barnet/earlier/actions.csv': csvText([anActionRow({ id: 'barnet-old' })]),
    });
    expect(problems).toMatchObject([{ severity: 'warning', file: 'plans/barnet/earlier/actions.csv' }]);
    expect(problems[0]?.advice).toContain('plans/barnet/earlier/2023-04-01/');
  });

  it('of a partnership that nobody knows is told of', async () => {
    const { problems } = await takeInFiles({
      'plans/leeds/earlier/2023-04-01/actions.csv': csvText([anActionRow({ id: 'leeds-1' })]),
    });
    expect(problems).toMatchObject([{ severity: 'warning', found: 'a plan in the folder "leeds"' }]);
  });
});
