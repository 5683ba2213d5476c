import { expect, it } from 'vitest';
import type { Priority } from '../../../src/domain/plan/priority';
import type { Draft } from '../../../src/plan-reading/draft';
import { prioritiesOfDraft } from '../../../src/plan-reading/output/plan-of-draft';
import { planFiles } from '../../../src/plan-reading/output/write-plan';
import { planQuery } from '../../../src/queries/plan';
import { anAction, aPlan, aPlanId } from '../../builders';
import { csvText } from '../intake/csv-text';
import { takeInFiles } from '../intake/take-in-files';
import { anOutcomeRow, aPartnershipRow } from '../intake/tiny-catalogue';
import { draftRows, inOneYear, somewhere } from './a-source';

const header = [
  'Ref',
  'Objective',
  'Action',
  'Lead',
  'Start date',
  'Deadline',
  'KPI',
  'Milestone',
  'RAG',
  'Update',
  'Folder',
];
const draft = draftRows(
  [
    ['Drugs plan 2016/17'],
    header,
    [
      ...['1.09', 'Cut “supply”', 'Arrest dealers; test, then ask', 'Police; Mind', 'Sep-16', 'March 2017'],
      ...[
        '70 DRR starts 34 DRR completions',
        '<ul>• Oct 16 -35% done March 17- 75% done • Doors open Jan 2017',
        'G',
      ],
      ...['Oct 16 - rooms found', 'pink'],
    ],
    [
      ...[
        '1.1',
        'Cut “supply”',
        '=HYPERLINK("x")',
        'PH',
        '',
        '31/12/16',
        '70 DRR starts',
        '',
        'Amber',
        '',
        '',
      ],
    ],
    [
      '1.11',
      'Treat',
      'Open a clinic, "soon"',
      'DAT',
      '',
      'Ongoing',
      'Twice weekly attendance TBC',
      '',
      '',
      '',
      '',
    ],
    ['Part two', '', '', '', '', '', '', '', '', '', ''],
    [
      '1.12',
      'Treat',
      'Raise uptake',
      'DAT',
      '',
      'Q2',
      'Uptake above the regional average',
      '',
      'Recruiting',
      '',
      '',
    ],
  ],
  inOneYear,
);

const folder = (files: Draft) =>
  Object.fromEntries(planFiles(files).map(({ name, text }) => [`plans/somewhere/${name}`, text]));

it('writes files that are read again without a problem and without a loss', async () => {
  const taken = await takeInFiles({
    ...folder(draft),
    'partnerships.csv': csvText([aPartnershipRow(), aPartnershipRow({ id: 'somewhere', name: 'Somewhere' })]),
    'outcomes.csv': csvText([
      anOutcomeRow(),
      anOutcomeRow({ id: 'cut-supply', order: '2', name: 'Cut supply' }),
      anOutcomeRow({ id: 'treat-more', order: '3', name: 'Treat more people' }),
    ]),
  });
  expect(taken.problems.filter(({ file }) => file.startsWith('plans/somewhere'))).toEqual([]);
  const plan = await planQuery.ask(taken, { partnership: somewhere, plan: aPlanId('plan') });
  expect(draft.actions).toHaveLength(4);
  expect(draft.targets.length).toBeGreaterThan(4);
  // Words that a spreadsheet would run carry an apostrophe in the file, and not in what is read from it.
  expect(folder(draft)['plans/somewhere/actions.csv']).toContain("'=");
  expect(plan.actions).toEqual(draft.actions);
  expect(plan.milestones.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(draft.milestones);
  expect(plan.targets).toEqual(draft.targets);
});

it('keeps a log of every correction, question, row set aside and column left out', () => {
  const log =
    planFiles(draft)
      .find(({ name }) => name === 'change-log.csv')
      ?.text.split('\n') ?? [];
  expect(log[0]).toBe('kind,sheet,row,column,what,before,after,undone');
  expect(log).toContain('proposal,Plan,4,Ref,number eaten by a spreadsheet,1.1,1.10,');
  expect(log).toContain('left out,Plan,3,Folder,column left out,pink,,');
  expect(log).toContain('heading,Plan,6,,only its first cell is filled,Part two,,');
  expect(log.filter((line) => line.startsWith('question,'))).toHaveLength(draft.questions.length);
});

it('writes a plan of thousands of equal rows, each change told briefly', () => {
  const same = ['', 'Open a clinic for everybody in town', 'Police'];
  const large = draftRows([['Ref', 'Action', 'Lead'], ...Array.from({ length: 8_000 }, () => same)]);
  expect(large.ledger.rowsRead).toBe(8_000);
  expect(large.ledger.rowsKept + large.ledger.rowsSetAside).toBe(8_000);
  for (const { text } of planFiles(large)) expect(text.length).toBeLessThan(20_000_000);
});

it('writes a list of priorities: as the earlier plan lists them where actions still name them, then the new ones', () => {
  const action = (id: string, priority: string) => anAction({ id, priority });
  const listed: Priority = {
    id: 'recovery-first' as Priority['id'],
    partnership: somewhere,
    reference: '1',
    name: 'Recovery first',
    words: 'What comes after treatment.',
    national: ['treatment-and-recovery-system' as never],
    outcomes: ['improve-recovery' as never],
    indicators: [],
    note: '',
    isListed: true,
  };
  const gone: Priority = { ...listed, id: 'gone' as Priority['id'], name: 'Given up' };
  const draft = { actions: [action('a', 'RECOVERY FIRST'), action('b', 'Something new'), action('c', '')] };
  const found = prioritiesOfDraft(draft, aPlan({ priorities: [listed, gone] }));
  expect(found.map(({ id, national, isListed }) => [id, national.length, isListed])).toEqual([
    ['recovery-first', 1, true],
    ['something-new', 0, false],
  ]);
  expect(prioritiesOfDraft({ actions: [] }, null)).toEqual([]);
});
