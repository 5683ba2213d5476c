import { describe, expect, it } from 'vitest';
import { correctionsOf, draftRows, rolesOf } from './a-source';

const header = ['Ref', 'Action', 'Lead', 'Deadline', 'BRAG'];
const row = ['1.1', 'Open a treatment clinic', 'Police', 'March 2024', 'G'];

it.each([
  [['Total actions', '3'], 'it counts rows of the plan'],
  [['', 'Total', '', '', '12'], 'it counts rows of the plan'],
  [['Green', '5'], 'it counts rows of the plan'],
  [['', 'Total', '', '', '£20,000'], 'it counts rows of the plan'],
  [['Number of actions: 12', ''], 'it counts rows of the plan'],
])('sets a row that counts others aside: %j', (cells, why) => {
  const draft = draftRows([header, row, cells]);
  expect(draft.actions).toHaveLength(1);
  expect(draft.rows[2]).toMatchObject({ role: 'set-aside', why });
});

it.each([[['G', 'Green']], [['', 'Amber', 'Some delay']]])(
  'takes a line of the key to the statuses for text: %j',
  (cells) => {
    expect(rolesOf(draftRows([header, row, cells]))).toEqual(['header', 'action', 'text']);
  },
);

it.each([
  '* subject to funding',
  'Note: reviewed every six weeks',
  'Prepared by the safety team',
  'Last updated: 3 May 2024',
  'Progress update (September): the doors opened.',
])('takes a note about the plan for text, and for no heading of what follows: %s', (note) => {
  const draft = draftRows([header, row, [note], ['1.2', 'Close county lines', 'Police', '', '']]);
  expect(rolesOf(draft)).toEqual(['header', 'action', 'text', 'action']);
  expect(draft.actions[1]?.priority).toBe('');
});

it('takes a lone name in capitals for a heading, where actions are in small letters', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Deadline'],
    ['SUPPLY', '', ''],
    ['Close county lines', 'Police', 'May 2024'],
    ['TREATMENT AND RECOVERY, WITH HOUSING', '', ''],
    ['Open a treatment clinic', 'Police', 'May 2024'],
    ['Work with landlords', '', ''],
  ]);
  expect(draft.actions.map(({ priority }) => priority)).toEqual([
    'SUPPLY',
    'TREATMENT AND RECOVERY, WITH HOUSING',
    'TREATMENT AND RECOVERY, WITH HOUSING',
  ]);
});

describe('numbered rows', () => {
  it('over others are headings at every level', () => {
    const draft = draftRows([
      header,
      ['1', 'Cut supply'],
      ['1.1', 'Cut it within the county'],
      ['1.1.1', 'Close premises', 'Police', 'Ongoing', 'G'],
      ['1.1.2', 'Seize cash', 'Police', 'Ongoing', 'G'],
      ['2', 'Treat people'],
      ['2.1', 'Grow the workforce'],
      ['2.1.1', 'Train workers', 'Public Health', 'Ongoing', 'G'],
    ]);
    expect(rolesOf(draft).filter((role) => role === 'heading')).toHaveLength(4);
    expect(draft.actions.map(({ priority }) => priority)).toEqual([
      '1.1 Cut it within the county',
      '1.1 Cut it within the county',
      '2.1 Grow the workforce',
    ]);
  });

  it('that nobody owns and that sum up the rows below them are headings, by number and name', () => {
    const draft = draftRows([
      ['WBS', 'Task Name', 'Assigned To', 'Start', 'Finish', 'Status'],
      ['1', 'Cut supply', '', '01/04/2024', '14/03/2025', 'Amber'],
      ['1.1', 'Close premises', 'Police', '01/04/2024', '21/06/2024', 'Green'],
      ['1.2', 'Seize cash', 'Police', '01/04/2024', '21/06/2024', 'Green'],
    ]);
    expect(rolesOf(draft)).toEqual(['header', 'heading', 'action', 'action']);
    expect(draft.actions[0]).toMatchObject({ reference: '1.1', priority: '1 Cut supply' });
  });
});

it('sets the items below the rows of a board aside, and goes on with its rows', () => {
  const draft = draftRows([
    ['Name', 'Subitems', 'Owner', 'Status'],
    ['Close county lines', 'Map them', 'Police', 'Amber'],
    ['Subitems', 'Name', 'Owner', 'Status'],
    ['', 'Map them', 'Police', 'Completed'],
    ['Open a treatment clinic', '', 'Police', 'Green'],
  ]);
  expect(rolesOf(draft)).toEqual(['header', 'action', 'header', 'set-aside', 'action']);
  expect(draft.actions.map(({ action }) => action)).toEqual([
    'Close county lines',
    'Open a treatment clinic',
  ]);
});

describe('milestones in rows of their own', () => {
  const of = (milestones: ReturnType<typeof draftRows>['milestones']) =>
    milestones.map(({ milestone, due, status, note }) => [milestone, due.date, status, note]);

  it('have the date and the status that stand beside them', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Milestone', 'Due', 'RAG'],
      ['A1', 'Open a treatment clinic', 'Police', 'Rooms found', '30/04/2024', 'Completed'],
      ['', '', '', 'Doors open', '30/09/2024', 'Waiting'],
      ['A2', 'Close county lines', 'Police', 'Lines mapped', '31/05/2024', 'Green'],
    ];
    const draft = draftRows(rows);
    expect(of(draft.milestones)).toEqual([
      ['Rooms found', '2024-04-30', 'done', ''],
      ['Doors open', '2024-09-30', 'unknown', 'The plan says: Waiting.'],
      ['Lines mapped', null, 'unknown', ''],
    ]);
    expect(draft.actions.map(({ deadline, status }) => [deadline.date, status])).toEqual([
      ['2024-09-30', 'unknown'],
      ['2024-05-31', 'on-track'],
    ]);
    expect(correctionsOf(draft, 'deadline taken from the last of its milestones')).toEqual([
      [2, '30/04/2024', '2024-09-30'],
    ]);
    const last = draft.corrections.filter(({ what }) => what.startsWith('deadline taken'));
    const undone = draftRows(rows, { undone: last.map(({ id }) => id) });
    expect(undone.actions[0]?.deadline.date).toBe('2024-04-30');
  });

  it('have the date of a column of their own, and leave the action its deadline', () => {
    const draft = draftRows([
      ['Action', 'Lead', 'Deadline', 'Milestone', 'Milestone date'],
      ['Open a treatment clinic', 'Police', 'March 2025', 'Rooms found', 'April 2024'],
      ['', '', '', 'Doors open', 'May 2024'],
    ]);
    expect(of(draft.milestones)).toEqual([
      ['Rooms found', '2024-04-30', 'unknown', ''],
      ['Doors open', '2024-05-31', 'unknown', ''],
    ]);
    expect(draft.actions[0]?.deadline.date).toBe('2025-03-31');
  });

  it('are of the action above even where each has a number', () => {
    const draft = draftRows([
      ['Ref', 'Action', 'Lead', 'Milestone', 'Due'],
      ['1', 'Open a treatment clinic', 'Police', 'Rooms found', 'April 2024'],
      ['1.1', '', '', 'Doors open', 'May 2024'],
    ]);
    expect(rolesOf(draft)).toEqual(['header', 'action', 'continues']);
  });
});
