import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../../src/assessment/changes/plan-change';
import type { Action } from '../../../src/domain/plan/plan';
import { filterChanges, groupChanges } from '../../../src/reviews/plan/changes-shown';
import { filterProgress, noOwner, noPriority } from '../../../src/reviews/plan/plan-filter';
import { anAction, aProgress } from '../../builders';

const aChange = (rest: Partial<PlanChange>): PlanChange => ({
  kind: 'reworded',
  before: null,
  after: null,
  words: '',
  from: '',
  to: '',
  shift: null,
  ...rest,
});
const gone = (action: Action) => aChange({ kind: 'dropped', before: action });

const cafe = anAction({ id: 'cafe', action: 'Open a recovery café', owners: ['CGL'], priority: 'Treatment' });
const patrol = anAction({ id: 'patrol', action: 'Patrol the estate', owners: [], priority: '' });

describe('the kinds of change', () => {
  it('are those that occur, in their order, each with as many as its list holds', () => {
    const later = aChange({ kind: 'moved-deadline', shift: { direction: 'later', days: 30 } });
    const earlier = aChange({ kind: 'moved-deadline', shift: { direction: 'earlier', days: -3 } });
    expect(groupChanges([later, gone(cafe), earlier, later])).toEqual([
      { name: 'moved-deadline-later', label: 'Deadline later', count: 2 },
      { name: 'dropped', label: 'Dropped', count: 1 },
      { name: 'moved-deadline-earlier', label: 'Deadline earlier', count: 1 },
    ]);
    expect(groupChanges([])).toEqual([]);
  });

  it('tell a target’s moved date by its kind alone, since more than the date may differ', () => {
    const shift = { direction: 'later', days: 30 } as const;
    expect(
      groupChanges([aChange({ kind: 'changed-target', shift }), aChange({ kind: 'changed-target' })]),
    ).toEqual([{ name: 'changed-target', label: 'Target changed', count: 2 }]);
  });
});

describe('the changes that the filters leave', () => {
  it('are those of the actions that are left, told by their ids of today', () => {
    const kept = aChange({ before: patrol, after: cafe });
    const other = aChange({ before: cafe, after: patrol });
    const shown = [aProgress({ action: cafe })];
    expect(filterChanges([kept, other], shown, false, { owner: 'CGL' })).toEqual([kept]);
  });

  it('hold those of no action only where nothing is chosen', () => {
    const target = aChange({ kind: 'dropped-target' });
    expect(filterChanges([target], [], true, {})).toEqual([target]);
    expect(filterChanges([target], [], false, { owner: 'CGL' })).toEqual([]);
  });

  it('hold an action that is gone by the same rule as one that is there', () => {
    const choices = [
      {},
      { find: 'recov CAFÉ' },
      { find: 'heroin' },
      { priority: 'treatment' },
      { priority: 'Treatment' },
      { priority: noPriority },
      { owner: 'CGL' },
      { owner: noOwner },
      { outcome: 'reduce-drug-use' },
      { outcome: 'happiness' },
      { action: 'cafe' },
      { owner: 'CGL', find: 'estate' },
    ];
    for (const choice of choices) {
      const there = filterProgress(
        [cafe, patrol].map((action) => aProgress({ action })),
        choice,
      );
      const left = filterChanges([gone(cafe), gone(patrol)], [], false, choice);
      expect(left.map(({ before }) => before)).toEqual(there.map(({ action }) => action));
    }
  });

  it('hold no action that is gone where a status is asked for: it has none today', () => {
    expect(filterChanges([gone(cafe)], [], false, { status: 'silent' })).toEqual([]);
  });
});
