import { expect, it } from 'vitest';
import { groupActions } from '../../../src/reviews/plan/grouping';
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
