import { describe, expect, it } from 'vitest';
import { aSheet, aSource, draftOf, draftRows, rolesOf } from './a-source';

const plan = [
  ['Ref', 'Action', 'Lead', 'Deadline'],
  ['A1', 'Open a treatment clinic in the town hall', 'Police', 'March 2024'],
] as const;

describe('a table that is no plan', () => {
  it.each([
    ['a risk register', ['Risk', 'Likelihood', 'Impact', 'Mitigating action', 'Owner', 'Due date']],
    ['a risk register', ['Risk ID', 'Risk', 'Action', 'Mitigation', 'Owner', 'Status']],
    ['a list of members', ['Name', 'Organisation', 'Role', 'Email']],
    ['a list of members', ['Member', 'Lead for', 'Attendance']],
    ['a list of abbreviations', ['Abbreviation', 'Description']],
    ['a table of contents', ['Section', 'Page']],
    ['a record of versions', ['Version', 'Date', 'Author', 'Description of change', 'Status']],
    ['a table of indicators', ['Indicator', 'Baseline', 'Target', 'Q1', 'RAG', 'Owner']],
    ['a key', ['RAG', 'Meaning']],
  ])('is told by its headings: %s', (name, headings) => {
    const other = [headings, ...['one', 'two'].map((word) => headings.map((_, at) => `${word} ${at} here`))];
    const draft = draftOf(aSource([aSheet(plan), aSheet(other, 'Other')]));
    expect(draft.actions).toHaveLength(1);
    const aside = draft.rows.filter(({ role }) => role === 'set-aside');
    expect(aside.map(({ why }) => why)).toEqual(Array(3).fill(`it stands in ${name}`));
    expect(draft.ledger).toMatchObject({ rowsRead: 4, rowsKept: 1, rowsSetAside: 3, headers: 1 });
  });

  it('ends where the next header of the plan begins, in the same sheet', () => {
    const draft = draftRows([
      ['Term', 'Meaning'],
      ['PH', 'Public Health'],
      [],
      ...plan,
      [],
      ['Risk', 'Likelihood', 'Impact', 'Owner'],
      ['The grant ends', '4', '4', 'Police'],
    ]);
    expect(rolesOf(draft)).toEqual([
      ...['set-aside', 'set-aside', 'blank', 'header', 'action', 'blank', 'set-aside', 'set-aside'],
    ]);
  });

  it('is no page of the plan before it in a document, whose next page goes on', () => {
    const more = ['A2', 'Close the county lines that reach the town', 'Police', 'May 2024'];
    const money = [
      ['Budget', 'Lead', 'Cost', 'Notes'],
      ['Six workers for the treatment clinic', 'Police', '40', 'agreed'],
    ];
    const draft = draftOf(
      aSource([aSheet(plan, 'Table 1'), aSheet(money, 'Table 2'), aSheet([more], 'Table 3')], 'document'),
    );
    expect(draft.actions.map(({ reference }) => reference)).toEqual(['A1', 'A2']);
    expect(draft.rows[2]?.why).toBe('it stands in a table whose headings name no actions');
  });

  it('is not a plan that weighs the risks of its actions', () => {
    const draft = draftRows([
      ['Action', 'Lead', 'Deadline', 'Risk', 'Likelihood', 'Mitigation'],
      ['Open a treatment clinic', 'Police', 'May 2024', 'no rooms', 'high', 'ask early'],
    ]);
    expect(draft.actions).toHaveLength(1);
  });
});

it('says under which word the rows below a table stand', () => {
  const draft = draftRows([...plan, ['Key', '', ''], ['R', 'Off track', ''], ['G', 'On track', '']]);
  expect(draft.rows.slice(3).map(({ role, why }) => [role, why])).toEqual([
    ['set-aside', 'it stands under “Key”, below the table'],
    ['set-aside', 'it stands under “Key”, below the table'],
  ]);
});
