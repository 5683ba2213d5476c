import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/plan-reading/tables/column-headings';
import { aSheet, aSource, aText, correctionsOf, draftOf, draftRows, rolesOf } from './a-source';

describe('the heading of a column', () => {
  it.each([
    ['Action number', 'reference'],
    ['Ref.', 'reference'],
    ['No.', 'reference'],
    ['ap_number', 'reference'],
    ['#', 'reference'],
    ['Drug Strategy Objective', 'priority'],
    ['Strategic Priorities', 'priority'],
    ['Theme', 'priority'],
    ['Area', 'priority'],
    ['Action', 'action'],
    ['Key action – Year 1 2022/23', 'action'],
    ['What will we do?', 'action'],
    ['Intervention / Delivery', 'action'],
    ['Activity', 'action'],
    ['Action Owner(s)', 'owner'],
    ['Lead officer', 'owner'],
    ['Responsible partners', 'owner'],
    ['Who', 'owner'],
    ['Which partners are involved', 'owner'],
    ['Target finish date', 'deadline'],
    ['Deadline', 'deadline'],
    ['By when', 'deadline'],
    ['Timescale', 'deadline'],
    ['timeframe', 'deadline'],
    ['Due date', 'deadline'],
    ['Start date', 'start'],
    ['Key Performance Indicator', 'kpi'],
    ['Measures of success', 'kpi'],
    ['What does success look like?', 'kpi'],
    ['How will we know it has worked?', 'kpi'],
    ['Milestones – 3 year overview', 'milestone'],
    ['BRAG', 'status'],
    ['RAG rating', 'status'],
    ['Status', 'status'],
    ['Progress', 'status'],
    ['achieved', 'status'],
    ['Progress update', 'update'],
    ['Latest update', 'update'],
    ['Comments', 'update'],
    ['Linked local plan or strategy', 'linked-plan'],
    ['Notes', 'note'],
  ])('"%s" is read as %s', (heading, field) => {
    expect(readHeading(heading)?.field).toBe(field);
  });

  it.each(['hic_class', 'level', 'Police', 'Ongoing', ''])('"%s" says nothing', (heading) => {
    expect(readHeading(heading)).toBeNull();
  });
});

const header = ['Ref', 'Action', 'Lead', 'Deadline', 'BRAG'];

it('reads a workbook with a title and a legend above its header', () => {
  const draft = draftRows([
    ['Somewhere drugs plan'],
    ['', 'B = complete'],
    [],
    header,
    ['1.1', 'Open a treatment clinic', 'Police', 'March 2024', 'G'],
    ['1.2', 'Close county lines', 'Public Health', 'TBC', ''],
  ]);
  expect(rolesOf(draft)).toEqual(['text', 'text', 'blank', 'header', 'action', 'action']);
  expect(draft.tables).toHaveLength(1);
  expect(draft.tables[0]).toMatchObject({ headerRow: 4, firstRow: 5, lastRow: 6 });
  expect(
    draft.actions.map(({ reference, status, statusAsWritten }) => [reference, statusAsWritten, status]),
  ).toEqual([
    ['1.1', 'G', 'on-track'],
    ['1.2', '', 'unknown'],
  ]);
});

it('counts headers that are printed again, rules of dashes, contents and text, and balances', () => {
  const draft = draftOf(
    aText(
      '1. Contents|1',
      'Completed|',
      'Owner|Action|Deadline|Progress update',
      'Police|Arrest dealers in the town centre|31/03/17|',
      '-----|---|---|---',
      '',
      'Owner|Action|Deadline|Progress update',
      'Police|Test the supply for strength|31/03/17|',
    ),
  );
  expect(rolesOf(draft)).toEqual(['text', 'text', 'header', 'action', 'rule', 'blank', 'header', 'action']);
  expect(draft.ledger).toEqual({
    ...{ lines: 8, rowsRead: 2, rowsKept: 2, rowsSetAside: 0 },
    ...{ headers: 2, rules: 1, text: 2, blank: 1 },
  });
  expect(draft.tables).toHaveLength(1);
});

/** Nine columns with a header, then pages of eight and of six without one. */
const drifting = aText(
  'Objective|Number|Action|Owner|Linked strategy|Update|Start date|Target date|Progress',
  'Cut the supply of drugs to the town|1.01|Arrest dealers who sell in the town centre at night|Police||Under way since spring|Apr-23|Oct-23|Completed',
  'Cut the supply of drugs to the town|1.02|Test what is sold on the street every month|Public Health||||Nov-23|Not yet commenced',
  'Bring more people into treatment|1.03|Open a clinic on three evenings of the week|Public Health|||01-Jul-23|Dec-23|',
  'Bring more people into treatment|1.04|Train the staff of the hostels to refer people|Police|A first course was held in the autumn|Sep-23|Jul-24|',
  'Bring more people into treatment|1.05|Ask people who left treatment why they did so|Public Health|||Jan-24|Completed',
  'Bring more people into treatment|1.06|Write to every surgery about the new clinic|Police||Mar-24',
  'Bring more people into treatment|1.07|Meet the prison about the people it lets go|Public Health|Met twice, minutes are kept|Apr-24',
);

it('fits pages without a header into the columns before them by what they hold', () => {
  const draft = draftOf(drifting);
  expect(
    draft.tables.map(({ headerRow, columns }) => [headerRow, columns.map(({ field }) => field)]),
  ).toEqual([
    [1, ['priority', 'reference', 'action', 'owner', 'linked-plan', 'update', 'start', 'deadline', 'status']],
    [null, ['priority', 'reference', 'action', 'owner', 'update', 'start', 'deadline', 'status']],
    [null, ['priority', 'reference', 'action', 'owner', 'update', 'deadline']],
  ]);
  expect(correctionsOf(draft, 'columns without a header, told from what they hold')).toHaveLength(2);
  expect(draft.actions.map(({ start, deadline }) => [start.date, deadline.date])).toEqual([
    ['2023-04-01', '2023-10-31'],
    [null, '2023-11-30'],
    ['2023-07-01', '2023-12-31'],
    ['2023-09-01', '2024-07-31'],
    [null, '2024-01-31'],
    [null, '2024-03-31'],
    [null, '2024-04-30'],
  ]);
});

it('tells columns from what they hold when no header is anywhere', () => {
  const draft = draftRows([
    ['1.1', 'Arrest dealers who sell in the town centre at night', 'Police', '31/03/2024', 'Completed'],
    ['1.2', 'Open a treatment clinic on three evenings of the week', 'Public Health', 'April 2024', 'Green'],
    ['1.3', 'Test what is sold on the street every month', 'Police', 'Ongoing', 'Amber'],
  ]);
  expect(draft.tables[0]?.columns.map(({ field }) => field)).toEqual([
    'reference',
    'action',
    'owner',
    'deadline',
    'status',
  ]);
  expect(draft.actions.map(({ status }) => status)).toEqual(['done', 'on-track', 'minor-delay']);
});

it('takes priorities for actions where their delivery is a list under each of them', () => {
  const draft = draftOf(
    aText(
      'Strategic Priorities|Intervention / Delivery',
      '1.1 Understand the supply|<ul style="x"> • Share what is known • Ask the prison',
      '1.2 Reach more people|<ul style="x"> • Open a clinic',
    ),
  );
  expect(draft.actions.map(({ reference, action }) => [reference, action])).toEqual([
    ['1.1', 'Understand the supply'],
    ['1.2', 'Reach more people'],
  ]);
  expect(draft.milestones.map(({ milestone }) => milestone)).toEqual([
    'Share what is known',
    'Ask the prison',
    'Open a clinic',
  ]);
});

it('reads a document whose plan goes on in tables without a header', () => {
  const rows = [
    ['A1', 'Open a treatment clinic in the town hall', 'Police', 'March 2024'],
    ['A2', 'Close the county lines that reach the town', 'Police', 'May 2024'],
  ] as const;
  const draft = draftOf(
    aSource(
      [aSheet([['Ref', 'Action', 'Lead', 'Deadline'], rows[0]], 'Table 1'), aSheet([rows[1]], 'Table 2')],
      'document',
    ),
  );
  expect(draft.actions.map(({ reference, owners, deadline }) => [reference, owners, deadline.date])).toEqual([
    ['A1', ['Police'], '2024-03-31'],
    ['A2', ['Police'], '2024-05-31'],
  ]);
});

it('sets the rows of another sheet aside rather than taking them for actions', () => {
  const draft = draftOf(
    aSource([
      aSheet([header, ['1', 'Open a treatment clinic', 'Police', '', 'G']]),
      aSheet(
        [
          ['Version', 'Date'],
          ['1', 'May'],
          ['2', 'June'],
          ['3', 'July'],
        ],
        'Versions',
      ),
    ]),
  );
  expect(draft.actions).toHaveLength(1);
  expect(draft.ledger).toMatchObject({ rowsRead: 5, rowsKept: 1, rowsSetAside: 4 });
});

it('says of a text without a table that nothing was found, and what to do', () => {
  const draft = draftOf(aText('Our priorities', '', '4', 'Make services easier to use'));
  expect(draft.ledger).toMatchObject({ rowsRead: 0, text: 3, blank: 1 });
  expect(draft.problems).toMatchObject([{ severity: 'error', found: 'no table of actions' }]);
});

it('says which columns were left out', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Colour of folder'],
    ['Open a treatment clinic', 'Police', 'pink'],
  ]);
  expect(draft.problems).toMatchObject([{ severity: 'note', column: 'Colour of folder', found: 'pink' }]);
});

it('does no harm to a sheet whose headings are words of the language', () => {
  const draft = draftRows([
    ['Action', 'Lead', '__proto__', 'constructor'],
    ['Open a treatment clinic', 'Police', 'x', 'y'],
  ]);
  expect(draft.actions).toHaveLength(1);
});

it('ends a table at the glossary below it', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'When'],
    ['Open a treatment clinic', 'Police', '2024'],
    ['Glossary', '', ''],
    ['PH', 'Public Health', ''],
    ['GP', 'A doctor', ''],
  ]);
  expect(draft.actions).toHaveLength(1);
  expect(draft.ledger).toMatchObject({ rowsRead: 3, rowsKept: 1, rowsSetAside: 2, text: 1 });
});

it('takes the name of a sheet for its priority where each priority has a sheet', () => {
  const sheet = (action: string, name: string) =>
    aSheet(
      [
        ['Action', 'Lead'],
        [action, 'Police'],
      ],
      name,
    );
  const draft = draftOf(aSource([sheet('Arrest dealers', 'Supply'), sheet('Open a clinic', 'Treatment')]));
  expect(draft.actions.map(({ priority }) => priority)).toEqual(['Supply', 'Treatment']);
});
