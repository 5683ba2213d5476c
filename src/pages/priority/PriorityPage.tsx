import { Breadcrumbs } from '../../components/frame/Breadcrumbs';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import { seriesQuery } from '../../queries/series/series';
import { mostWorryingFirst, withFiguresFirst } from '../../reviews/place/review';
import { actionsInWords } from '../../reviews/place/words';
import { type PriorityReview, reviewPriority, sayPriority } from '../../reviews/plan/priority';
import { formatAddress } from '../../selection/address';
import { FailedQuery } from '../FailedQuery';
import { type Links, linksOfPlace } from '../links';
import { NoSubject } from '../NoPage';
import type { PageProps } from '../page-props';
import { ActionList } from '../parts/ActionList';
import { AwaitedReview } from '../parts/HeldPlace';
import { IndicatorRows } from '../parts/IndicatorRows';
import { MeasureList } from '../parts/MeasureList';
import { PlanDayNote } from '../parts/PlanDayNote';
import { StandingList } from '../parts/StandingList';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';

/** What a partnership has put first: what it serves, what is done about it, and what is missing. */
export function PriorityPage({ catalogue, selection, place, takesFocus }: PageProps) {
  // A priority belongs to one plan: another place's page shows nothing of it while it waits.
  const { asked, current: review } = useReview(place, catalogue);
  const links = linksOfPlace(place, catalogue);
  const priority = review?.plan?.priorities.find(({ id }) => id === selection.subject);
  usePaintMarks(formatAddress(selection), review !== null, review !== null);

  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (!review) {
    return (
      <>
        <PageHeading title="A priority of the plan" caption={place.name} takesFocus={takesFocus} />
        <AwaitedReview place={place} />
      </>
    );
  }
  if (!priority) {
    return (
      <NoSubject
        kind="priority"
        partnership={place.id}
        written={selection.subject}
        lists={review.plan ? [{ label: `The plan of ${place.shortName}`, href: links.plan() }] : []}
        takesFocus={takesFocus}
      />
    );
  }
  const found = reviewPriority(priority, review, catalogue);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: `${place.shortName}: plan`, href: links.plan() }]} />
      <PageHeading
        title={sayPriority(found)}
        caption={[place.name, priority.reference === '' ? '' : `priority ${priority.reference}`]
          .filter((part) => part !== '')
          .join(', ')}
        tabTitle={`${priority.name}, ${place.shortName}`}
        takesFocus={takesFocus}
      />
      {found.assessments.some(({ isIllustrative }) => isIllustrative) ? <IllustrativeNotice /> : null}
      <PriorityFacts found={found} links={links} />
      <h2>What is missing</h2>
      {found.missing.length === 0 ? <p>Nothing that this dashboard looks for.</p> : null}
      <ul>
        {found.missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {found.assessments.length > 0 ? (
        <>
          <h2>Its indicators</h2>
          <PlanDayNote review={review} assessments={found.assessments} />
          <IndicatorRows
            caption={`${priority.name}: its indicators, in ${place.shortName}`}
            assessments={withFiguresFirst(found.assessments)}
            hrefOf={({ indicator }) => links.indicator(indicator.id)}
          />
        </>
      ) : null}
      {found.standings.length > 0 ? (
        <>
          <h2>Its targets</h2>
          <StandingList standings={found.standings} />
        </>
      ) : null}
      {found.measures.length > 0 ? (
        <>
          <h2>Measures under improvement</h2>
          <MeasureList measures={found.measures} catalogue={catalogue} links={links} asAt={review.asAt} />
        </>
      ) : null}
      {found.progress.length > 0 ? (
        <>
          <h2>Its actions</h2>
          <p>{actionsInWords(found.progress)}.</p>
          <ActionList progress={mostWorryingFirst(found.progress)} links={links} />
        </>
      ) : null}
      <ShowQuery statements={seriesQuery.sql} />
    </>
  );
}

interface PriorityFactsProps {
  readonly found: PriorityReview;
  readonly links: Links;
}

function PriorityFacts({ found: { priority, nationals, outcomes }, links }: PriorityFactsProps) {
  return (
    <>
      {priority.words === '' ? null : <p>{priority.words}</p>}
      <dl className="facts">
        <div className="facts__row">
          <dt>National priority</dt>
          <dd>{nationals.length === 0 ? 'None is named.' : nationals.map(({ name }) => name).join('; ')}</dd>
        </div>
        <div className="facts__row">
          <dt>Outcomes</dt>
          <dd>
            {outcomes.length === 0 ? 'None is named.' : null}
            {outcomes.map(({ id, name }, index) => (
              <span key={id}>
                {index === 0 ? '' : '; '}
                <a href={links.outcome(id)}>{name}</a>
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {priority.note === '' ? null : <p className="small quiet">{priority.note}</p>}
      {priority.isListed ? null : (
        <p className="small quiet">
          The plan has no list of priorities: this one is known from its actions, and its outcomes are theirs.
        </p>
      )}
      <p>
        <a href={links.logic}>See what serves what in the whole plan</a>
      </p>
    </>
  );
}
