import { expect, it } from 'vitest';
import type { PlanChange } from '../../../src/assessment/changes/plan-change';
import { changeGroup, changeWords } from '../../../src/charts/plan/change-words';
import { tabulateChanges } from '../../../src/charts/plan/tabulate-changes';
import { tableToCsv } from '../../../src/charts/tables/csv';
import { aDate, anAction } from '../../builders';

const aChange = (rest: Partial<PlanChange> = {}): PlanChange => ({
  kind: 'renumbered',
  before: anAction({ reference: '3.1' }),
  after: anAction({ reference: '3.10' }),
  words: '3.1 is now 3.10.',
  from: '3.1',
  to: '3.10',
  shift: null,
  ...rest,
});

const context = {
  placeName: 'Barnet',
  asAt: aDate('2023-10-31'),
  outcomes: [],
  indicators: [],
  actions: [],
};

const cellsOf = (change: PlanChange) => {
  const { columns, rows } = tabulateChanges([change], '1 April 2023', context);
  return Object.fromEntries(columns.map(({ name }, place) => [name, rows[0]?.[place]?.value]));
};

it('a row says which action, what changed, from what to what, and since when', () => {
  expect(cellsOf(aChange())).toMatchObject({
    reference: '3.10',
    action: 'Train health trainers',
    change: 'Renumbered',
    what_changed: '3.1 is now 3.10.',
    before: '3.1',
    now: '3.10',
    days_later: null,
    earlier_version: '1 April 2023',
    reference_before: '3.1',
    reference_now: '3.10',
    action_id: 'barnet-2-10',
    partnership: 'Barnet',
    as_at: '2023-10-31',
  });
});

it('an action that is gone stands under the number it had, and its words are not told twice', () => {
  const gone = aChange({ kind: 'dropped', after: null, from: 'Train health trainers', to: '' });
  expect(cellsOf(gone)).toMatchObject({ reference: '3.1', reference_now: '', before: '', now: '' });
});

it('a date says which way it went, and by how many days, the earlier ones below nought', () => {
  const moved = (days: number, direction: 'later' | 'earlier') =>
    aChange({ kind: 'moved-deadline', shift: { direction, days } });
  expect(changeWords(moved(152, 'later'))).toBe('Deadline later');
  expect(changeGroup(moved(-31, 'earlier'))).toBe('moved-deadline-earlier');
  expect(cellsOf(moved(-31, 'earlier')).days_later).toBe(-31);
});

it('a target is one kind of change whichever way its date went', () => {
  const target = aChange({ kind: 'changed-target', shift: { direction: 'later', days: 92 } });
  expect(changeGroup(target)).toBe('changed-target');
  expect(changeWords(target)).toBe('Target changed');
});

it('a number that a spreadsheet would eat is kept as text in the file', () => {
  const csv = tableToCsv(tabulateChanges([aChange({ from: '=1+1', to: '3.10' })], '1 April 2023', context));
  expect(csv.split('\r\n')[1]).toContain("'=1+1,3.10,");
});
