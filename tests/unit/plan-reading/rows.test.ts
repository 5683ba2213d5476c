import { describe, expect, it } from 'vitest';
import { aText, correctionsOf, draftOf, draftRows, rolesOf } from './a-source';

const numbered = ['Objective', 'No.', 'Action', 'Owner', 'Deadline'];

it('joins a row that has no number, heading, owner or date to the action above, and says so', () => {
  const rows = [
    numbered,
    ['Supply', '1.1', 'Arrest dealers', 'Police', 'May 2024'],
    ['', '', 'And ask what helps', '', ''],
    ['Supply', '1.2', 'Test what is sold', 'Police', 'May 2024'],
  ];
  const draft = draftRows(rows);
  expect(rolesOf(draft)).toEqual(['header', 'action', 'continues', 'action']);
  expect(draft.ledger).toMatchObject({ rowsRead: 3, rowsKept: 3, rowsSetAside: 0 });
  expect(draft.actions.map(({ action }) => action)).toEqual([
    'Arrest dealers; And ask what helps',
    'Test what is sold',
  ]);
  expect(draft.rows[2]?.action).toBe(draft.actions[0]?.id);
  expect(correctionsOf(draft, 'joined to the action above')).toEqual([
    [3, 'And ask what helps', 'part of row 2: Arrest dealers'],
  ]);
  const undone = draftRows(rows, { undone: draft.corrections.map(({ id }) => id) });
  expect(undone.actions).toHaveLength(3);
  expect(undone.ledger).toMatchObject({ rowsRead: 3, rowsKept: 3 });
});

it('joins the points of a row whose first cell is blank, and the sentence that a page cut', () => {
  const draft = draftOf(
    aText(
      'Strategic Priorities|Delivery',
      '1.1 Grow the clinic|<ul> • Use the grant to lower caseloads and',
      '|<p>targeted help for the worst off</p> <ul> • Train more people',
      '1.2 Open another|• Find rooms',
    ),
  );
  expect(draft.actions).toHaveLength(2);
  expect(draft.milestones.map(({ milestone }) => milestone)).toEqual([
    'Use the grant to lower caseloads and targeted help for the worst off',
    'Train more people',
    'Find rooms',
  ]);
});

describe('headings', () => {
  const plan = aText(
    'Prevention',
    'PBC1 We will tell people where to get help',
    'Owner|Action|Deadline|Measure',
    'Public Health|Print a leaflet|May 2016|',
    'Public Health|Hold a fair|May 2016|',
    'PBC2 We will train the staff of the town||||',
    'Owner|Action|Deadline|Measure',
    '|Train the staff of the clinic|June 2016|20 staff trained',
  );

  it('are told from rows when they stand in one', () => {
    const draft = draftOf(plan);
    expect(rolesOf(draft)).toEqual([
      ...['text', 'text', 'header', 'action', 'action', 'heading', 'header', 'action'],
    ]);
    expect(draft.ledger).toMatchObject({ rowsRead: 4, rowsKept: 3, rowsSetAside: 1 });
  });

  it('give the rows below them their priority, and a reference by their order', () => {
    expect(
      draftOf(plan).actions.map(({ reference, referenceAsWritten, priority }) => [
        reference,
        referenceAsWritten,
        priority,
      ]),
    ).toEqual([
      ['PBC1/1', 'PBC1', 'We will tell people where to get help'],
      ['PBC1/2', 'PBC1', 'We will tell people where to get help'],
      ['PBC2/1', 'PBC2', 'We will train the staff of the town'],
    ]);
  });

  it('are not the points of a list above the table, nor the title of the plan', () => {
    const draft = draftOf(
      aText(
        'Somewhere action plan',
        'Plan area #2 – Treat people',
        '1. the first aim',
        '- 2. the second aim',
        'Key action|Lead|When',
        'Open a clinic|Police|May 2024',
      ),
    );
    expect(draft.actions[0]?.priority).toBe('Plan area #2 – Treat people');
    expect(
      draftOf(aText('Somewhere action plan', 'Key action|Lead', 'Open a clinic|Police')).actions[0]?.priority,
    ).toBe('');
  });
});

it('takes a number and a name over rows numbered from it for a heading', () => {
  const draft = draftRows([
    ['Ref', 'Action', 'Lead', 'When'],
    ['1', 'Breaking supply', '', ''],
    ['1.1', 'Share what is known', 'Police', '2024'],
    ['2', 'Treatment', '', ''],
    ['2.1', 'Open a clinic', 'Police', '2024'],
    ['3', 'Review the plan', '', ''],
  ]);
  expect(rolesOf(draft)).toEqual(['header', 'heading', 'action', 'heading', 'action', 'action']);
  expect(draft.actions[0]?.priority).toBe('1 Breaking supply');
});

it('asks who owns an action whose owner is blank, and leaves it open until then', () => {
  const rows = [
    ['Owner', 'Action', 'Deadline'],
    ['Police', 'Arrest dealers in the town', 'May 2024'],
    ['', 'Open a clinic for the town', 'May 2024'],
  ];
  const draft = draftRows(rows);
  expect(draft.actions.map(({ owners }) => owners)).toEqual([['Police'], []]);
  const question = draft.questions.find(({ ask }) => ask.startsWith('Who owns it?'));
  expect(question?.row).toBe(3);
  const answered = draftRows(rows, { answers: { [question?.id ?? '']: 'as-above' } });
  expect(answered.actions[1]?.owners).toEqual(['Police']);
});

it('sets a garbled repeat of the row above aside, with the reason', () => {
  const draft = draftOf(
    aText(
      'Area|Key action|Progress|Lead',
      'Staff|Find what staff need to learn. Funding for accredited training for current staff|Begun|Police',
      '|r unung för accredited tratning för current stall||health/Police',
    ),
  );
  expect(draft.actions).toHaveLength(1);
  expect(draft.rows[2]).toMatchObject({
    role: 'set-aside',
    why: 'it repeats, garbled, a part of the row above',
  });
});

it('keeps actions that are printed twice, and says on each where the other is', () => {
  const draft = draftRows([
    ['Ref', 'Action', 'Lead'],
    ['1', 'Review the terms of the board', 'Police'],
    ['2', 'Open a treatment clinic', 'Police'],
    ['3', 'Review the terms of the board.', 'Public Health'],
  ]);
  expect(draft.actions.map(({ note }) => note)).toEqual(['Printed again as 3.', '', 'Printed again as 1.']);
});

it('lets a reader make an action of a row set aside and of a line of text, and set an action aside', () => {
  const plan = aText(
    'Make services easier to use',
    'Owner|Action|Deadline',
    'Police|Arrest dealers|May 2024',
    'PBC3 We will speak with one voice||',
  );
  const draft = draftOf(plan, { roles: { '1:1': 'action', '1:3': 'set-aside', '1:4': 'action' } });
  expect(draft.actions.map(({ action }) => action)).toEqual([
    'Make services easier to use',
    'PBC3 We will speak with one voice',
  ]);
  expect(draft.ledger).toMatchObject({ lines: 4, rowsRead: 3, rowsKept: 2, rowsSetAside: 1, text: 0 });
  expect(draft.rows[2]?.why).toBe('you said so');
});

it('keeps a cell of several actions whole until somebody says that they are several', () => {
  const plan = aText(
    'Area|Key action|Lead',
    'Staff|Development of the board JSNA Commissioning post|Police',
    'Places|<p>Shared view of supply</p> <p>Shared view of gangs</p>|Police',
  );
  const draft = draftOf(plan);
  expect(draft.actions.map(({ note }) => note)).toEqual([
    'Its cell may hold several actions.',
    'Its cell may hold several actions.',
  ]);
  const answers = Object.fromEntries(draft.questions.map(({ id }) => [id, 'several']));
  const answered = draftOf(plan, { answers });
  expect(answered.actions.map(({ action }) => action)).toEqual([
    ...[
      'Development of the board JSNA',
      'Commissioning post',
      'Shared view of supply',
      'Shared view of gangs',
    ],
  ]);
  expect(answered.ledger).toMatchObject({ rowsRead: 2, rowsKept: 2 });
});

it('takes the markup out of a cell, says so once, and brings it back when that is undone', () => {
  const rows = [
    ['Action', 'Lead'],
    [
      '<p>Open a clinic for people who:</p> <ul style="x"> • drink &amp; use • sleep rough <script>alert(1)</script>',
      'Police',
    ],
  ];
  const draft = draftRows(rows);
  expect(draft.actions[0]?.action).toBe('Open a clinic for people who: drink & use; sleep rough alert(1)');
  expect(correctionsOf(draft, 'markup taken out')).toHaveLength(1);
  const undone = draftRows(rows, { undone: draft.corrections.map(({ id }) => id) });
  expect(undone.actions[0]?.action).toBe(rows[1]?.[0]);
});

it('warns of rows that may name a person or an operation', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Update'],
    ['Arrest dealers', 'Police', 'LK met MO on 5/10/23'],
    ['Close county lines', 'Police', 'Operation Magpie goes on'],
    ['Open a clinic', 'PH', 'GP to refer people, PH will pay'],
  ]);
  expect(draft.problems.map(({ line, found }) => [line, found])).toEqual([
    [2, 'LK, MO'],
    [3, 'Operation Magpie'],
  ]);
});
