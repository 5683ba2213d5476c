import { useMemo } from 'react';
import type { Catalogue } from '../domain/catalogue';
import type { PartnershipId } from '../domain/ids';
import type { Series } from '../domain/observation';
import type { Place } from '../domain/place';
import type { Plan } from '../domain/plan';
import { planQuestion } from '../queries/plan';
import { seriesQuestion } from '../queries/series';
import { useDesk } from './context';
import { type Review, reviewPlace, seriesArguments } from './review';
import { type Asked, both, notAsked, useAnswer, useHeld } from './use-answer';

const noPlan: Asked<null> = { state: 'answered', answer: null };

interface Judged {
  readonly place: Place;
  readonly catalogue: Catalogue;
  readonly plan: Plan | null;
  readonly review: Review;
}

/** By the answer that was judged: the same answer is shown on one page after another, and judged once. */
const judged = new WeakMap<readonly Series[], Judged>();

function reviewOnce(
  place: Place,
  catalogue: Catalogue,
  series: readonly Series[],
  plan: Plan | null,
): Review {
  const known = judged.get(series);
  if (known && known.place === place && known.catalogue === catalogue && known.plan === plan)
    return known.review;
  const review = reviewPlace(place, catalogue, series, plan);
  judged.set(series, { place, catalogue, plan, review });
  return review;
}

/** One question for all series of the place, one for its plan; the judging is done once per answer. */
export function useReview(place: Place, catalogue: Catalogue): Asked<Review> {
  const { trial } = useDesk();
  const isPartnership = place.kind === 'partnership';
  const tried = trial?.plan.partnership === place.id ? trial.plan : null;
  const series = useAnswer(seriesQuestion, seriesArguments(place, catalogue));
  const plan = useAnswer(planQuestion, isPartnership ? (place.id as PartnershipId) : notAsked);
  const asked = both<readonly Series[], Plan | null>(series, isPartnership ? plan : noPlan);
  const [seriesAnswer, ownPlan] = asked.state === 'answered' ? asked.answer : [null, null];
  const planAnswer = tried ?? ownPlan;

  const review = useMemo(
    () => (seriesAnswer ? reviewOnce(place, catalogue, seriesAnswer, planAnswer) : null),
    [place, catalogue, seriesAnswer, planAnswer],
  );
  const now: Asked<Review> = review
    ? { state: 'answered', answer: review }
    : asked.state === 'failed'
      ? asked
      : { state: 'waiting' };
  return useHeld(now);
}
