import { describe, expect, it } from 'vitest';
import { aSheet, aSource, correctionsOf, draftOf, draftRows, rolesOf } from './a-source';

const form = (action: string, lead: string, due: string) => [
  ['Ref', action.slice(0, 2)],
  ['Action', action],
  ['Lead agency', lead],
  ['Deadline', due],
  ['Status', 'Completed'],
];
const aPlan = aSource(
  [
    aSheet([['Priority 1: Treatment']], 'Text before table 1'),
    aSheet(form('A1 Open a treatment clinic', 'Police', '31/12/2024'), 'Table 1'),
    aSheet(form('A2 Close county lines', 'Mind', ''), 'Table 2'),
  ],
  'document',
);

describe('a plan with a form for each action', () => {
  it('is read action by action, and every line of a form is accounted for', () => {
    const draft = draftOf(aPlan);
    expect(
      draft.actions.map(({ reference, owners, deadline, status, priority }) => [
        ...[reference, owners, deadline.date, status, priority],
      ]),
    ).toEqual([
      ['A1', ['Police'], '2024-12-31', 'done', 'Priority 1: Treatment'],
      ['A2', ['Mind'], null, 'done', 'Priority 1: Treatment'],
    ]);
    expect(draft.ledger).toMatchObject({ lines: 11, rowsRead: 10, rowsKept: 10, text: 1 });
    expect(correctionsOf(draft, 'a form read as one action').map(([row]) => row)).toEqual([1, 1]);
    expect(correctionsOf(draft, 'joined to the action above')).toEqual([]);
  });

  it('is set aside where the reading is undone', () => {
    const { corrections } = draftOf(aPlan);
    const undone = draftOf(aPlan, { undone: corrections.map(({ id }) => id) });
    expect(undone.actions).toEqual([]);
    expect(undone.ledger).toMatchObject({ rowsRead: 10, rowsSetAside: 10 });
  });

  it('may have its forms one below another, and two labels to a row', () => {
    const draft = draftRows([
      ['Action', 'Open a treatment clinic', '', ''],
      ['Lead', 'Police', 'Due date', 'May 2024'],
      ['Action', 'Close county lines', '', ''],
      ['Lead', 'Mind', 'Due date', 'June 2024'],
    ]);
    expect(draft.actions.map(({ action, owners, deadline }) => [action, owners, deadline.date])).toEqual([
      ['Open a treatment clinic', ['Police'], '2024-05-31'],
      ['Close county lines', ['Mind'], '2024-06-30'],
    ]);
  });
});

it.each([
  [
    [
      ['Action', 'Lead', 'Deadline', 'Status'],
      ['Open a treatment clinic', 'Police', 'May 2024', 'Completed'],
    ],
    ['header', 'action'],
  ],
  [
    [
      ['Title', 'Delivery plan for drugs'],
      ['Owner', 'Police'],
      ['Status', 'Completed'],
      [],
      ['Ref', 'Action', 'Lead'],
      ['1', 'Open a treatment clinic', 'Police'],
    ],
    ['set-aside', 'set-aside', 'set-aside', 'blank', 'header', 'action'],
  ],
])('is no form: %j', (rows, roles) => {
  expect(rolesOf(draftRows(rows))).toEqual(roles);
});
