import { expect, it } from 'vitest';
import { readHeading } from '../../../src/plan-reading/tables/column-headings';
import { aSheet, aSource, draftOf, draftRows, rolesOf } from './a-source';

const fieldsOf = (draft: ReturnType<typeof draftOf>) =>
  draft.tables.map(({ columns }) => columns.map(({ heading, field }) => `${heading} = ${field}`));

it('reads a header in two rows, where a heading spans several columns', () => {
  const draft = draftRows([
    ['Ref', 'Action', 'Responsibility', '', 'Timescale', '', 'Progress'],
    ['', '', 'Lead', 'Support', 'Start', 'End', 'RAG'],
    ['1', 'Open a treatment clinic', 'Police', 'Mind', '01/04/2024', '30/09/2024', 'G'],
  ]);
  expect(rolesOf(draft)).toEqual(['header', 'header', 'action']);
  expect(fieldsOf(draft)).toEqual([
    [
      'Ref = reference',
      'Action = action',
      'Lead = owner',
      'Responsibility: Support = owner',
      'Start = start',
      'End = deadline',
      'RAG = status',
    ],
  ]);
  expect(draft.actions).toMatchObject([
    { owners: ['Police', 'Mind'], start: { date: '2024-04-01' }, deadline: { date: '2024-09-30' } },
  ]);
  expect(draft.ledger).toMatchObject({ rowsRead: 1, headers: 2 });
});

it('takes no row of the plan for the second row of its header', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Status', 'Target'],
    ['Open a treatment clinic', 'Partners', 'Complete', '40 people'],
    ['', 'Partners', 'Complete', '50 people'],
  ]);
  expect(rolesOf(draft)).toEqual(['header', 'action', 'continues']);
});

it('reads a heading that runs over several lines of its cell', () => {
  const draft = draftRows([
    ['Ref.\nNo.', 'Key Action\n(what)', 'Lead\nOfficer / Agency', 'Completion\nDate*', 'Progress\n(RAG)'],
    ['1', 'Open a treatment clinic', 'Police', '31/10/2024', 'G'],
  ]);
  expect(fieldsOf(draft)).toEqual([
    [
      'Ref. No. = reference',
      'Key Action (what) = action',
      'Lead Officer / Agency = owner',
      'Completion Date* = deadline',
      'Progress (RAG) = status',
    ],
  ]);
});

it('finds the header of a list that a program wrote out, among the columns of its own', () => {
  const draft = draftRows([
    [
      ...['Card ID', 'Card Name', 'Card URL', 'Labels', 'Members', 'Due Date', 'Attachments', 'Votes'],
      ...['Last Activity Date', 'List ID', 'List Name', 'Board ID', 'Archived', 'Start Date', 'Due Complete'],
    ],
    [
      ...['65a', 'Open a treatment clinic', 'x', '', 'sam', '2024-06-28T11:00:00.000Z', '0', '0'],
      ...['2024-05-01T09:12:00.000Z', 'L1', 'Recovery', 'B1', 'false', '', 'true'],
    ],
  ]);
  expect(draft.actions).toMatchObject([
    { action: 'Open a treatment clinic', priority: 'Recovery', deadline: { date: '2024-06-28' } },
  ]);
});

it('takes names for actions only beside an owner and a date or a status', () => {
  const rows = (...header: readonly string[]) =>
    draftOf(aSource([aSheet([header, ['Open a treatment clinic', 'Police', 'G', 'May 2024']])]));
  expect(rows('Name', 'Owner', 'Status', 'Due date').actions).toHaveLength(1);
  expect(rows('Name', 'Colour', 'Shape', 'Size').actions).toEqual([]);
});

it('takes any heading that speaks of actions for that of the actions', () => {
  const draft = draftRows([
    ['Ref.', 'Actions we will take', 'Lead organisation(s)', 'Delivery date'],
    ['A1', 'Open a treatment clinic', 'Police', 'May 2024'],
  ]);
  expect(draft.actions).toMatchObject([{ reference: 'A1', owners: ['Police'] }]);
});

it('takes each of several dates for that of the milestone before it', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Milestone 1', 'Date', 'Milestone 2', 'Date'],
    ['Open a treatment clinic', 'Police', 'Rooms found', '30/04/2024', 'Doors open', '30/09/2024'],
    ['Close county lines', 'Police', 'Lines mapped', '31/05/2024', '', ''],
  ]);
  expect(draft.milestones.map(({ milestone, due }) => [milestone, due.date])).toEqual([
    ['Rooms found', '2024-04-30'],
    ['Doors open', '2024-09-30'],
    ['Lines mapped', '2024-05-31'],
  ]);
  expect(draft.actions.map(({ deadline }) => deadline.date)).toEqual([null, null]);
});

it('takes the last of several statuses that is filled, and keeps the others in the note', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'RAG (Mar 24)', 'RAG (June 24)', 'RAG (Sept 24)'],
    ['Open a treatment clinic', 'Police', 'Amber', 'G', ''],
  ]);
  expect(draft.actions).toMatchObject([{ status: 'on-track', note: 'RAG (Mar 24): Amber.' }]);
});

it('makes an action of each column of actions that a year has for itself, with its year', () => {
  const rows = [
    ['Objective', 'Year 1 actions (2024/25)', 'Year 2 actions (2025/26)', 'Lead'],
    ['Treat people', 'Find rooms for a clinic', 'Open the clinic', 'Police'],
  ];
  const draft = draftRows(rows);
  expect(draft.actions.map(({ action, deadline, owners }) => [action, deadline.date, owners])).toEqual([
    ['Find rooms for a clinic', '2025-03-31', ['Police']],
    ['Open the clinic', '2026-03-31', ['Police']],
  ]);
  expect(draft.ledger).toMatchObject({ rowsRead: 1, rowsKept: 1 });
  const undone = draftRows(rows, { undone: draft.corrections.map(({ id }) => id) });
  expect(undone.actions).toHaveLength(1);
});

it('reads the bodies that are ticked in columns of their own', () => {
  const draft = draftRows([
    ['Action', 'Public Health', 'Mind', 'Apr-24', 'Timescale'],
    ['Open a treatment clinic', '✓', 'x', 'x', 'May 2024'],
    ['Close county lines', '', '✓', '', 'May 2024'],
  ]);
  expect(draft.actions.map(({ owners }) => owners)).toEqual([['Public Health', 'Mind'], ['Mind']]);
});

it('takes a title over the header of a document’s table for the heading of its rows', () => {
  const header = ['Action', 'Lead', 'Target date'];
  const draft = draftOf(
    aSource(
      ['Priority 1: Supply', 'Priority 2: Treatment'].map((title, at) =>
        aSheet([[title, '', ''], header, [`Do thing ${at}`, 'Police', 'May 2024']], `Table ${at + 1}`),
      ),
      'document',
    ),
  );
  expect(draft.actions.map(({ priority }) => priority)).toEqual([
    'Priority 1: Supply',
    'Priority 2: Treatment',
  ]);
  expect(draft.corrections.map(({ what }) => what)).not.toContain(
    'columns without a header, told from what they hold',
  );
});

it('takes no title of the whole plan for a priority', () => {
  for (const title of ['Somewhere CDP plan', 'Minutes of the board', 'Drugs strategy 2024']) {
    const draft = draftRows([[title], ['Action', 'Lead'], ['Open a treatment clinic', 'Police']]);
    expect(draft.actions[0]?.priority).toBe('');
  }
});

it.each([
  ['WBS', 'reference'],
  ['Bucket Name', 'priority'],
  ['What do we want to achieve?', 'priority'],
  ['What needs to happen?', 'action'],
  ['Action / Milestone', 'action'],
  ['Person responsible', 'owner'],
  ['Led by', 'owner'],
  ['Revised timescale', 'deadline'],
  ['End Date (planned)', 'deadline'],
  ['Date completed', 'note'],
  ['Baseline 2022/23', 'note'],
  ['% complete', 'status'],
  ['R/A/G', 'status'],
  ['Action taken', 'update'],
  ['Q2 progress', 'update'],
  ['Target 2023/24', 'kpi'],
])('the heading "%s" is read as %s', (heading, field) => {
  expect(readHeading(heading)?.field).toBe(field);
});
