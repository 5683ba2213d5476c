import { standing } from '../../assessment/standing';
import type { Standing } from '../../assessment/types';
import { EmptyState, IllustrativeNotice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { ShowQuery } from '../../components/ShowQuery';
import type { Catalogue } from '../../domain/catalogue';
import { formatDate } from '../../domain/iso-date';
import type { Target } from '../../domain/plan';
import { planQuestion } from '../../queries/plan';
import { formatAddress } from '../../selection/address';
import { withChoices } from '../../selection/selection';
import { type PageProps, useDesk } from '../context';
import { FailedQuestion } from '../FailedQuestion';
import { type Links, linksOfPlace } from '../links';
import type { Review } from '../review';
import { usePaintMarks } from '../use-paint-marks';
import { useReview } from '../use-review';
import { actionsInWords } from '../words';
import { ActionEntry } from './ActionEntry';
import { PlanToolbar } from './PlanToolbar';
import { filterProgress, orderByConcern, ownersOf } from './plan-filter';

/** What was promised, and how does each action stand? */
export function PlanPage({ catalogue, selection, place, takesFocus }: PageProps) {
  const { choose } = useDesk();
  const asked = useReview(place, catalogue);
  const review = asked.state === 'answered' ? asked.answer : null;
  const links = linksOfPlace(review?.place ?? place, catalogue);
  usePaintMarks(formatAddress(selection), review !== null, review?.place === place);
  const partnership = catalogue.partnerships.find(({ id }) => id === review?.place.id);

  return (
    <>
      <PageHeading
        title={review?.plan ? actionsInWords(review.progress) : `The plan of ${place.shortName}`}
        caption={place.name}
        tabTitle={`${place.shortName}: plan`}
        takesFocus={takesFocus}
      />
      {asked.state === 'failed' ? <FailedQuestion error={asked.error} /> : null}
      {partnership && review?.plan ? (
        <p>
          {partnership.planLink === '' ? (
            partnership.planTitle
          ) : (
            <a href={partnership.planLink}>{partnership.planTitle}</a>
          )}
          , as it stood on {formatDate(partnership.asAt)}. The wording is ours, short; references, owners,
          dates and statuses are the plan’s. {partnership.note}
        </p>
      ) : null}
      {review && !review.plan ? (
        <EmptyState title={`No plan belongs to ${review.place.shortName}`}>
          <p>
            Plans belong to partnerships. Choose one above, or put actions.csv into data/plans/ under the
            partnership’s name.
          </p>
        </EmptyState>
      ) : null}
      {review?.plan ? (
        <>
          <PlanToolbar
            outcomes={catalogue.outcomes}
            owners={ownersOf(review.progress)}
            choices={selection.choices}
            onChoose={(chosen) => choose(withChoices(selection, chosen))}
          />
          <ActionEntries review={review} catalogue={catalogue} selection={selection} links={links} />
        </>
      ) : null}
      <ShowQuery statements={planQuestion.sql} />
    </>
  );
}

interface ActionEntriesProps {
  readonly review: Review;
  readonly catalogue: Catalogue;
  readonly selection: PageProps['selection'];
  readonly links: Links;
}

function ActionEntries({ review, catalogue, selection, links }: ActionEntriesProps) {
  const shown = orderByConcern(filterProgress(review.progress, selection.choices));
  const standings = standingsByTarget(review);
  const isFiltered = shown.length < review.progress.length;
  const shownStandings = shown.flatMap(({ targets }) => targets.map(({ id }) => standings.get(id)));
  return (
    <>
      <output className="small">
        {isFiltered
          ? `Showing ${actionsInWords(shown)}, of ${review.progress.length}.`
          : 'Showing every action: late ones first, then those that say nothing.'}
      </output>
      {isFiltered ? (
        <p className="small">
          <a href={links.plan()}>Show every action</a>
        </p>
      ) : null}
      {shownStandings.some((one) => one?.isIllustrative) ? <IllustrativeNotice /> : null}
      {shown.length === 0 ? (
        <EmptyState title="No action fits these choices">
          <p>Choose another outcome, owner or status, or show every action.</p>
        </EmptyState>
      ) : (
        <ul className="concerns">
          {shown.map((progress) => (
            <ActionEntry
              key={progress.action.id}
              progress={progress}
              outcome={catalogue.outcomes.find(({ id }) => id === progress.action.outcome)}
              indicators={catalogue.indicators.filter(({ id }) => progress.action.indicators.includes(id))}
              standings={progress.targets.flatMap(({ id }) => standings.get(id) ?? [])}
              links={links}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** How every target of the plan stands, those that no indicator measures included. */
function standingsByTarget({ assessments, plan, asAt }: Review): ReadonlyMap<Target['id'], Standing> {
  const judged = assessments.flatMap((assessment) => assessment.standings);
  const found = new Map(judged.map((one) => [one.target.id, one]));
  for (const target of plan?.targets ?? []) {
    if (!found.has(target.id)) found.set(target.id, standing(target, null, [], asAt));
  }
  return found;
}
