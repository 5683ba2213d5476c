import { expect, it } from 'vitest';
import { groupActions, groupings } from '../../../src/reviews/plan/grouping';
import { anAction, aProgress } from '../../builders';

it('puts every action under an outcome, also where outcomes.csv did not arrive', () => {
  const progress = [
    aProgress({ action: anAction({ id: 'one' }) }),
    aProgress({ action: anAction({ id: 'two' }) }),
  ];
  const groups = groupActions('outcome', progress, []);
  expect(groups.map(({ name }) => name)).toEqual([
    `${progress[0]?.action.outcome} (not in the list of outcomes)`,
  ]);
  expect(groups.flatMap((group) => group.progress)).toEqual(progress);
});

it('loses no action under any heading; one of two owners stands under both, and nowhere twice', () => {
  const progress = [
    aProgress({ action: anAction({ id: 'one', owners: ['CGL', 'Police'], priority: '' }), word: 'done' }),
    aProgress({ action: anAction({ id: 'two', owners: [] }), word: 'late' }),
    aProgress({ action: anAction({ id: 'three', owners: ['CGL'] }), word: 'late' }),
  ];
  for (const grouping of groupings) {
    const groups = groupActions(grouping, progress, []);
    expect(groups.every((group) => group.progress.length > 0)).toBe(true);
    for (const group of groups) expect(new Set(group.progress).size).toBe(group.progress.length);
    const times = progress.map((one) => groups.filter((group) => group.progress.includes(one)).length);
    expect(times).toEqual(grouping === 'owner' ? [2, 1, 1] : [1, 1, 1]);
  }
  expect(groupActions('status', progress, []).map(({ name }) => name)).toEqual(['late', 'done']);
  expect(groupActions('owner', [], [])).toEqual([]);
});
