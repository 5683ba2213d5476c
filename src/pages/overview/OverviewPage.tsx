import { overviewSentence } from '../../assessment/place/overview';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import { seriesQuery } from '../../queries/series/series';
import { formatAddress } from '../../selection/address';
import { FailedQuery } from '../FailedQuery';
import { linksOfPlace } from '../links';
import { holdsFigures, useNotFetched } from '../not-fetched';
import type { PageProps } from '../page-props';
import { AwaitedReview, HeldPlace } from '../parts/HeldPlace';
import { PlanDayNote } from '../parts/PlanDayNote';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';
import { ConcernList } from './ConcernList';
import { OutcomePanel } from './OutcomePanel';

/** How is this place doing, and what needs attention? */
export function OverviewPage({ catalogue, selection, place, takesFocus }: PageProps) {
  const { asked, shown: review, current } = useReview(place, catalogue);
  const links = linksOfPlace(review?.place ?? place, catalogue);
  usePaintMarks(formatAddress(selection), review !== null, current !== null);

  const notFetched = useNotFetched(holdsFigures);
  const said =
    current && overviewSentence(current.assessments, current.progress, current.plan !== null, notFetched);

  return (
    <>
      <PageHeading
        title={said?.heading ?? `How is ${place.shortName} doing?`}
        detail={said?.detail ?? ''}
        caption={place.name}
        tabTitle={`${place.shortName}: overview`}
        takesFocus={takesFocus}
      />
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {asked.state === 'waiting' ? <AwaitedReview place={place} /> : null}
      {review ? (
        <HeldPlace shown={review.place} chosen={place}>
          {review.assessments.some(({ isIllustrative }) => isIllustrative) ? <IllustrativeNotice /> : null}
          <PlanDayNote review={review} assessments={review.assessments} />
          <ConcernList review={review} links={links} />
          <h2>The six outcomes</h2>
          <div className="panels">
            {catalogue.outcomes
              .toSorted((one, other) => one.order - other.order)
              .map((outcome) => (
                <OutcomePanel key={outcome.id} outcome={outcome} review={review} links={links} />
              ))}
          </div>
          <ShowQuery statements={seriesQuery.sql} />
        </HeldPlace>
      ) : null}
    </>
  );
}
