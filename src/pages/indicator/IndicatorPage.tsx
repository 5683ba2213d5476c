import { useMemo, useState } from 'react';
import type { Progress } from '../../assessment/actions/progress';
import { Breadcrumbs } from '../../components/frame/Breadcrumbs';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import { englandCode } from '../../domain/ids';
import { breakdownQuery } from '../../queries/breakdown';
import { seriesQuery } from '../../queries/series/series';
import { readEngland } from '../../reviews/place/read-england';
import { mostWorryingFirst } from '../../reviews/place/review';
import { formatAddress } from '../../selection/address';
import { withChoices } from '../../selection/selection';
import { useAppState } from '../app-state';
import { FailedQuery } from '../FailedQuery';
import { linksOfPlace } from '../links';
import { NoSubject } from '../NoPage';
import type { PageProps } from '../page-props';
import { ActionList } from '../parts/ActionList';
import { AwaitedReview, HeldPlace } from '../parts/HeldPlace';
import { PlanDayNote } from '../parts/PlanDayNote';
import { StandingList } from '../parts/StandingList';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';
import { Breakdowns } from './Breakdowns';
import { ControlFigure } from './ControlFigure';
import { Neighbours } from './Neighbours';
import { TrendFigure } from './TrendFigure';
import { TrendStatement } from './TrendStatement';
import { WhereItStands } from './WhereItStands';

const noActions: readonly Progress[] = [];

/** How is this indicator doing here? */
export function IndicatorPage({ catalogue, selection, place, takesFocus }: PageProps) {
  const choose = useAppState(({ choose }) => choose);
  const { asked, shown: review, current } = useReview(place, catalogue);
  const links = linksOfPlace(place, catalogue);
  const ownLinks = linksOfPlace(review?.place ?? place, catalogue);
  const indicator = catalogue.indicators.find(({ id }) => id === selection.subject);
  const outcome = catalogue.outcomes.find(({ id }) => id === indicator?.outcome);
  const assessment = indicator && review?.assessmentOf(indicator);
  const national = useMemo(
    () => (assessment ? readEngland(assessment, catalogue) : null),
    [assessment, catalogue],
  );
  const serving = useMemo(
    () => review?.progress.filter(({ action }) => action.indicators.some((id) => id === indicator?.id)) ?? [],
    [review, indicator],
  );
  const [isDrawn, setDrawn] = useState(false);
  const [controlTab, setControlTab] = useState('chart');
  usePaintMarks(formatAddress(selection), isDrawn, isDrawn && current !== null);

  if (!indicator) {
    return (
      <NoSubject
        kind="indicator"
        written={selection.subject}
        lists={catalogue.outcomes.map(({ id, name }) => ({ label: name, href: links.outcome(id) }))}
        takesFocus={takesFocus}
      />
    );
  }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: `${place.shortName}: overview`, href: links.overview },
          ...(outcome ? [{ label: outcome.name, href: links.outcome(outcome.id) }] : []),
        ]}
      />
      <PageHeading
        title={(current && assessment?.finding) ?? indicator.name}
        tabTitle={`${indicator.name}, ${place.shortName}`}
        takesFocus={takesFocus}
      />
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {asked.state === 'waiting' ? <AwaitedReview place={place} /> : null}
      {assessment && review ? (
        <HeldPlace shown={review.place} chosen={place}>
          {assessment.isIllustrative ? <IllustrativeNotice /> : null}
          {national ? (
            <p className="notice">
              {indicator.geographyLevel === 'england'
                ? 'This indicator is published for England only. '
                : `The data holds no figure for ${review.place.shortName}. `}
              The figures below are England’s.
            </p>
          ) : null}
          <PlanDayNote review={review} assessments={[assessment]} />
          <TrendFigure
            assessment={national ?? assessment}
            populationSources={catalogue.populationSources}
            progress={national ? noActions : serving}
            isTitleInHeading={current !== null && (national ?? assessment).place.id !== englandCode}
            view={selection.choices.view ?? 'chart'}
            onView={(view) => choose(withChoices(selection, { view: view === 'chart' ? '' : view }))}
            onDrawn={() => setDrawn(true)}
          />
          <TrendStatement assessment={national ?? assessment} />
          <ControlFigure
            assessment={national ?? assessment}
            catalogue={catalogue}
            isScreened={selection.choices.screening === 'on'}
            onScreen={(isScreened) => choose(withChoices(selection, { screening: isScreened ? 'on' : '' }))}
            tab={controlTab}
            onTab={setControlTab}
          />
          <Breakdowns indicator={indicator} place={review.place} />
          {assessment.standings.length > 0 ? (
            <>
              <h2>Targets for it</h2>
              <StandingList standings={assessment.standings} />
            </>
          ) : null}
          {review.plan ? (
            <>
              <h2>Actions that serve this</h2>
              {serving.length > 0 ? (
                <ActionList progress={mostWorryingFirst(serving)} links={ownLinks} />
              ) : (
                <p>
                  No action of the plan names this indicator. <a href={ownLinks.plan()}>See the whole plan</a>
                  .
                </p>
              )}
            </>
          ) : null}
          <WhereItStands assessment={assessment} links={ownLinks} />
        </HeldPlace>
      ) : null}
      <ShowQuery statements={[...seriesQuery.sql, ...breakdownQuery.sql]} />
      <Neighbours indicator={indicator} catalogue={catalogue} links={links} />
    </>
  );
}
