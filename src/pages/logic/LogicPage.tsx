import { useMemo } from 'react';
import { logicOf } from '../../assessment/logic/logic';
import { sayLogic } from '../../assessment/logic/logic-words';
import { tabulateLogic } from '../../charts/plan/tabulate-logic';
import { FigureTable } from '../../components/figure/FigureTable';
import { Breadcrumbs } from '../../components/frame/Breadcrumbs';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { useWideScreen } from '../../components/frame/use-wide-screen';
import { IllustrativeNotice } from '../../components/notices/Notice';
import { DownloadButtons } from '../../components/tables/DownloadButtons';
import { namePlan, planOfPlace } from '../../domain/plan/plan-of-place';
import { formatDate } from '../../domain/time/iso-date';
import { countOf } from '../../domain/words/number-words';
import { seriesQuery } from '../../queries/series/series';
import { formatAddress } from '../../selection/address';
import { FailedQuery } from '../FailedQuery';
import { linksOfPlace } from '../links';
import type { PageProps } from '../page-props';
import { AwaitedReview, HeldPlace } from '../parts/HeldPlace';
import { NoPlan } from '../plan/NoPlan';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';
import { LogicDrawing } from './LogicDrawing';
import { LogicList } from './LogicList';
import { LooseList } from './LooseList';

/** What serves what: from the national priorities to the actions, on one sheet. */
export function LogicPage({ catalogue, selection, place, takesFocus }: PageProps) {
  const { asked, shown: review, current } = useReview(place, catalogue);
  const links = linksOfPlace(review?.place ?? place, catalogue);
  usePaintMarks(formatAddress(selection), review !== null, current !== null);
  const isWide = useWideScreen();
  const { outcomes, indicators, nationalPriorities } = catalogue;
  const logic = useMemo(() => {
    if (!review?.plan) return null;
    const { plan, assessmentOf, progress } = review;
    return logicOf({ plan, nationalPriorities, outcomes, indicators, assessmentOf, progress });
  }, [review, nationalPriorities, outcomes, indicators]);
  const table = useMemo(() => {
    if (!review?.plan || !logic) return null;
    const { plan, asAt } = review;
    return tabulateLogic(logic, {
      placeName: review.place.name,
      asAt,
      outcomes,
      indicators,
      actions: plan.actions,
    });
  }, [logic, review, outcomes, indicators]);
  const said = current && logic ? sayLogic(logic) : null;
  const described = review && planOfPlace(catalogue, review.place);
  const isAnyIllustrative =
    logic?.nodes.some((node) => node.column === 'indicator' && node.assessment.isIllustrative) ?? false;

  return (
    <>
      <Breadcrumbs crumbs={[{ label: `${place.shortName}: plan`, href: links.plan() }]} />
      <PageHeading
        title={said?.finding ?? `What serves what in the plan of ${place.shortName}`}
        detail={said?.detail ?? ''}
        caption={place.name}
        tabTitle={`${place.shortName}: what serves what`}
        takesFocus={takesFocus}
      />
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {asked.state === 'waiting' ? <AwaitedReview place={place} /> : null}
      {review && !logic ? (
        <NoPlan
          placeId={review.place.id}
          placeName={review.place.shortName}
          readPlan={described ? links.readPlan : null}
        />
      ) : null}
      {review && logic && table ? (
        <HeldPlace shown={review.place} chosen={place}>
          {isAnyIllustrative ? <IllustrativeNotice /> : null}
          <div className="logic-sheet">
            <p className="small">
              {described ? `${namePlan(described)}, as it stood on ${formatDate(described.asAt)}. ` : ''}
              Lines show what is recorded as serving what; the page of a priority says where that is our
              reading. They do not show that one thing brings about another. An indicator’s word is how it
              stands against the plan’s target, or where it has none how it last moved.
            </p>
            <LogicDrawing
              logic={logic}
              links={links}
              label={`The plan of ${review.place.name} on one sheet`}
            />
            <LogicList logic={logic} links={links} />
            <p className="small logic-source">
              {catalogue.dashboard.title}. Contains public sector information licensed under the Open
              Government Licence v3.0. Plans are in our own short words. Figures marked illustrative are
              invented.
            </p>
          </div>
          <LooseList loose={logic.loose} links={links} />
          <div className="logic-table">
            <h2>As a table</h2>
            <details open={isWide}>
              <summary>{countOf(table.rows.length, 'row')}, one for each way through the plan</summary>
              <FigureTable table={table} chosenRow={-1} isOpen={false} />
            </details>
            <DownloadButtons name={`${review.place.id}-logic`} table={() => table} picture={null} />
          </div>
        </HeldPlace>
      ) : null}
      <ShowQuery statements={seriesQuery.sql} />
    </>
  );
}
