import type { Progress } from '../../assessment/actions/progress';
import { planSentence } from '../../assessment/place/overview';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import type { Plan } from '../../domain/plan/plan';
import { planOfPlace } from '../../domain/plan/plan-of-place';
import { countOf } from '../../domain/words/number-words';
import { seriesQuery } from '../../queries/series/series';
import { actionsInWords } from '../../reviews/place/words';
import { formatAddress } from '../../selection/address';
import { withChoices } from '../../selection/selection';
import { useAppState } from '../app-state';
import { FailedQuery } from '../FailedQuery';
import { linksOfPlace } from '../links';
import type { PageProps } from '../page-props';
import { AwaitedReview, HeldPlace } from '../parts/HeldPlace';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';
import { NoPlan } from './NoPlan';
import { PlanTitle } from './PlanTitle';
import { PlanViews } from './PlanViews';

/** What was promised, and how does each action stand? */
export function PlanPage({ catalogue, selection, place, takesFocus }: PageProps) {
  const choose = useAppState(({ choose }) => choose);
  const trial = useAppState(({ trial }) => trial);
  const { asked, shown: review, current } = useReview(place, catalogue);
  const links = linksOfPlace(review?.place ?? place, catalogue);
  usePaintMarks(formatAddress(selection), review !== null, current !== null);
  const described = review && planOfPlace(catalogue, review.place);

  const plan = review?.plan ?? null;
  const said = current && plan ? sayPlan(plan, current.progress) : null;
  const isTrial = trial !== null && trial.plan === plan;

  return (
    <>
      <PageHeading
        title={said?.heading ?? `The plan of ${place.shortName}`}
        detail={said?.detail ?? ''}
        caption={place.name}
        tabTitle={`${place.shortName}: plan`}
        takesFocus={takesFocus}
      />
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {asked.state === 'waiting' ? <AwaitedReview place={place} /> : null}
      {review ? (
        <HeldPlace shown={review.place} chosen={place}>
          {described && plan ? (
            <PlanTitle
              described={described}
              logic={links.logic}
              readPlan={links.readPlan}
              trialFile={isTrial ? trial.file : ''}
            />
          ) : null}
          {plan ? (
            <PlanViews
              catalogue={catalogue}
              plan={plan}
              review={review}
              selection={selection}
              links={links}
              choose={(chosen) => choose(withChoices(selection, chosen))}
            />
          ) : (
            <NoPlan
              placeId={review.place.id}
              placeName={review.place.shortName}
              readPlan={described ? links.readPlan : null}
            />
          )}
        </HeldPlace>
      ) : null}
      <ShowQuery statements={seriesQuery.sql} />
    </>
  );
}

/** A plan may hold priorities alone: then nothing is counted that is not there. */
function sayPlan({ actions, priorities }: Plan, progress: readonly Progress[]) {
  if (actions.length > 0) return { heading: planSentence(progress), detail: `${actionsInWords(progress)}.` };
  return { heading: `${countOf(priorities.length, 'priority', 'priorities')} and no action yet`, detail: '' };
}
