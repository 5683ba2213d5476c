import { expect, it } from 'vitest';
import { choicesFrom, draftProfileOf, parseProfile } from '../../../src/plan-reading/output/profile';
import { draftRows, inOneYear, noChoices } from './a-source';

const rows = [
  ['Ref', 'Action', 'Lead', 'By', 'Folder'],
  ['3.09', 'Open a treatment clinic', 'PH', 'March 2017', 'On track'],
  ['3.1', 'Close county lines', 'Police, Mind', 'Oct 16', 'Completed'],
  ['3.11', 'Arrest dealers', 'Police', 'Feb 2017', ''],
];

it('lets a column be read as something else', () => {
  expect(draftRows(rows).actions.map(({ deadline }) => deadline.asWritten)).toEqual(['', '', '']);
  const draft = draftRows(rows, { columns: { '1:3': 'deadline', '1:4': 'status' } });
  expect(draft.actions.map(({ deadline, status }) => [deadline.date, status])).toEqual([
    ['2017-03-31', 'unknown'],
    ['2016-10-31', 'done'],
    ['2017-02-28', 'unknown'],
  ]);
});

it('brings every written form back when everything is undone, and the books still balance', () => {
  const columns = { '1:3': 'deadline' } as const;
  const draft = draftRows(rows, { columns });
  const undone = draftRows(rows, { columns, undone: draft.corrections.map(({ id }) => id) });
  expect(undone.actions.map(({ reference, owners, deadline }) => [reference, owners, deadline.date])).toEqual(
    [
      ['3.09', ['PH'], null],
      ['3.1', ['Police, Mind'], null],
      ['3.11', ['Police'], null],
    ],
  );
  expect(undone.corrections.every(({ isUndone }) => isUndone)).toBe(true);
  expect(undone.corrections.map(({ id }) => id)).toEqual(draft.corrections.map(({ id }) => id));
  expect(undone.ledger).toEqual(draft.ledger);
});

it('gives the same draft for the same file and choices', () => {
  expect(draftRows(rows, inOneYear)).toEqual(draftRows(rows, inOneYear));
});

it('names every correction and question once', () => {
  const draft = draftRows(rows, inOneYear);
  const ids = [...draft.corrections, ...draft.questions].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('remembers how a council’s headings were read, and reads its next file so', () => {
  const choices = { ...noChoices, ...inOneYear, columns: { '1:3': 'deadline' } as const };
  const profile = draftProfileOf(draftRows(rows, choices), choices, 'Somewhere');
  expect(profile.headings).toMatchObject({ By: 'deadline', Lead: 'owner', Folder: 'left-out' });
  const reading = parseProfile(JSON.stringify(profile));
  if (reading.kind !== 'profile') throw new Error(reading.problem.done);
  const next = draftRows([['Drugs plan'], ...rows]);
  expect(choicesFrom(reading.profile, next)).toEqual({
    planStart: '2016-04-01',
    planEnd: '2017-03-31',
    columns: { '1:3': 'deadline' },
  });
});

it.each([
  ['not json', 'It is not JSON.'],
  ['[]', 'It is not an object.'],
  ['{"headings": {}}', 'It has no "name".'],
  ['{"name": "x"}', 'It has no "headings".'],
  ['{"name": "x", "planStart": "May", "headings": {}}', '"planStart" is not a day'],
  ['{"name": "x", "headings": {"By": "lunch"}}', 'A column holds one of'],
  ['{"name": "x", "headings": {"By": 3}}', 'A column holds one of'],
])('tells of a profile that is not whole: %s', (text, why) => {
  const reading = parseProfile(text);
  expect(reading.kind === 'problem' && reading.problem.done).toContain(why);
});
