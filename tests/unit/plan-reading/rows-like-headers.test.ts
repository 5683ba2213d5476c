import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFileKinds } from '../../../src/plan-reading/draft';
import { aSheet, aSource, draftOf, draftRows, rolesOf } from './a-source';

const header = ['Ref', 'Action', 'Lead', 'Deadline', 'Status'];
const plan = [
  header,
  ['1', 'Open a treatment clinic in town', 'Public Health', '31/05/2026', 'Completed'],
  ['2', 'Task and finish group set up', 'Housing', '31/08/2026', 'Completed'],
  ['3', 'Close the county lines that run through town', 'Police', '30/09/2026', 'Amber'],
  ['4', 'Train every pharmacist', 'Public Health', '31/10/2026', 'G'],
];

it('keeps an action that begins with a word for a heading, and the rows below it', () => {
  const draft = draftRows(plan);
  expect(draft.ledger).toMatchObject({ rowsRead: 4, rowsKept: 4, rowsSetAside: 0, headers: 1 });
  expect(
    draft.actions.map(({ reference, owners, deadline, status }) => [
      reference,
      owners,
      deadline.date,
      status,
    ]),
  ).toEqual([
    ['1', ['Public Health'], '2026-05-31', 'done'],
    ['2', ['Housing'], '2026-08-31', 'done'],
    ['3', ['Police'], '2026-09-30', 'minor-delay'],
    ['4', ['Public Health'], '2026-10-31', 'on-track'],
  ]);
  expect(draft.questions.filter(({ ask }) => ask.includes('headings'))).toEqual([]);
});

/** Words that open headings, that are headings, and that other kinds of rows and tables are told by. */
const headingWords = [
  ...[
    'Project',
    'Activity',
    'Task',
    'Action',
    'Ref',
    'Lead',
    'Owner',
    'Deadline',
    'Status',
    'Objective',
    'KPI',
  ],
  ...[
    'Project board meets',
    'Task and finish group set up',
    'What we will do',
    'What we will do about supply',
  ],
  ...[
    'How we will know',
    'Activity day held',
    'Actions we will take',
    'Key action',
    'Milestone',
    'Lead officer',
  ],
  ...[
    'Risk',
    'Likelihood',
    'Mitigation',
    'Email',
    'Members',
    'Page',
    'Version',
    'Key',
    'Meaning',
    'Indicator',
  ],
  ...[
    'Subitems',
    'Sub-items',
    'Total',
    'Green',
    'Note: a remark',
    'Contents',
    'Term',
    'Baseline',
    'By when',
    'Who',
  ],
];
/** Columns of a number, a date and a status. */
const somethingKept = fc.subarray([0, 3, 4], { minLength: 1 });
const someWords = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...headingWords) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...headingWords), fc.constantFrom(...headingWords))
      .map((two) => two.join(' ')),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z][A-Za-z ,.()'’&/-]{2,60}[a-z]$/) },
);

describe('any row of a good plan, its words replaced by any others, is still read as an action', () => {
  const changed = fc.record({
    kind: fc.constantFrom(...planFileKinds),
    at: fc.integer({ min: 1, max: plan.length - 1 }),
    action: someWords,
    owner: someWords,
    update: someWords,
    kept: somethingKept,
    isApart: fc.boolean(),
  });

  it('where it has a number, a date or a status', () => {
    fc.assert(
      fc.property(changed, ({ kind, at, action, owner, update, kept, isApart }) => {
        const rows = plan.map((row, index) => {
          const whole = [...row, index === 0 ? 'Update' : 'In hand'];
          if (index !== at) return whole;
          return whole.map((text, column) =>
            column === 1
              ? action
              : column === 2
                ? owner
                : column === 5
                  ? update
                  : kept.includes(column)
                    ? text
                    : '',
          );
        });
        if (isApart) rows.splice(at, 0, []);
        const draft = draftOf(aSource([aSheet(rows)], kind));
        const { ledger } = draft;
        expect(ledger).toMatchObject({ rowsRead: 4, rowsKept: 4, headers: 1, rules: 0, text: 0 });
        expect(rolesOf(draft)[isApart ? at + 1 : at]).toBe('action');
        expect(draft.actions).toHaveLength(4);
        expect(ledger.lines).toBe(
          ledger.rowsRead + ledger.headers + ledger.rules + ledger.text + ledger.blank,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('on the first row of a page of a document that goes on without its header', () => {
    fc.assert(
      fc.property(someWords, someWords, somethingKept, (action, owner, kept) => {
        const row = ['3', action, owner, '30/09/2026', 'Amber'].map((text, column) =>
          column === 1 || column === 2 || kept.includes(column) ? text : '',
        );
        const pages = [plan.slice(0, 3), [row, ...plan.slice(4)]];
        const draft = draftOf(
          aSource(
            pages.map((rows, page) => aSheet(rows, `Table ${page + 1}`)),
            'document',
          ),
        );
        expect(draft.ledger).toMatchObject({ rowsRead: 4, rowsKept: 4, headers: 1 });
      }),
      { numRuns: 150 },
    );
  });

  it('in the middle of a plan without numbers, dates and known statuses, unless it prints the header again', () => {
    fc.assert(
      fc.property(someWords, someWords, someWords, (action, owner, progress) => {
        const first = ['Action', 'Lead', 'Progress'];
        fc.pre([action, owner, progress].join().toLowerCase() !== first.join().toLowerCase());
        // A board's own headings for the items below a row.
        fc.pre(!/^sub-?items$/i.test(action));
        const good = (what: string) => [what, 'Police', 'Work goes on with our partners'];
        const rows = [
          first,
          good('Open a clinic'),
          [action, owner, progress],
          good('Train every pharmacist'),
        ];
        const draft = draftRows(rows);
        expect(draft.ledger).toMatchObject({ headers: 1, text: 0 });
        expect(draft.rows[2]?.role).not.toBe('header');
      }),
      { numRuns: 150 },
    );
  });
});

describe('a second row of headings', () => {
  const first = ['Action', 'Lead', 'Progress'];
  const open = ['Open a treatment clinic in town', 'Police', 'Work goes on'];

  it('is taken for one where it prints the first again, whatever its letters and ends', () => {
    const draft = draftRows([['Actions', 'Lead', 'Progress'], open, ['ACTION', 'Leads', 'Progress:'], open]);
    expect(rolesOf(draft)).toEqual(['header', 'action', 'header', 'action']);
    expect(draft.questions.filter(({ ask }) => ask.includes('headings'))).toEqual([]);
  });

  it('is asked about where it has other words, and is a row in the middle of a table until somebody answers', () => {
    const rows = [first, open, ['What we will do', 'Partners', 'Milestones'], open];
    const draft = draftRows(rows);
    expect(rolesOf(draft)).toEqual(['header', 'action', 'action', 'action']);
    const [question] = draft.questions.filter(({ ask }) => ask.includes('headings'));
    expect(question).toMatchObject({
      row: 3,
      answer: '',
      options: [{ value: 'headings' }, { value: 'row' }],
    });
    const answered = draftRows(rows, { answers: { [question?.id ?? '']: 'headings' } });
    expect(rolesOf(answered)).toEqual(['header', 'action', 'header', 'action']);
    expect(answered.tables).toHaveLength(2);
  });

  it('is taken for one, and asked about, where it stands apart and every cell is a heading', () => {
    const rows = [first, open, [], ['What we will do', 'Partners', 'Milestones'], open];
    const draft = draftRows(rows);
    expect(rolesOf(draft)).toEqual(['header', 'action', 'blank', 'header', 'action']);
    const [question] = draft.questions.filter(({ ask }) => ask.includes('headings'));
    const answered = draftRows(rows, { answers: { [question?.id ?? '']: 'row' } });
    expect(rolesOf(answered)).toEqual(['header', 'action', 'blank', 'action', 'action']);
  });

  it('under the first is no row of the plan that names its objective', () => {
    const draft = draftRows([
      ['Objective', 'Lead', 'Timescale'],
      ['Reduce harm', 'Lead officers', '2024'],
      ['Treat more people', 'Police', 'May 2024'],
    ]);
    expect(rolesOf(draft)).toEqual(['header', 'action', 'action']);
  });
});

it('takes no row for the header of a list without one, and says so of a first row that could be', () => {
  const rows = plan.slice(1);
  expect(draftRows(rows).ledger).toMatchObject({ rowsRead: 4, rowsKept: 4, headers: 0 });
  const asked = draftRows([
    ['What we are going to do together', 'Who leads', 'By when'],
    ['Open a clinic', 'Police', 'May 2024'],
  ]);
  expect(rolesOf(asked)).toEqual(['header', 'action']);
  expect(asked.questions[0]).toMatchObject({
    row: 1,
    found: 'What we are going to do together Who leads By when',
  });
});

it('shows what is counted as text and could be a row of the plan', () => {
  const draft = draftOf(
    aSource(
      [
        aSheet([
          header,
          ...plan.slice(1, 3),
          ['Work with the colleges to bring the course back'],
          ['', 'Green', '', '', 'Completed'],
          ...plan.slice(3),
        ]),
      ],
      'csv',
    ),
  );
  expect(rolesOf(draft)).toEqual(['header', 'action', 'action', 'text', 'text', 'action', 'action']);
  expect(draft.problems.filter(({ done }) => done.includes('counted as text'))).toMatchObject([
    { severity: 'note', line: 4, found: 'Work with the colleges to bring the course back' },
    { severity: 'note', line: 5, found: 'Green Completed' },
  ]);
});
