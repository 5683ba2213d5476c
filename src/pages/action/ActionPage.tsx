import { Breadcrumbs } from '../../components/frame/Breadcrumbs';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import { seriesQuery } from '../../queries/series/series';
import { standingsOf } from '../../reviews/place/standings';
import { formatAddress } from '../../selection/address';
import { FailedQuery } from '../FailedQuery';
import { linksOfPlace } from '../links';
import { NoSubject } from '../NoPage';
import type { PageProps } from '../page-props';
import { AwaitedReview } from '../parts/HeldPlace';
import { PlanDayNote } from '../parts/PlanDayNote';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';
import { ActionFacts } from './ActionFacts';
import { ActionIndicators } from './ActionIndicators';
import { ActionTargets } from './ActionTargets';
import { MilestoneTable } from './MilestoneTable';

/** How is this one action doing, and what do its figures show? */
export function ActionPage({ catalogue, selection, place, takesFocus }: PageProps) {
  // An action belongs to one plan: another place's page shows nothing of it while it waits.
  const { asked, current: review } = useReview(place, catalogue);
  const links = linksOfPlace(place, catalogue);
  const progress = review?.progress.find(({ action }) => action.id === selection.subject);
  usePaintMarks(formatAddress(selection), review !== null, review !== null);

  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (!review) {
    return (
      <>
        <PageHeading title="An action of the plan" caption={place.name} takesFocus={takesFocus} />
        <AwaitedReview place={place} />
      </>
    );
  }
  if (!progress) {
    return (
      <NoSubject
        kind="action"
        partnership={place.id}
        written={selection.subject}
        lists={review.plan ? [{ label: `The plan of ${place.shortName}`, href: links.plan() }] : []}
        takesFocus={takesFocus}
      />
    );
  }
  const { action, milestones } = progress;
  const standings = standingsOf(review).filter(({ target }) => target.actions.includes(action.id));
  const named = [...action.indicators, ...standings.map(({ target }) => target.indicator)];
  const assessments = review.assessments.filter(({ indicator }) => named.includes(indicator.id));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: `${place.shortName}: plan`, href: links.plan() }]} />
      <PageHeading
        title={action.action}
        caption={[place.name, action.reference === '' ? '' : `action ${action.reference}`]
          .filter((part) => part !== '')
          .join(', ')}
        tabTitle={`${action.reference === '' ? action.action : action.reference}, ${place.shortName}`}
        takesFocus={takesFocus}
      />
      {standings.some(({ isIllustrative }) => isIllustrative) ||
      assessments.some(({ isIllustrative }) => isIllustrative) ? (
        <IllustrativeNotice />
      ) : null}
      <ActionFacts
        progress={progress}
        plan={review.plan}
        catalogue={catalogue}
        links={links}
        asAt={review.asAt}
      />
      <MilestoneTable milestones={milestones} asAt={review.asAt} begins={progress.begins} />
      <ActionTargets
        standings={standings}
        actions={review.plan?.actions ?? []}
        own={action.id}
        links={links}
      />
      <PlanDayNote review={review} assessments={assessments} />
      <ActionIndicators
        assessments={assessments}
        progress={progress}
        catalogue={catalogue}
        selection={selection}
        links={links}
      />
      <ShowQuery statements={seriesQuery.sql} />
    </>
  );
}
