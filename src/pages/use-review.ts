import { useMemo } from 'react';
import type { Catalogue } from '../domain/catalogue';
import type { Series } from '../domain/figures/observation';
import { isSamePlace, type Place } from '../domain/places/place';
import type { Plan } from '../domain/plan/plan';
import { planArguments, planQuery } from '../queries/plan';
import { seriesQuery } from '../queries/series/series';
import { peerArguments } from '../reviews/place/peers';
import { type Review, type ReviewParts, reviewPlace, seriesArguments } from '../reviews/place/review';
import { useAppState } from './app-state';
import { holdsFigures, holdsPlanOf, useNotFetched } from './not-fetched';
import { type Asked, both, notAsked, useAnswer, useHeld } from './use-answer';

const noSeries: readonly Series[] = [];
const noPlan: Asked<null> = { state: 'answered', answer: null };

interface Judged {
  readonly parts: Required<ReviewParts>;
  readonly review: Review;
}

/** By the answer that was judged: the same answer is shown on one page after another, and judged once. */
const judged = new WeakMap<readonly Series[], Judged>();

function reviewOnce(parts: Required<ReviewParts>): Review {
  const known = judged.get(parts.series);
  const isSame =
    known?.parts.place === parts.place &&
    known.parts.catalogue === parts.catalogue &&
    known.parts.plan === parts.plan &&
    known.parts.peers === parts.peers &&
    known.parts.notFetched === parts.notFetched;
  if (known && isSame) return known.review;
  const review = reviewPlace(parts);
  judged.set(parts.series, { parts, review });
  return review;
}

interface AskedReview {
  readonly asked: Asked<Review>;
  /** What stands on the page: of the place, or still of the one before it. */
  readonly shown: Review | null;
  /** The same, once it is of the place. */
  readonly current: Review | null;
}

/** One query for all series of the place, one for its plan; the judging is done once per answer. */
export function useReview(place: Place, catalogue: Catalogue): AskedReview {
  const trial = useAppState(({ trial }) => trial);
  const notFetched = useNotFetched(holdsFigures);
  const planNotFetched = useNotFetched(holdsPlanOf(place.id));
  const isPartnership = place.kind === 'partnership';
  const tried = trial?.plan.partnership === place.id && trial.plan.plan === place.plan ? trial.plan : null;
  const series = useAnswer(seriesQuery, seriesArguments(place, catalogue));
  const plan = useAnswer(planQuery, planArguments(place) ?? notAsked);
  const bothAsked = both<readonly Series[], Plan | null>(series, isPartnership ? plan : noPlan);
  const [seriesAnswer, ownPlan] = bothAsked.state === 'answered' ? bothAsked.answer : [null, null];
  // Where its file may just not have come, a plan without actions is no plan of priorities.
  const isUncertain = planNotFetched !== '' && ownPlan?.actions.length === 0;
  const planAnswer = tried ?? (isUncertain ? null : ownPlan);
  const wanted = useMemo(() => peerArguments(planAnswer, place, catalogue), [planAnswer, place, catalogue]);
  const askedPeers = useAnswer(seriesQuery, wanted ?? notAsked);
  const peers = wanted === null ? noSeries : askedPeers.state === 'answered' ? askedPeers.answer : null;

  const review = useMemo(
    () =>
      seriesAnswer && peers
        ? reviewOnce({ place, catalogue, series: seriesAnswer, plan: planAnswer, peers, notFetched })
        : null,
    [place, catalogue, seriesAnswer, planAnswer, peers, notFetched],
  );
  const failed = [bothAsked, askedPeers].find(({ state }) => state === 'failed');
  const now: Asked<Review> = review
    ? { state: 'answered', answer: review }
    : failed?.state === 'failed'
      ? failed
      : { state: 'waiting' };
  const asked = useHeld(now);
  const shown = asked.state === 'answered' ? asked.answer : null;
  return { asked, shown, current: shown && isSamePlace(shown.place, place) ? shown : null };
}
