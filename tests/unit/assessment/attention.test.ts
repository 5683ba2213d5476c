import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../../../src/assessment/place/assessment';
import { concerns } from '../../../src/assessment/place/attention';
import type { Change } from '../../../src/assessment/place/change';
import {
  aDate,
  anAction,
  anAssessment,
  anIndicator,
  anObservation,
  aProgress,
  aStanding,
} from '../../builders';

const latest = anObservation({ value: 40, period: '2020' });
const worse: Benchmark = {
  name: 'England',
  observations: [],
  same: null,
  comparison: {
    kind: 'comparison',
    benchmarkName: 'England',
    benchmark: null,
    position: 'higher',
    judgement: 'worse',
    words: 'higher than England',
    test: '',
  },
  comparisons: [],
};
const rising: Change = {
  kind: 'change',
  from: anObservation({ value: 20, period: '2019' }),
  to: latest,
  basis: 'the period before',
  direction: 'rising',
  judgement: 'worse',
  difference: 20,
  relative: 1,
  isSignificant: true,
  test: '',
};

const named = (name: string, rest: Parameters<typeof anAssessment>[0]) =>
  anAssessment({ indicator: anIndicator({ name }), latest, ...rest });

describe('what needs attention', () => {
  it('is, by one rule, indicators by their most worrying reason, then late, doubtful and silent actions', () => {
    const assessments = [
      named('getting worse', { change: rising }),
      named('worse', { england: worse, change: rising }),
      named('behind', { standings: [aStanding({ word: 'behind' }), aStanding({ word: 'met' })] }),
      named('missed', {
        standings: [aStanding({ word: 'cannot-be-judged' }), aStanding({ word: 'missed' })],
      }),
      named('missed, invented', { standings: [aStanding({ word: 'missed', isIllustrative: true })] }),
    ];
    const progresses = [
      aProgress({ word: 'silent', action: anAction({ id: 'a-silent', action: 'a-silent' }) }),
      aProgress({ word: 'date-doubtful', action: anAction({ id: 'doubtful', action: 'doubtful' }) }),
      aProgress({ word: 'late', daysLate: 0, action: anAction({ id: 'own-word', action: 'own-word' }) }),
      aProgress({ word: 'done', action: anAction({ id: 'done', action: 'done' }) }),
      aProgress({ word: 'late', daysLate: 3, action: anAction({ id: 'three-days', action: 'three-days' }) }),
      aProgress({
        word: 'late',
        daysLate: 90,
        action: anAction({ id: 'ninety-days', action: 'ninety-days' }),
      }),
    ];
    const found = concerns(assessments, progresses).map((concern) =>
      concern.kind === 'indicator' ? concern.assessment.indicator.name : concern.progress.action.id,
    );
    expect(found).toEqual([
      ...['missed', 'behind', 'worse', 'getting worse', 'missed, invented'],
      ...['ninety-days', 'three-days', 'own-word', 'doubtful', 'a-silent'],
    ]);
  });

  it('gives every reason of an indicator, with the figure, and lists it once', () => {
    const [only] = concerns([named('deaths', { england: worse, region: worse, change: rising })], []);
    expect(only?.kind === 'indicator' && only.reasons.map(({ words }) => words)).toEqual([
      'its latest figure, 40 starts in 2020, is higher than England and higher than England, which is worse',
      'it is getting worse: up from 20 in 2019 to 40 in 2020, which is statistically significant',
    ]);
  });

  it('tells beside a trend for the worse that the latest change is for the better', () => {
    const fall: Change = {
      ...rising,
      from: anObservation({ value: 60, period: '2019' }),
      direction: 'falling',
      judgement: 'better',
    };
    const trend = {
      kind: 'trend',
      from: anObservation({ period: '2016' }).period,
      to: latest.period,
      direction: 'rising',
      judgement: 'worse',
      chiSquared: 20,
      gaps: [],
    } as const;
    const [only] = concerns([named('waits', { change: fall, trend })], []);
    expect(only?.kind === 'indicator' && only.reasons.map(({ words }) => words)).toEqual([
      'it is getting worse: rising over five yearly figures, 2016 to 2020, which is statistically significant, though down from 60 in 2019 to 40 in 2020',
    ]);
  });

  it('is not a change that could be chance, nor a figure that is better', () => {
    const steady = { ...rising, judgement: 'similar', isSignificant: false } as const;
    const better = { ...rising, judgement: 'better' } as const;
    expect(concerns([named('a', { change: steady }), named('b', { change: better })], [])).toEqual([]);
  });

  it('counts an action once that the plan prints twice', () => {
    const action = {
      action: 'Review who sits on the board and what its remit is',
      deadline: '2016-07-31',
    };
    const twice = ['stf1-1', 'stf3-1'].map((id) =>
      aProgress({ word: 'late', action: anAction({ id, ...action }) }),
    );
    expect(concerns([], twice)).toHaveLength(1);
    const otherDay = aProgress({
      word: 'late',
      action: anAction({ id: 'c', ...action, deadline: aDate('2016-08-31') }),
    });
    expect(concerns([], [...twice, otherDay])).toHaveLength(2);
  });

  it('is nothing when all is well', () => {
    expect(concerns([anAssessment()], [aProgress({ word: 'on-track' })])).toEqual([]);
  });
});
