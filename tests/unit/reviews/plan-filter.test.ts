import { describe, expect, it } from 'vitest';
import {
  allOwners,
  allPriorities,
  asksForActions,
  filterProgress,
  filterStandings,
  noOwner,
  noPriority,
  orderByConcern,
  sinceOf,
} from '../../../src/reviews/plan/plan-filter';
import { aDate, anAction, aProgress, aStanding, aTarget } from '../../builders';

const action = (id: string, rest: Parameters<typeof anAction>[0] = {}) =>
  aProgress({ action: anAction({ id, ...rest }) });
const idsOf = (progress: readonly ReturnType<typeof aProgress>[]) => progress.map((one) => one.action.id);

const plan = [
  action('one', { owners: ['CGL', 'Police'], priority: 'Treatment' }),
  action('two', { owners: [], priority: '' }),
  action('three', { owners: ['LA 10'], priority: 'Treatment' }),
  action('four', { owners: ['LA 9'], priority: 'Supply' }),
];

describe('what a filter leaves of a plan', () => {
  it('is everything where nothing is chosen', () => {
    expect(filterProgress(plan, {})).toEqual(plan);
    expect(filterProgress([], { owner: 'CGL' })).toEqual([]);
  });

  it('is what holds of every choice at once', () => {
    expect(idsOf(filterProgress(plan, { owner: 'Police' }))).toEqual(['one']);
    expect(idsOf(filterProgress(plan, { priority: 'Treatment', owner: 'LA 10' }))).toEqual(['three']);
    expect(filterProgress(plan, { priority: 'Supply', owner: 'CGL' })).toEqual([]);
  });

  it('is nothing for a word that is none, and never all of it', () => {
    expect(filterProgress(plan, { owner: 'nobody' })).toEqual([]);
    expect(filterProgress(plan, { status: 'happy' })).toEqual([]);
    expect(filterProgress(plan, { outcome: 'happiness' })).toEqual([]);
  });

  it('finds the empty cells by the words that the page shows for them', () => {
    expect(idsOf(filterProgress(plan, { owner: noOwner }))).toEqual(['two']);
    expect(idsOf(filterProgress(plan, { priority: noPriority }))).toEqual(['two']);
  });

  it('offers owners in the order of their numbers, each once, and priorities in the plan’s own', () => {
    expect(allOwners(plan)).toEqual(['CGL', 'LA 9', 'LA 10', noOwner, 'Police']);
    expect(allPriorities(plan)).toEqual(['Treatment', noPriority, 'Supply']);
    expect(allOwners([])).toEqual([]);
  });

  it('leaves the targets of the actions that are left; those of no action only where nothing is chosen', () => {
    const target = (id: string, actions: readonly string[]) =>
      aStanding({ target: { ...aTarget({ id }), actions: actions.map((one) => anAction({ id: one }).id) } });
    const standings = [target('a', ['one']), target('b', ['three', 'four']), target('c', [])];
    expect(filterStandings(standings, plan.slice(3), false).map((one) => one.target.id)).toEqual(['b']);
    expect(filterStandings(standings, plan, true)).toEqual(standings);
  });

  it('asks for actions where an indicator alone could not answer', () => {
    expect(asksForActions({ outcome: 'reduce-drug-use' })).toBe(false);
    expect(asksForActions({ owner: 'CGL' })).toBe(true);
    expect(asksForActions({ action: 'one' })).toBe(true);
  });
});

it('puts the latest first, then the doubtful, then by deadline, those without one last', () => {
  const late = (id: string, daysLate: number) => ({ ...action(id), word: 'late' as const, daysLate });
  const silent = (id: string, deadline: string) => action(id, { deadline });
  const ordered = orderByConcern([
    silent('none', ''),
    silent('later', '2024-03-31'),
    silent('sooner', '2023-03-31'),
    late('a-day', 1),
    late('a-year', 365),
  ]);
  expect(idsOf(ordered)).toEqual(['a-year', 'a-day', 'sooner', 'later', 'none']);
});

it('takes three months before the plan’s day where no day, or none of the calendar, is named', () => {
  expect(sinceOf({}, aDate('2023-05-31'))).toBe('2023-02-28');
  expect(sinceOf({ since: 'yesterday' }, aDate('2023-05-31'))).toBe('2023-02-28');
  expect(sinceOf({ since: '2023-05-01' }, aDate('2023-05-31'))).toBe('2023-05-01');
});

describe('words that the reader looks for', () => {
  const one = aProgress({ action: anAction({ id: 'a', action: 'Open a recovery café', owners: ['CGL'] }) });
  const other = aProgress({ action: anAction({ id: 'b', action: 'Patrol the estate', owners: ['Police'] }) });
  const found = (find: string) =>
    filterProgress([one, other], { find }).map(({ action }) => action.id as string);

  it('are found in an action or its owners, whole or by their beginning, every one of them', () => {
    expect(found('recov')).toEqual(['a']);
    expect(found('CAFÉ cgl')).toEqual(['a']);
    expect(found('police recovery')).toEqual([]);
    expect(found('state')).toEqual([]);
    expect(found('')).toEqual(['a', 'b']);
  });
});
