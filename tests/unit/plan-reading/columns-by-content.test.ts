import { describe, expect, it } from 'vitest';
import { aText, correctionsOf, draftOf, draftRows } from './a-source';

const fieldOf = (draft: ReturnType<typeof draftOf>, heading: string) =>
  draft.tables[0]?.columns.find((column) => column.heading === heading)?.field;

describe('a column', () => {
  it('called Priority that says how urgent each task is gives no priority', () => {
    const draft = draftRows([
      ['Task Name', 'Bucket Name', 'Priority', 'Assigned To'],
      ['Open a treatment clinic', 'Treatment', 'Medium', 'Police'],
      ['Close county lines', 'Supply', 'Urgent', 'Police'],
    ]);
    expect(draft.actions.map(({ priority }) => priority)).toEqual(['Treatment', 'Supply']);
    expect(draft.actions[0]?.note).toBe('Priority: Medium.');
  });

  it('called Outcome that holds words for progress gives the status', () => {
    const draft = draftRows([
      ['Action', 'Lead', 'Outcome'],
      ['Open a treatment clinic', 'Police', 'Completed'],
      ['Close county lines', 'Police', 'Amber'],
    ]);
    expect(draft.actions.map(({ status }) => status)).toEqual(['done', 'minor-delay']);
  });

  it('of what somebody is to do something by holds an owner or a date', () => {
    const by = (...cells: readonly string[]) =>
      fieldOf(
        draftRows([['Action', 'Action by'], ...cells.map((cell) => ['Open a clinic', cell])]),
        'Action by',
      );
    expect(by('Police', 'Mind')).toBe('owner');
    expect(by('31/03/2024', 'May 2024')).toBe('deadline');
  });

  it('of a quarter holds figures or an update', () => {
    const draft = draftRows([
      ['Action', 'Lead', 'Q1', 'Q2'],
      ['Open a treatment clinic', 'Police', '12', 'Rooms were found and a lease was signed'],
    ]);
    expect(draft.actions[0]).toMatchObject({
      update: 'Rooms were found and a lease was signed',
      note: 'Q1: 12.',
    });
  });

  it('of numbers that a program made for itself gives no references', () => {
    const draft = draftRows([
      ['Task ID', 'Task Name', 'Assigned To'],
      ['h8Rk2_ZxkU6o1pQwErTyYGUAOxQz', 'Open a treatment clinic', 'Police'],
    ]);
    expect(draft.actions[0]?.reference).toBe('');
  });

  it('of steps beside the actions holds their milestones', () => {
    const draft = draftRows([
      ['Action', 'Key tasks', 'Lead', 'Deadline'],
      ['Open a treatment clinic', 'Find rooms', 'Police', 'May 2024'],
    ]);
    expect(draft.milestones.map(({ milestone }) => milestone)).toEqual(['Find rooms']);
  });

  it('of a second rating stands in the note, and is no update', () => {
    const draft = draftRows([
      ['Action', 'Lead', 'Status', '% complete', 'Health'],
      ['Open a treatment clinic', 'Police', 'Completed', '100%', 'Red'],
    ]);
    expect(draft.actions[0]).toMatchObject({
      status: 'done',
      update: '',
      note: '% complete: 100%. Health: Red.',
    });
  });
});

it('takes a yes in a column of what is complete for done, and a no for nothing', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Complete?'],
    ['Open a treatment clinic', 'Police', 'Y'],
    ['Close county lines', 'Police', 'N'],
  ]);
  expect(draft.actions.map(({ status, statusAsWritten }) => [status, statusAsWritten])).toEqual([
    ['done', 'Y'],
    ['unknown', 'N'],
  ]);
});

describe('persons', () => {
  const told = (draft: ReturnType<typeof draftOf>) =>
    draft.problems
      .filter(({ found }) => found.startsWith('what may be persons'))
      .map(({ column, done }) => [column, done]);

  it('in a column of their own are left out where another names the bodies, and that is said', () => {
    const rows = [
      ['Action', 'Lead agency', 'Lead officer'],
      ['Open a treatment clinic', 'Public Health', 'Zed Example'],
      ['Close county lines', 'Police', 'Dr Yan Sample'],
    ];
    const draft = draftRows(rows);
    expect(draft.actions.map(({ owners }) => owners)).toEqual([['Public Health'], ['Police']]);
    expect(told(draft)).toEqual([
      [
        'Lead officer',
        'The column was left out of the plan, because another one names the bodies that own its actions.',
      ],
    ]);
    const chosen = draftRows(rows, { columns: { '1:2': 'owner' } });
    expect(chosen.actions[0]?.owners).toEqual(['Public Health', 'Zed Example']);
  });

  it('are the words of a row that has no others, where it is made an action', () => {
    const rows = [
      ['Action', 'Lead agency', 'Lead officer'],
      ['Open a treatment clinic', 'Public Health', 'Zed Example'],
      ['', '', 'Yan Sample'],
    ];
    const { corrections } = draftRows(rows);
    const undone = draftRows(rows, { undone: corrections.map(({ id }) => id) });
    expect(undone.actions.map(({ action }) => action)).toEqual(['Open a treatment clinic', 'Yan Sample']);
  });

  it('are no posts', () => {
    const draft = draftRows([
      ['Action', 'Lead agency', 'Lead officer'],
      ['Open a treatment clinic', 'Public Health', 'Head of Community Safety'],
    ]);
    expect(draft.actions[0]?.owners).toEqual(['Public Health', 'Head of Community Safety']);
    expect(told(draft)).toEqual([]);
  });

  it('who are the only owners are kept and warned of', () => {
    const draft = draftRows([
      ['Action', 'Lead'],
      ['Open a treatment clinic', 'Sarah Example'],
      ['Close county lines', 'Mind Samaritans'],
    ]);
    expect(draft.actions[0]?.owners).toEqual(['Sarah Example']);
    expect(told(draft)).toEqual([['Lead', 'They were kept as owners.']]);
  });

  it('written surname first are one owner and not two', () => {
    const draft = draftRows([
      ['Action', 'Assigned to'],
      ['Open a treatment clinic', 'Example, Zed'],
      ['Close county lines', 'Police, Mind'],
    ]);
    expect(draft.actions.map(({ owners }) => owners)).toEqual([['Example, Zed'], ['Police', 'Mind']]);
  });
});

it('names no owner where a placeholder stands, and brings it back when that is undone', () => {
  const rows = [
    ['Action', 'Lead'],
    ['Open a treatment clinic', 'TBC'],
    ['Close county lines', 'Police / TBC'],
  ];
  const draft = draftRows(rows);
  expect(draft.actions.map(({ owners }) => owners)).toEqual([[], ['Police']]);
  expect(correctionsOf(draft, 'placeholder is no owner')).toEqual([[2, 'TBC', '']]);
  const undone = draftRows(rows, { undone: draft.corrections.map(({ id }) => id) });
  expect(undone.actions[0]?.owners).toEqual(['TBC']);
});

it('takes a revised date for the deadline, and keeps the first one in the note', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Target date', 'Revised date'],
    ['Open a treatment clinic', 'Police', '31/07/2024', '31/12/2024'],
    ['Close county lines', 'Police', '30/09/2024', ''],
    ['Train the staff', 'Police', '30/09/2024', 'n/a'],
  ]);
  expect(draft.actions.map(({ deadline, note }) => [deadline.date, note])).toEqual([
    ['2024-12-31', 'Target date: 31/07/2024.'],
    ['2024-09-30', ''],
    ['2024-09-30', 'Revised date: n/a.'],
  ]);
  expect(correctionsOf(draft, 'revised date taken for the first one')).toEqual([
    [2, '31/07/2024', '31/12/2024'],
  ]);
});

it('keeps the points of a cell apart that each begin with a dash', () => {
  const draft = draftOf(
    aText('Action|Lead', 'Work with landlords:\n- find the homes\n- agree visits|Police'),
  );
  expect(draft.actions[0]?.action).toBe('Work with landlords: find the homes; agree visits');
});

it('stands each row under the headings of every level, those above its own too', () => {
  const rows = [
    ['Outcome', 'Objective', 'Activity', 'Lead'],
    ['Safer places', 'Disrupt dealing', 'Patrol the park', 'Police'],
    ['', 'Protect people', 'Visit homes', 'Police'],
    ['', '', 'Offer rooms', 'Police'],
    ['Better care', 'Treat people', 'Open a clinic', 'Police'],
  ];
  const draft = draftRows(rows);
  expect(draft.actions.map(({ priority }) => priority)).toEqual([
    'Safer places – Disrupt dealing',
    'Safer places – Protect people',
    'Safer places – Protect people',
    'Better care – Treat people',
  ]);
  const undone = draftRows(rows, { undone: draft.corrections.map(({ id }) => id) });
  expect(undone.actions[1]?.priority).toBe('Protect people');
});

describe('a status', () => {
  const statusOf = (heading: string, written: string) =>
    draftRows([
      ['Action', 'Lead', heading],
      ['Open a treatment clinic', 'Police', written],
    ]).actions[0];

  it('in the brackets of its cell is read, and said', () => {
    expect(statusOf('Status', 'On-going (Amber)')).toMatchObject({ status: 'minor-delay' });
    expect(statusOf('Status', 'On-going (with police)')).toMatchObject({ status: 'unknown' });
  });

  it('drawn as a coloured circle is that colour', () => {
    expect(statusOf('RAG', '🟢')).toMatchObject({ status: 'on-track', statusAsWritten: '🟢' });
  });

  it('of a box that is not ticked is unknown, and no update', () => {
    expect(statusOf('Done', 'FALSE')).toMatchObject({ status: 'unknown', update: '' });
  });
});

it('asks whether a list without words above it is several actions, each with its own owner and date', () => {
  const rows = [
    ['Objective', 'Actions', 'Lead', 'Timescale'],
    ['Fewer deaths', '• Share what is known\n• Open a clinic', 'Police\nMind', 'March 2024\nJune 2024'],
  ];
  const draft = draftRows(rows);
  expect(draft.actions).toHaveLength(1);
  const question = draft.questions.find(({ ask }) => ask === 'Is this one action or several?');
  const answered = draftRows(rows, { answers: { [question?.id ?? '']: 'several' } });
  expect(answered.actions.map(({ action, owners, deadline }) => [action, owners, deadline.date])).toEqual([
    ['Share what is known', ['Police'], '2024-03-31'],
    ['Open a clinic', ['Mind'], '2024-06-30'],
  ]);
});
