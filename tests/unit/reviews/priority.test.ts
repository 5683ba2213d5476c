import { beforeAll, describe, expect, it } from 'vitest';
import { logicOf } from '../../../src/assessment/logic/logic';
import { mostWords, wordsIn } from '../../../src/assessment/words/heading';
import { plansOf } from '../../../src/domain/plan/plan-of-place';
import { type Review, reviewPlace } from '../../../src/reviews/place/review';
import { filterExceptions } from '../../../src/reviews/plan/plan-filter';
import { type PriorityReview, reviewPriority, sayPriority } from '../../../src/reviews/plan/priority';
import { placeOfPartnership } from '../../../src/selection/place';
import { aDate } from '../../builders';
import { type Bundled, takeInBundled } from './bundled-reviews';

let bundled: Bundled;
let all: readonly { readonly review: Review; readonly priorities: readonly PriorityReview[] }[];

beforeAll(async () => {
  bundled = await takeInBundled();
  const { catalogue } = bundled;
  const places = catalogue.partnerships.flatMap((partnership) =>
    plansOf(catalogue, partnership).map(({ plan }) => placeOfPartnership(partnership, catalogue, plan)),
  );
  const reviews = await Promise.all(places.map(bundled.review));
  all = reviews.map((review) => ({
    review,
    priorities: (review.plan?.priorities ?? []).map((one) => reviewPriority(one, review, catalogue)),
  }));
}, 300_000);

describe('the plans of the bundled partnerships', () => {
  it('are one each, and two for Tower Hamlets, the newest first', () => {
    const { catalogue } = bundled;
    expect(
      catalogue.partnerships.map((one) => [one.id, plansOf(catalogue, one).map(({ plan }) => plan)]),
    ).toEqual([
      ['barnet', ['plan']],
      ['tower-hamlets', ['partnership', '2016-17']],
      ['york', ['plan']],
      ['northamptonshire', ['plan']],
    ]);
  });

  it('are judged each on its own day', () => {
    const days = all
      .filter(({ review }) => review.place.id === 'tower-hamlets')
      .map(({ review }) => [review.place.plan, review.asAt, review.plan?.actions.length]);
    expect(days).toEqual([
      ['partnership', '2023-12-31', 0],
      ['2016-17', '2016-09-30', 71],
    ]);
  });
});

describe('a priority', () => {
  it('has every action of its plan under one of them, and none under two', () => {
    for (const { review, priorities } of all) {
      const under = priorities.flatMap(({ progress }) => progress.map(({ action }) => action.id));
      const named = review.progress.filter(({ action }) => action.priority !== '');
      expect(under.toSorted()).toEqual(named.map(({ action }) => action.id).toSorted());
    }
  });

  it('has a heading of at most 20 words that says what stands below it', () => {
    for (const { priorities } of all) {
      for (const one of priorities) {
        const said = sayPriority(one);
        expect(wordsIn(said)).toBeLessThanOrEqual(mostWords);
        expect(said.includes('no action')).toBe(one.progress.length === 0);
        expect(said.includes('no measure')).toBe(one.assessments.length === 0);
        expect(one.missing.some((words) => words.startsWith('No action'))).toBe(one.progress.length === 0);
      }
    }
  });

  it('stands among the exceptions just where it lacks an action or a measure', () => {
    for (const { review, priorities } of all) {
      const found = filterExceptions(
        review,
        { standings: [], shown: review.progress },
        aDate('2023-01-01'),
        {},
      );
      const listed = (kind: string) =>
        found.flatMap((one) => (one.kind === kind && 'priority' in one ? [one.priority.id] : [])).toSorted();
      const lacking = (lacks: (one: PriorityReview) => boolean) =>
        priorities
          .filter(lacks)
          .map(({ priority }) => priority.id)
          .toSorted();
      expect(listed('priority-without-action')).toEqual(lacking(({ progress }) => progress.length === 0));
      expect(listed('priority-without-measure')).toEqual(
        lacking(({ assessments }) => assessments.length === 0),
      );
    }
  });

  it('hangs loose on the logic page just where its own page says that it lacks something', () => {
    const { nationalPriorities, outcomes, indicators } = bundled.catalogue;
    for (const { review, priorities } of all) {
      if (!review.plan) continue;
      const { plan, progress, assessmentOf } = review;
      const { loose } = logicOf({ plan, nationalPriorities, outcomes, indicators, assessmentOf, progress });
      const hanging = (kind: string) =>
        loose.find((one) => one.kind === kind)?.nodes.map(({ id }) => id.replace('priority:', '')) ?? [];
      const lacking = (lacks: (one: PriorityReview) => boolean) =>
        priorities.filter(lacks).map(({ priority }) => priority.id);
      expect(hanging('priority-without-action')).toEqual(lacking((one) => one.progress.length === 0));
      expect(hanging('priority-without-outcome')).toEqual(lacking((one) => one.outcomes.length === 0));
      expect(hanging('priority-without-national')).toEqual(lacking((one) => one.nationals.length === 0));
      expect(hanging('priority-without-measure')).toEqual(lacking((one) => one.assessments.length === 0));
    }
  });

  it('under which nothing stands is left where the reader asks for it, and gone where an owner is asked for', () => {
    const found = all.find(({ review }) => review.place.plan === 'partnership');
    if (!found?.review.plan) throw new Error('the bundled data have changed');
    const [first] = found.review.plan.priorities;
    const since = aDate('2023-01-01');
    const ofFirst = filterExceptions(found.review, { standings: [], shown: [] }, since, {
      priority: first?.name ?? '',
    });
    expect(ofFirst.map(({ kind }) => kind)).toEqual(['priority-without-action', 'priority-without-measure']);
    expect(filterExceptions(found.review, { standings: [], shown: [] }, since, { owner: 'Police' })).toEqual(
      [],
    );
  });
});

it('a measure is late once its day has passed and nothing has replaced it', () => {
  const found = all.find(({ review }) => review.place.plan === 'partnership');
  const plan = found?.review.plan;
  const [measure] = plan?.measures ?? [];
  if (!found || !plan || !measure) throw new Error('the bundled data have changed');
  const kindsWith = (rest: Partial<typeof measure>) => {
    const changed = { ...plan, measures: [{ ...measure, ...rest }] };
    const review = reviewPlace({
      place: found.review.place,
      catalogue: bundled.catalogue,
      series: [],
      plan: changed,
      peers: [],
    });
    return filterExceptions(review, { standings: [], shown: [] }, aDate('2023-01-01'), {}).map(
      ({ kind }) => kind,
    );
  };
  const day = (written: string) => ({
    due: { asWritten: '', date: aDate(written), precision: 'day' as const },
  });
  expect(kindsWith({})).not.toContain('measure-late');
  expect(kindsWith(day('2023-12-30'))).toContain('measure-late');
  expect(kindsWith(day('2023-12-31'))).not.toContain('measure-late');
  const [other] = bundled.catalogue.indicators;
  expect(kindsWith({ ...day('2023-12-30'), replacedBy: other?.id ?? null })).not.toContain('measure-late');
});
