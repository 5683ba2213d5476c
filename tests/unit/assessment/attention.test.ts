import { describe, expect, it } from 'vitest';
import { concerns } from '../../../src/assessment/attention';
import { anAction, anAssessment, aProgress, aStanding } from '../../builders';

describe('what needs attention', () => {
  it('is missed targets, targets behind, late actions longest first, then silent ones', () => {
    const assessments = [
      anAssessment({ standings: [aStanding({ word: 'behind' }), aStanding({ word: 'met' })] }),
      anAssessment({ standings: [aStanding({ word: 'cannot-be-judged' }), aStanding({ word: 'missed' })] }),
    ];
    const progresses = [
      aProgress({ word: 'silent', action: anAction({ id: 'a-silent' }) }),
      aProgress({ word: 'late', daysOverdue: 0, action: anAction({ id: 'own-word' }) }),
      aProgress({ word: 'done', action: anAction({ id: 'done' }) }),
      aProgress({ word: 'late', daysOverdue: 3, action: anAction({ id: 'three-days' }) }),
      aProgress({ word: 'late', daysOverdue: 90, action: anAction({ id: 'ninety-days' }) }),
    ];
    const found = concerns(assessments, progresses).map((concern) =>
      concern.kind === 'target' ? concern.standing.word : concern.progress.action.id,
    );
    expect(found).toEqual(['missed', 'behind', 'ninety-days', 'three-days', 'own-word', 'a-silent']);
  });

  it('is nothing when all is well', () => {
    expect(concerns([anAssessment()], [aProgress({ word: 'on-track' })])).toEqual([]);
  });
});
