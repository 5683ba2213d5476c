import { beforeAll, describe, expect, it } from 'vitest';
import { exceptionKinds, exceptionsOf } from '../../../src/assessment/actions/exceptions';
import type { Progress } from '../../../src/assessment/actions/progress';
import { eachOnce } from '../../../src/assessment/actions/repeated-actions';
import { concerns } from '../../../src/assessment/place/attention';
import { overviewSentence } from '../../../src/assessment/place/overview';
import type { Review } from '../../../src/reviews/place/review';
import { standingsOf } from '../../../src/reviews/place/standings';
import { filterExceptions, sinceOf } from '../../../src/reviews/plan/plan-filter';
import { placeOfLocality, placeOfPartnership } from '../../../src/selection/place';
import { type Bundled, takeInBundled } from './bundled-reviews';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await takeInBundled();
}, 300_000);

async function reviewOf(id: string): Promise<Review> {
  const partnership = bundled.catalogue.partnerships.find((one) => one.id === id);
  if (!partnership) throw new Error(`no partnership ${id}`);
  return bundled.review(placeOfPartnership(partnership, bundled.catalogue));
}

const referencesOf = (progress: readonly Progress[], word: Progress['word']) =>
  progress.filter((one) => one.word === word).map(({ action }) => action.reference);

describe('passed dates of the bundled plans', () => {
  it('of Barnet are doubtful in 9 of 21 actions', async () => {
    const { progress } = await reviewOf('barnet');
    expect(referencesOf(progress, 'late')).toHaveLength(12);
    expect(referencesOf(progress, 'date-doubtful')).toEqual([
      '2.12',
      ...['3.09', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15', '3.16'],
    ]);
  });

  it('of Tower Hamlets are doubtful in 7 of 13 actions, and a repeat counts once', async () => {
    const { progress } = await reviewOf('tower-hamlets');
    expect(referencesOf(progress, 'late')).toHaveLength(6);
    expect(referencesOf(progress, 'date-doubtful')).toHaveLength(7);
    const once = eachOnce(progress);
    expect(once).toHaveLength(progress.length - 3);
    expect(referencesOf(once, 'late')).toEqual(['T11/3', 'T11/4', 'StF1/1', 'StF4/1', 'StF6/1']);
    expect(referencesOf(once, 'date-doubtful')).toEqual(['PBC3/1', 'T9/1', 'T9/2', 'T9/3', 'ER2/1', 'ER2/2']);
    const because = (reference: string) =>
      progress.find(({ action }) => action.reference === reference)?.because;
    expect(because('T9/1')).toBe(
      'due 31 March 2016, which is doubtful, because it lies before the plan began on 1 April 2016; the plan does not say it is done; printed again as StF5/3',
    );
    expect(because('StF3/1')).toContain('; repeats StF1/1');
  });

  it('are split in the headline, and stand below what is really late in every list', async () => {
    const review = await reviewOf('tower-hamlets');
    const said = overviewSentence(review.assessments, review.progress, true);
    expect(said.heading).toMatch(/five actions are late and six have a doubtful date$/);
    const words = concerns(review.assessments, review.progress).flatMap((one) =>
      one.kind === 'action' ? [one.progress.word] : [],
    );
    expect([...new Set(words)]).toEqual(['late', 'date-doubtful', 'silent']);
    expect(exceptionKinds.indexOf('late')).toBeLessThan(exceptionKinds.indexOf('date-doubtful'));
  });

  it('stand in the exceptions once each, and their numbers add up to those of the headline', async () => {
    const review = await reviewOf('tower-hamlets');
    const since = sinceOf({}, review.asAt);
    const found = filterExceptions(
      review,
      { standings: standingsOf(review), shown: review.progress },
      since,
      {},
    );
    const of = (kind: string) => found.filter((one) => one.kind === kind).length;
    const open = eachOnce(review.progress).filter(({ word }) => word !== 'done');
    expect([of('late'), of('date-doubtful'), of('no-update')]).toEqual([5, 6, open.length]);
    expect(open).toHaveLength(68);
  });
});

describe('a place without a plan', () => {
  it('is told so, and its worse figures are concerns all the same', async () => {
    const { catalogue } = bundled;
    const blackpool = catalogue.localities.find(({ name }) => name === 'Blackpool');
    if (!blackpool) throw new Error('Blackpool is in the bundled data');
    const review = await bundled.review(placeOfLocality(blackpool, catalogue));
    const found = concerns(review.assessments, review.progress);
    expect(found.some((one) => one.kind === 'indicator' && one.reasons[0]?.kind === 'worse')).toBe(true);
    expect(overviewSentence(review.assessments, [], false).heading).toMatch(
      / are of concern; no plan is loaded$/,
    );
  });

  it('also where it is a partnership whose plan’s files are not there', async () => {
    const { catalogue } = bundled;
    const [barnet] = catalogue.partnerships;
    if (!barnet) throw new Error('Barnet is in the bundled data');
    const place = placeOfPartnership(barnet, catalogue);
    const { plan } = await bundled.review({ ...place, id: 'nowhere' as typeof place.id });
    expect(plan).toBeNull();
  });
});

describe('exceptions of every bundled plan', () => {
  it('hold each action at most once in each list', async () => {
    for (const { id } of bundled.catalogue.partnerships) {
      const review = await reviewOf(id);
      const since = sinceOf({}, review.asAt);
      const all = exceptionsOf(
        {
          assessments: review.assessments,
          progress: eachOnce(review.progress),
          standings: standingsOf(review),
          priorities: review.plan?.priorities ?? [],
          measures: review.plan?.measures ?? [],
          asAt: review.asAt,
        },
        since,
      );
      for (const kind of exceptionKinds) {
        const ids = all.flatMap((one) =>
          one.kind === kind && 'progress' in one ? [one.progress.action.id] : [],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});
