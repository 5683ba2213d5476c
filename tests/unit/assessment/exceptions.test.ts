import { describe, expect, it } from 'vitest';
import { exceptionsOf } from '../../../src/assessment/actions/exceptions';
import { type Progress, progress } from '../../../src/assessment/actions/progress';
import type { Assessment, Benchmark } from '../../../src/assessment/place/assessment';
import type { Standing } from '../../../src/assessment/targets/verdict';
import type { Milestone, Target } from '../../../src/domain/plan/plan';
import {
  aDate,
  anAction,
  anAssessment,
  anIndicator,
  anIndicatorId,
  anObservation,
  aPlan,
  aStanding,
  aTarget,
} from '../../builders';

const asAt = aDate('2016-09-30');
const since = aDate('2016-06-30');
const starts = anIndicatorId('atr-starts');

const stand = (
  action: Parameters<typeof anAction>[0],
  targets: readonly Target[] = [],
  milestones: readonly Milestone[] = [],
): Progress => progress(anAction(action), aPlan({ milestones, targets }), asAt, null);
const list = (
  kind: string,
  parts: {
    readonly progress?: readonly Progress[];
    readonly assessments?: readonly Assessment[];
    readonly standings?: readonly Standing[];
  },
) =>
  exceptionsOf(
    { progress: [], assessments: [], standings: [], priorities: [], measures: [], asAt: since, ...parts },
    since,
  ).filter((one) => one.kind === kind);

describe('late actions', () => {
  it('are those past their deadline and not done, the longest first, and those late by the plan’s own word', () => {
    const found = list('late', {
      progress: [
        stand({ id: 'a', deadline: '2016-08-31' }),
        stand({ id: 'b', deadline: '2016-02-29' }),
        stand({ id: 'c', deadline: '2016-02-29', status: 'done' }),
        stand({ id: 'd', deadline: '2016-09-30' }),
        stand({ id: 'e', deadline: 'Ongoing' }),
        stand({ id: 'f', status: 'off-track' }),
      ],
    });
    expect(found.map((one) => 'progress' in one && one.progress.action.id)).toEqual(['b', 'a', 'f']);
    expect(found[0]?.words).toBe('Due 29 February 2016, 7 months ago; the plan does not say it is done.');
    expect(found.map(({ weight }) => weight)).toEqual([214, 30, 0]);
  });
});

describe('actions without a recent update', () => {
  const words = (action: Parameters<typeof anAction>[0]) =>
    list('no-update', { progress: [stand(action)] }).map((one) => one.words);

  it('are told apart: none at all, one without a date, one from before the day', () => {
    expect(words({})).toEqual(['The plan holds no update of it.']);
    expect(words({ update: 'Under way' })).toEqual([
      'Its update has no date, so that nobody can tell whether it was made since 30 June 2016.',
    ]);
    expect(words({ update: 'Under way', updatedOn: aDate('2016-06-29') })).toEqual([
      'Its last update is of 29 June 2016, before 30 June 2016.',
    ]);
  });

  it('leave out what was updated on the day itself or later, and what is done', () => {
    expect(words({ update: 'Under way', updatedOn: since })).toEqual([]);
    expect(words({ update: 'Under way', updatedOn: aDate('2016-09-01') })).toEqual([]);
    expect(words({ status: 'done' })).toEqual([]);
  });

  it('put those without any update first, then those without a date, then the oldest', () => {
    const found = list('no-update', {
      progress: [
        stand({ id: 'new', update: 'x', updatedOn: aDate('2016-06-01') }),
        stand({ id: 'old', update: 'x', updatedOn: aDate('2015-06-01') }),
        stand({ id: 'undated', update: 'x' }),
        stand({ id: 'none' }),
        stand({ id: 'none-and-late', deadline: '2016-01-31' }),
      ],
    });
    expect(found.map((one) => 'progress' in one && one.progress.action.id)).toEqual([
      'none-and-late',
      'none',
      'undated',
      'old',
      'new',
    ]);
  });
});

describe('actions without an indicator', () => {
  it('name none themselves and have no target that does', () => {
    const measured = aTarget();
    const unmeasured = aTarget({ id: 'unmeasured', indicator: null });
    const found = list('action-without-indicator', {
      progress: [
        stand({ id: 'done-and-bare', status: 'done' }),
        stand({ id: 'barnet-2-10' }, [unmeasured]),
        stand({ id: 'bare' }),
        stand({ id: 'named', indicators: [starts] }),
        stand({ id: 'barnet-2-10' }, [measured]),
      ],
    });
    expect(found.map((one) => 'progress' in one && one.progress.action.id)).toEqual([
      'barnet-2-10',
      'bare',
      'done-and-bare',
    ]);
    expect(found[0]?.words).toBe('It names no indicator, and its target has none.');
  });
});

describe('indicators of concern that no open action names', () => {
  const worse: Benchmark = {
    name: 'England',
    observations: [],
    same: null,
    comparison: {
      kind: 'comparison',
      benchmarkName: 'England',
      benchmark: null,
      position: 'lower',
      judgement: 'worse',
      words: 'lower than England',
      test: '',
    },
    comparisons: [],
  };
  const latest = anObservation({ value: 40 });
  const below = anAssessment({ england: worse, latest });
  const off = (assessments: readonly Assessment[], actions: readonly Progress[]) =>
    list('concern-without-action', { assessments, progress: actions }).map(({ words }) => words);

  it('are those whose figure is worse than a benchmark, with the figure said', () => {
    expect(off([below], [])).toEqual([
      'Its latest figure, 40 starts in 2020, is lower than England, which is worse. No action of the plan names it.',
    ]);
  });

  it('are not those that an open action names, itself or by a target', () => {
    expect(off([below], [stand({ indicators: [starts] })])).toEqual([]);
    expect(off([below], [stand({}, [aTarget()])])).toEqual([]);
  });

  it('are those that only actions name which are done, and the actions are said', () => {
    expect(off([below], [stand({ indicators: [starts], status: 'done' })])[0]).toContain(
      'The only action that names it, 2.10, is done.',
    );
  });

  it('are those whose target is behind or missed, and those that miss their goal', () => {
    const behind = anAssessment({ standings: [aStanding({ word: 'behind' })] });
    expect(off([behind], [])[0]).toContain('Its target is behind (32 ATR starts).');
    const goal = anAssessment({
      indicator: anIndicator({ goal: { kind: 'single', value: 95, operator: 'at-least' } }),
      latest,
    });
    expect(off([goal], [])[0]).toContain('Its goal, at least 95, is not reached.');
  });

  it('put missed targets before targets behind, and these before figures that are worse', () => {
    const behind = anAssessment({ standings: [aStanding({ word: 'behind' })] });
    const missed = anAssessment({ standings: [aStanding({ word: 'missed' })] });
    const found = list('concern-without-action', { assessments: [below, behind, missed] });
    expect(found.map(({ weight }) => weight)).toEqual([7, 6, 4]);
  });

  it('are not those that are met, on course, similar, or without a figure', () => {
    const similar = anAssessment({
      latest,
      england: {
        ...worse,
        comparison: {
          ...worse.comparison,
          kind: 'comparison',
          judgement: 'similar',
        } as typeof worse.comparison,
      },
    });
    const met = anAssessment({
      standings: [aStanding({ word: 'met' }), aStanding({ word: 'cannot-be-judged' })],
    });
    expect(off([similar, met, anAssessment({ england: worse })], [])).toEqual([]);
  });
});

describe('targets that cannot be judged', () => {
  it('keep their reason and are marked where their figures are invented', () => {
    const found = list('target-not-judged', {
      standings: [
        aStanding({ word: 'behind' }),
        aStanding({ word: 'cannot-be-judged', because: 'no indicator measures it', isIllustrative: true }),
      ],
    });
    expect(found).toMatchObject([{ words: 'No indicator measures it.', isIllustrative: true }]);
  });
});
