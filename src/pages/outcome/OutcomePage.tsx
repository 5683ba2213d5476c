import { Breadcrumbs } from '../../components/frame/Breadcrumbs';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import type { Catalogue } from '../../domain/catalogue';
import type { Outcome } from '../../domain/outcome';
import { seriesQuery } from '../../queries/series/series';
import { outcomeSentence } from '../../reviews/place/outcome-sentence';
import { mostWorryingFirst, type Review, withFiguresFirst } from '../../reviews/place/review';
import { actionsInWords } from '../../reviews/place/words';
import { formatAddress } from '../../selection/address';
import { FailedQuery } from '../FailedQuery';
import { type Links, linksOfPlace } from '../links';
import { NoSubject } from '../NoPage';
import type { PageProps } from '../page-props';
import { ActionList } from '../parts/ActionList';
import { AwaitedReview, HeldPlace } from '../parts/HeldPlace';
import { IndicatorRows } from '../parts/IndicatorRows';
import { MeasureList } from '../parts/MeasureList';
import { PlanDayNote } from '../parts/PlanDayNote';
import { PriorityList } from '../parts/PriorityList';
import { StandingList } from '../parts/StandingList';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';

/** How is this outcome doing here, and what is done about it? */
export function OutcomePage({ catalogue, selection, place, takesFocus }: PageProps) {
  const { asked, shown: review, current } = useReview(place, catalogue);
  const links = linksOfPlace(place, catalogue);
  const outcome = catalogue.outcomes.find(({ id }) => id === selection.subject);
  usePaintMarks(formatAddress(selection), review !== null, current !== null);

  if (!outcome) {
    return (
      <NoSubject
        kind="outcome"
        written={selection.subject}
        lists={[{ label: `The overview of ${place.shortName}`, href: links.overview }]}
        takesFocus={takesFocus}
      />
    );
  }
  return (
    <>
      <Breadcrumbs crumbs={[{ label: `${place.shortName}: overview`, href: links.overview }]} />
      <PageHeading
        title={current ? outcomeSentence(outcome, current) : outcome.name}
        tabTitle={`${outcome.name}, ${place.shortName}`}
        takesFocus={takesFocus}
      />
      <p>{outcome.description}</p>
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {asked.state === 'waiting' ? <AwaitedReview place={place} /> : null}
      {review ? (
        <HeldPlace shown={review.place} chosen={place}>
          <OutcomeReview
            outcome={outcome}
            catalogue={catalogue}
            review={review}
            links={linksOfPlace(review.place, catalogue)}
          />
        </HeldPlace>
      ) : null}
      <ShowQuery statements={seriesQuery.sql} />
    </>
  );
}

interface OutcomeReviewProps {
  readonly outcome: Outcome;
  readonly catalogue: Catalogue;
  readonly review: Review;
  readonly links: Links;
}

function OutcomeReview({ outcome, catalogue, review, links }: OutcomeReviewProps) {
  const assessments = withFiguresFirst(
    review.assessments.filter(({ indicator }) => indicator.outcome === outcome.id),
  );
  const progress = review.progress.filter(({ action }) => action.outcome === outcome.id);
  const standings = assessments.flatMap((assessment) => assessment.standings);
  const priorities = review.plan?.priorities.filter(({ outcomes }) => outcomes.includes(outcome.id)) ?? [];
  const measures = review.plan?.measures.filter(({ outcomes }) => outcomes.includes(outcome.id)) ?? [];
  return (
    <>
      {assessments.some(({ isIllustrative }) => isIllustrative) ? <IllustrativeNotice /> : null}
      <PlanDayNote review={review} assessments={assessments} />
      <h2>Its indicators</h2>
      <IndicatorRows
        caption={`${outcome.name}: every indicator, in ${review.place.shortName}`}
        assessments={assessments}
        hrefOf={({ indicator }) => links.indicator(indicator.id)}
      />
      {standings.length > 0 ? (
        <>
          <h2>Its targets</h2>
          <StandingList standings={standings} />
        </>
      ) : null}
      {measures.length > 0 ? (
        <>
          <h2>Measures under improvement</h2>
          <MeasureList measures={measures} catalogue={catalogue} links={links} asAt={review.asAt} />
        </>
      ) : null}
      {priorities.length > 0 ? (
        <>
          <h2>Priorities that serve it</h2>
          <PriorityList priorities={priorities} catalogue={catalogue} links={links} />
        </>
      ) : null}
      {review.plan ? (
        <>
          <h2>Actions that serve it</h2>
          <p>{actionsInWords(progress)}.</p>
          <ActionList progress={mostWorryingFirst(progress)} links={links} />
        </>
      ) : null}
    </>
  );
}
